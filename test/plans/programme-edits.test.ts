import { describe, expect, it } from 'vitest';
import { partialDate } from '../../src/model/partial-date.ts';
import { draftOf, emptyProgramme, programmeOfDraft } from '../../src/plans/draft-programme.ts';
import { compareImport, editsOfImport } from '../../src/plans/merge-programmes.ts';
import { checkDraft, type ProgrammeDraft } from '../../src/plans/programme-draft.ts';
import type { ProgrammeEdit } from '../../src/model/own-plans.ts';
import { applyEdits } from '../../src/plans/programme-edits.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { programmeDraftWords } from '../../src/text/programme-draft-words.ts';
import { programmesJson } from '../../src/write/programmes-json.ts';
import { eksempelby, FOLDER } from '../data/eksempelby-city.ts';
import { programme, square } from '../fixtures/city-parts.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';
import { readFile } from 'node:fs/promises';

const base = [programme('a', { title: 'A' }), programme('b', { title: 'B' })];
const end = partialDate('2027-06');

describe('edits laid over a package', () => {
  it('add, change, end, duplicate and delete, and leave the package as it was', () => {
    const before = structuredClone(base);
    if (end === null) throw new Error('no date');
    const edits: readonly ProgrammeEdit[] = [
      { do: 'change', id: 'a', changes: { title: 'Å' } },
      { do: 'end', id: 'b', end },
      { do: 'add', programme: programme('ny') },
      { do: 'duplicate', id: 'a', as: 'a2', title: 'Å igen' },
      { do: 'delete', id: 'ny' },
    ];
    const { programmes, changed, own, refused } = applyEdits(base, edits);
    expect(programmes.map(({ id, title }) => [id, title])).toEqual([['a', 'Å'], ['b', 'B'], ['a2', 'Å igen']]);
    expect(programmes[1]?.end?.last).toBe('2027-06-30');
    expect([[...changed], [...own], refused]).toEqual([['a', 'b'], ['a2'], []]);
    expect(base).toEqual(before);
    expect(applyEdits(base, []).programmes).toEqual(base);
  });

  it('leave out what cannot be done, and say so', () => {
    const { programmes, refused } = applyEdits(base, [{ do: 'delete', id: 'a' }, { do: 'add', programme: programme('b') }, { do: 'change', id: 'z', changes: {} }]);
    expect(programmes).toEqual(base);
    expect(refused.map(({ reason }) => reason)).toEqual(['built-in', 'id-taken', 'no-such-programme']);
  });
});

describe('a file of programmes taken in', () => {
  const here = [programme('a', { title: 'A', residents: 5 }), programme('b', { budget: { total: 1, currency: 'DKK', split: new Map([['stat', 1], ['kommune', 0]]), departments: new Map() } })];
  const there = [programme('a', { title: 'Å', residents: 6 }), programme('b', { budget: { departments: new Map(), split: new Map([['kommune', 0], ['stat', 1]]), currency: 'DKK', total: 1 } }), programme('c')];

  it('shows conflicts field by field, whatever the order of members', () => {
    const found = compareImport(here, there);
    expect(found.conflicts.map(({ id, field, here: own, there: other }) => [id, field, own, other])).toEqual([['a', 'title', 'A', 'Å'], ['a', 'residents', 5, 6]]);
    expect([found.added.map(({ id }) => id), found.same]).toEqual([['c'], 1]);
  });

  it('takes over what was chosen', () => {
    const edits = editsOfImport(compareImport(here, there), ({ field }) => field === 'residents');
    expect(applyEdits(here, edits).programmes.map(({ id, title, residents }) => [id, title, residents])).toEqual([['a', 'A', 6], ['b', 'b', null], ['c', 'c', null]]);
  });
});

