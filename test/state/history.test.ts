import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, beginDrag, endDrag, record, redo, startHistory, STEPS, undo, type History } from '../../src/state/history.ts';

const recorded = (...steps: readonly string[]): History<string> => steps.reduce<History<string>>((history, one) => record(history, one), startHistory('start'));

describe('history', () => {
  it('goes back and forth', () => {
    const there = recorded('a', 'b');
    const back = undo(undo(there));
    expect([undo(there).present, back.present, redo(back).present, redo(redo(back)).present]).toEqual(['a', 'start', 'a', 'b']);
  });

  it('stays where it is at either end', () => {
    expect(undo(startHistory('start'))).toEqual(startHistory('start'));
    expect(redo(recorded('a')).present).toBe('a');
  });

  it('forgets what was undone when something new is done', () => {
    expect(redo(record(undo(recorded('a', 'b')), 'c')).present).toBe('c');
  });

  it('takes what is the same for no step', () => {
    const there = recorded('a');
    expect(record(there, 'a')).toBe(there);
  });

  it('makes one step of a drag', () => {
    const dragged = endDrag(['b', 'c', 'd'].reduce<History<string>>((history, one) => record(history, one), beginDrag(recorded('a'))));
    expect([dragged.present, undo(dragged).present]).toEqual(['d', 'a']);
  });

  it('makes no step of a drag that comes back to where it began', () => {
    const dragged = endDrag(record(record(beginDrag(recorded('a')), 'b'), 'a'));
    expect(undo(dragged).present).toBe('start');
  });

  it('ends a drag that lasts before it goes back', () => {
    const dragging = record(beginDrag(recorded('a')), 'b');
    expect([undo(dragging).present, redo(undo(dragging)).present]).toEqual(['a', 'b']);
  });

  it('amends without a step', () => {
    expect(undo(amend(recorded('a', 'b'), 'b in English')).present).toBe('a');
  });

  it(`keeps ${STEPS} steps`, () => {
    const many = recorded(...Array.from({ length: STEPS + 50 }, (_, i) => String(i)));
    const oldest = Array.from({ length: STEPS + 50 }).reduce<History<string>>((history) => undo(history), many);
    expect(oldest.present).toBe('49');
  });

  it('comes back to where it was by undo and redo, after any steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'undo', 'redo', 'begin', 'end')), (moves) => {
        const move = (history: History<string>, one: string): History<string> =>
          one === 'undo' ? undo(history) : one === 'redo' ? redo(history) : one === 'begin' ? beginDrag(history) : one === 'end' ? endDrag(history) : record(history, one);
        const there = record(endDrag(moves.reduce(move, startHistory('start'))), 'a step more');
        const back = undo(there);
        expect(redo(back)).toEqual(there);
        expect(undo(redo(back))).toEqual(back);
      }),
    );
  });
});
