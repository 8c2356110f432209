import { describe, expect, it } from 'vitest';
import type { AreaNote } from '../../src/model/area-note.ts';
import { areaNoteOf, LONGEST_NOTE } from '../../src/read/area-note-of.ts';
import { readAreaNotes } from '../../src/read/read-area-notes.ts';
import { areaNotesJson } from '../../src/write/area-notes-json.ts';

const NOTES: readonly AreaNote[] = [
  { id: 'a', level: 'rode', area: '267', kind: 'decision', date: '2026-10-12', author: 'Økonomiudvalget', text: 'Søg; "fuldt" ud\nsvar i marts' },
  { id: 'b', level: 'bydel', area: '1', kind: 'strengths', date: '2024-02-29', author: null, text: '<script>alert(1)</script> __proto__' },
];
const city = { id: 'koebenhavn', version: '2026.1', digest: 'abc' };
const text = areaNotesJson(NOTES, { city, nameOf: ({ area }) => (area === '267' ? 'Gavlhus' : null), exported: '2026-11-21' });
const read = (content: string) => readAreaNotes(content, 'noter.json', 'koebenhavn');
const changed = (change: (file: { package: { id: string }; notes: Record<string, unknown>[] } & Record<string, unknown>) => void): string => {
  const file = JSON.parse(text) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};

describe('a file of notes', () => {
  it('gives back every note that was written, and says what it was made with', () => {
    expect(read(text)).toEqual({ notes: NOTES, version: '2026.1', refusal: null, issues: [] });
    expect(JSON.parse(text)).toMatchObject({ format: 'bybarometer-notes', version: 1, package: city, exported: '2026-11-21', notes: [{ name: 'Gavlhus' }, { name: null }] });
  });

  it.each<[string, string, RegExp]>([
    ['of another package', changed((file) => (file.package.id = 'eksempelby')), /»eksempelby«/],
    ['of something else', changed((file) => (file['format'] = 'bybarometer-list')), /ikke en fil med noter/],
    ['that is no JSON', text.slice(0, 60), /kunne ikke læses/],
    ['that is a list', '[]', /ikke en fil med noter/],
  ])('%s is refused, and says why', (_, content, why) => {
    const { notes, refusal, issues } = read(content);
    expect([notes, refusal?.da]).toEqual([[], expect.stringMatching(why)]);
    expect(issues.length).toBe(content.length === 60 ? 1 : 0);
  });

  it('leaves out a note that is wrong, says where, and takes the rest', () => {
    const { notes, issues } = read(changed((file) => (file.notes[0] = { ...file.notes[0], date: '2026-02-31' })));
    expect(notes).toEqual([NOTES[1]]);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'not-a-note', field: 'notes[0].date', file: 'noter.json' }]);
    expect(issues[0]?.message.da).toContain('datoen findes ikke');
  });
});

describe('a note from outside', () => {
  const good = { level: 'rode', area: '267', kind: 'not-shown', date: '2026-10-12', text: 'x' };

  it('may lack an author and an id', () => {
    expect(areaNoteOf(good)).toEqual({ note: { ...good, id: null, author: null } });
    expect(areaNoteOf({ ...good, author: '  ' })).toMatchObject({ note: { author: null } });
  });

  it.each<[keyof AreaNote, unknown]>([
    ['level', ''],
    ['area', 267],
    ['kind', 'rygte'],
    ['date', '2026-10'],
    ['date', '31-02-2026'],
    ['date', null],
    ['text', ' \n'],
    ['text', 'x'.repeat(LONGEST_NOTE + 1)],
    ['author', ['NN']],
  ])('is wrong where its %s is %j', (member, value) => {
    expect(areaNoteOf({ ...good, [member]: value })).toMatchObject({ wrong: member });
  });

  it.each([null, 7, 'note', [], undefined])('is never %j', (value) => {
    expect(areaNoteOf(value)).toHaveProperty('wrong');
  });
});
