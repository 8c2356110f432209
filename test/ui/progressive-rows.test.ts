import { describe, expect, it } from 'vitest';
import type { AreaRow } from '../../src/state/scene.ts';
import { BATCH, nextLength, progressiveRows } from '../../src/ui/list/progressive-rows.ts';

/** Only what the function reads: the id, and which version of a row it is. */
const rowsOf = (ids: readonly number[], version: string): AreaRow[] => ids.map((id) => ({ id: String(id), name: version }) as AreaRow);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('rows while a weight is dragged', () => {
  it('are all new in a short list', () => {
    const listed = rowsOf(upTo(24).toReversed(), 'new');
    expect(progressiveRows(listed, rowsOf(upTo(24), 'old'))).toBe(listed);
  });

  it('are new at the top and as they were below, each area once', () => {
    const shown = progressiveRows(rowsOf(upTo(60).toReversed(), 'new'), rowsOf(upTo(60), 'old'));
    expect(shown.slice(0, 24).map((row) => row.id)).toEqual(upTo(60).toReversed().slice(0, 24).map(String));
    expect(shown.slice(24).map((row) => row.id)).toEqual(upTo(36).map(String));
    expect(new Set(shown.map((row) => row.id)).size).toBe(60);
    expect(shown.map((row) => row.name)).toEqual([...Array<string>(24).fill('new'), ...Array<string>(36).fill('old')]);
  });

  it('are the list itself once other areas are listed', () => {
    const listed = rowsOf(upTo(50).map((id) => id + 1), 'new');
    expect(progressiveRows(listed, rowsOf(upTo(50), 'old'))).toBe(listed);
    expect(progressiveRows(listed, rowsOf(upTo(60), 'old'))).toBe(listed);
  });
});

describe('the length of a list that is opened', () => {
  const steps = (from: number, length: number): number[] => {
    const seen = [from];
    for (let next = nextLength(from, length); next !== seen.at(-1); next = nextLength(next, length)) seen.push(next);
    return seen;
  };

  it('grows a batch at a time until every row is there, and then rests', () => {
    expect(steps(BATCH, BATCH * 3.5)).toEqual([BATCH, 2 * BATCH, 3 * BATCH, 4 * BATCH]);
    expect(steps(BATCH, BATCH)).toEqual([BATCH]);
    expect(steps(BATCH, 0)).toEqual([BATCH]);
  });

  it('starts again from a list that was shorter for a while', () => {
    expect(steps(12 * BATCH, BATCH - 3)).toEqual([12 * BATCH, BATCH]);
    expect(steps(BATCH, 420).at(-1)).toBeGreaterThanOrEqual(420);
  });
});
