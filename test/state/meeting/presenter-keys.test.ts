import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, presenterCommand, type PresenterCommand, type PresenterFocus } from '../../../src/state/meeting/presenter-keys.ts';

const press = (key: string, focus: PresenterFocus = 'page', held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}): PresenterCommand | null =>
  presenterCommand({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, focus);

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'end'],
    ['Enter', null],
    ['a', null],
  ])('%j on the page: %s', (key, command) => expect(press(key)).toBe(command));

  it('leaves to a button its space, to a slider and the map their arrows, to a text everything but Escape', () => {
    expect([press(' ', 'button'), press('ArrowRight', 'button'), press(' ', 'page', { shiftKey: true })]).toEqual([null, 'next', 'back']);
    expect(['ArrowRight', 'Home', ' ', 'PageDown'].map((key) => press(key, 'moves'))).toEqual([null, null, null, 'next']);
    expect(['ArrowDown', 'Home', 'ArrowRight', ' ', 'PageUp'].map((key) => press(key, 'scrolls'))).toEqual([null, null, 'next', 'next', 'back']);
    expect(['ArrowRight', 'PageDown', ' ', 'Escape'].map((key) => press(key, 'typing'))).toEqual([null, null, null, 'end']);
  });

  it('takes no key that is held with another', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) expect(press('ArrowRight', 'page', { [held]: true })).toBeNull();
  });

  it('never leads out of the course', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), fc.constantFrom('next' as const, 'back' as const, 'first' as const, 'last' as const), (count, at, command) => {
        const place = placeAfter(command, Math.min(at, count - 1), count);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(count);
      }),
    );
    expect([placeAfter('next', 0, 3), placeAfter('back', 2, 3), placeAfter('next', 2, 3), placeAfter('back', 0, 3), placeAfter('last', 0, 3), placeAfter('first', 2, 3)]).toEqual([1, 1, 2, 0, 2, 0]);
  });
});
