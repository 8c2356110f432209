import { describe, expect, it } from 'vitest';
import type { ProgrammeEdit } from '../../../src/model/own-plans.ts';
import { foldEdits, layPlans } from '../../../src/plans/lay-plans.ts';
import { readKept, writeKept } from '../../../src/state/own-plans/kept-plans.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

const { city } = await eksempelby();
const [first, second] = city.programmes;
if (first === undefined || second === undefined) throw new Error('no programmes');
const own = { ...second, id: 'min', title: 'Min' };
const edits: readonly ProgrammeEdit[] = [
  { do: 'change', id: first.id, changes: { title: 'Nyt navn', residents: null, themes: [] } },
  { do: 'add', programme: own },
];

describe('edits as few as say the same', () => {
  const fold = (...all: readonly ProgrammeEdit[]): readonly ProgrammeEdit[] => foldEdits(city.programmes, [], all);

  it('are one for each plan', () => {
    expect(fold(...edits, { do: 'change', id: 'min', changes: { title: 'Min igen' } }, { do: 'change', id: first.id, changes: { title: 'Endnu et' } })).toEqual([
      { do: 'change', id: first.id, changes: { title: 'Endnu et', residents: null, themes: [] } },
      { do: 'add', programme: { ...own, title: 'Min igen' } },
    ]);
  });

  it('are none where a plan has come back to the package, or was deleted', () => {
    expect(fold(...edits, { do: 'change', id: first.id, changes: first }, { do: 'delete', id: 'min' })).toEqual([]);
    expect(layPlans(city.programmes, [])).toBeNull();
  });

  it('are one for each of ten thousand, in a second', () => {
    const many = Array.from({ length: 10_000 }, (_, i): ProgrammeEdit => ({ do: 'add', programme: { ...own, id: `min-${i}` } }));
    const began = performance.now();
    expect(fold(...many)).toEqual(many);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('leave out what cannot be done, and the others as they were', () => {
    expect(foldEdits(city.programmes, edits, [{ do: 'delete', id: first.id }])).toEqual(edits);
    expect(foldEdits(city.programmes, edits, [{ do: 'change', id: 'min', changes: { title: 'x' } }])[0]).toBe(edits[0]);
  });
});

describe('kept plans', () => {
  it('are read as they were written', () => {
    const read = readKept(writeKept(edits, []), city);
    expect(read).toEqual({ edits, unread: [], issues: [] });
    expect(layPlans(city.programmes, read.edits)?.programmes).toEqual(layPlans(city.programmes, edits)?.programmes);
  });

  it('are nothing where there is nothing', () => expect([writeKept([], []), readKept(null, city).edits]).toEqual([null, []]));

  it.each(['{', '"text"', '{"edits":3}', '{"edits":[7,{"do":"add"},{"do":"add","programme":{"id":"x"}}]}'])('are not lost where %s cannot be read', (text) => {
    const { edits: read, unread } = readKept(text, city);
    expect([read, unread.length > 0]).toEqual([[], true]);
    expect(readKept(writeKept([], unread), city).unread).toEqual(unread);
  });

  it('keep areas that the package no longer has until they are changed, and say so', () => {
    const text = writeKept([{ do: 'add', programme: { ...own, areas: new Map([['rode', ['forsvundet']]]) } }], []);
    const { edits: read, issues } = readKept(text, city);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-programme-area']);
    expect(writeKept(read, [])).toBe(text);
  });
});
