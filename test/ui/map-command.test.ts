import { describe, expect, it } from 'vitest';
import { mapCommand } from '../../src/ui/map-walk/map-command.ts';

const pressed = (key: string, more: Partial<Parameters<typeof mapCommand>[0]> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('keys on the map', () => {
  it.each([
    ['ArrowUp', { kind: 'pan', x: 0, y: -120 }, { kind: 'step', direction: 'north' }],
    ['ArrowLeft', { kind: 'pan', x: -120, y: 0 }, { kind: 'step', direction: 'west' }],
    ['Enter', { kind: 'start' }, { kind: 'pin' }],
    [' ', { kind: 'start' }, { kind: 'pin' }],
    ['PageDown', { kind: 'rank', by: 1 }, { kind: 'rank', by: 1 }],
    ['P', { kind: 'rank', by: -1 }, { kind: 'rank', by: -1 }],
    ['Home', { kind: 'extreme', which: 'most' }, { kind: 'extreme', which: 'most' }],
    ['End', { kind: 'extreme', which: 'least' }, { kind: 'extreme', which: 'least' }],
    ['+', { kind: 'zoom', steps: 1 }, { kind: 'zoom', steps: 1 }],
    ['0', { kind: 'fit' }, { kind: 'fit' }],
    ['Escape', null, { kind: 'leave' }],
    ['Tab', null, null],
    ['?', null, null],
  ])('%s means one thing while panning and one while walking', (key, panning, walking) => {
    expect([mapCommand(pressed(key), false), mapCommand(pressed(key), true)]).toEqual([panning, walking]);
  });

  it('go a little way with Shift', () => {
    expect(mapCommand(pressed('ArrowDown', { shiftKey: true }), false)).toEqual({ kind: 'pan', x: 0, y: 24 });
  });

  it('with Ctrl, Alt or Meta belong to the browser', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) expect(mapCommand(pressed('ArrowLeft', { [held]: true }), false)).toBeNull();
  });
});