describe('programmes written as a file', () => {
  it('are the same when they are read again, with every member that is not known', async () => {
    const { city } = await eksempelby();
    const further = programme('ny', { title: '<script>alert(1)</script>', notes: 'Æ "q" \n', further: new Map([['farve', { kulør: ['blå'] }]]), areas: new Map([['rode', ['366']]]), geometry: square(11.3, 56.3), requirements: [{ requirement: 'k1', answer: 'met', note: null }], evaluations: [{ year: 2025, organisation: null, content: 'x', supplement: null, anchoring: null }] });
    const text = programmesJson([...city.programmes, further]);
    const source = { read: async (file: string) => (file === 'programmes.json' ? new TextEncoder().encode(text) : new Uint8Array(await readFile(`${FOLDER}/${file}`))) };
    const again = await readPackage(source, { hash: () => Promise.resolve('x') });
    expect(again.city?.programmes).toEqual([...city.programmes, further]);
    expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 60_000);
});

describe('a draft of a programme', () => {
  const { levels, programmeTypes } = tinyCity();
  const context = { levels, types: programmeTypes, taken: new Set(['optaget']), themes: ['Sundhed'] };
  const sound: ProgrammeDraft = { ...draftOf(emptyProgramme('ny', 'Ny plan', 'helhedsplan')), areas: new Map([['rode', ['101']]]), start: '2026-01', end: '2029-12', total: 100, split: new Map([['landsbyggefonden', 75], ['kommune', 25]]), departments: new Map([['Socialforvaltningen', 25]]), themes: ['Sundhed'] };
  const said = (changes: Partial<ProgrammeDraft>): readonly string[] => checkDraft({ ...sound, ...changes }, context).map(({ field, code, severity }) => `${severity} ${field} ${code}`);
  const bow = { polygons: [[[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]] } as const;

  it.each<[string, Partial<ProgrammeDraft>, readonly string[]]>([
    ['is sound', {}, []],
    ['ends before it begins', { start: '2026-03-02', end: '2026-03-01' }, ['error end end-before-start']],
    ['has a day that is not in the calendar', { start: '31-02-2026', end: '2026-02-31' }, ['error start not-a-date', 'error end not-a-date']],
    ['lies in unknown areas', { areas: new Map([['rode', ['101', '999']], ['zone', ['1']]]) }, ['error areas unknown-area', 'error areas unknown-level']],
    ['lies nowhere', { areas: new Map() }, ['remark areas nowhere']],
    ['has a negative budget', { total: -1 }, ['error total negative']],
    ['has a budget that is no number', { total: NaN }, ['error total not-a-number']],
    ['splits more than there is', { total: 99.99 }, ['error split split-over-total']],
    ['splits less than there is', { total: 100.01 }, ['remark split split-under-total']],
    ['splits the municipality’s part among too much', { departments: new Map([['a', 20], ['b', 6]]) }, ['error departments departments-over-municipality']],
    ['crosses itself', { geometry: { polygons: bow.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y] as const))) } }, ['error geometry self-crossing']],
    ['has a plain polygon', { geometry: square(12.5, 55.6) }, []],
    ['has script in its title, which is text', { title: '<script>alert(1)</script>' }, []],
    ['is nameless', { id: ' ', title: '' }, ['error id id-missing', 'error title title-missing']],
    ['takes another’s id and an unknown type and theme', { id: 'optaget', type: 'x', themes: ['y'] }, ['error id id-taken', 'error type unknown-type', 'remark themes unknown-theme']],
    ['is a transition of more than two years', { kind: 'transition' }, ['remark end transition-too-long']],
    ['is a transition of two years', { kind: 'transition', start: '2026-01-01', end: '2027-12-31' }, []],
  ])('that %s', (_, changes, findings) => {
    expect(said(changes)).toEqual(findings);
    for (const { code, blanks } of checkDraft({ ...sound, ...changes }, context)) {
      const needed = programmeDraftWords[code].da.match(/\{(\w+)\}/g) ?? [];
      expect(needed.filter((blank) => !(blank.slice(1, -1) in blanks))).toEqual([]);
    }
  });

  it('becomes the programme that it means, and is that draft again', () => {
    const made = programmeOfDraft(sound, { ...emptyProgramme('ny', '', 'x'), notes: 'bliver' });
    expect(made).toMatchObject({ title: 'Ny plan', notes: 'bliver', start: { first: '2026-01-01' }, end: { last: '2029-12-31' }, budget: { total: 100, currency: 'DKK' } });
    expect(draftOf(made)).toEqual(sound);
  });
});
