import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaMatcher } from '../../../src/read/join/match-areas.ts';
import type { Match } from '../../../src/read/join/match-areas.ts';
import { editDistance } from '../../../src/read/join/near-names.ts';

const AREAS = [
  { id: '1', name: 'Indre By' },
  { id: '4', name: 'Vesterbro-Kongens Enghave' },
  { id: '007', name: 'Brønshøj-Husum' },
  { id: '9', name: 'Ålholm' },
  { id: '12', name: 'Islevhus' },
  { id: '13', name: 'Gammel Sydhavn' },
  { id: '14', name: 'Absalons' },
  { id: '20', name: 'Mimersgade-kvarteret/ Nørrebro St.' },
];
const matcher = areaMatcher(AREAS);
const told = (match: Match): string => (match.kind === 'matched' ? `${match.id} by ${match.by}` : match.kind === 'near' ? `near ${match.id}` : match.kind);

describe('a key finds its area', () => {
  it.each([
    ['1', '1 by id'],
    [' 1 ', '1 by id'],
    ['7', '007 by id'],
    ['0007', '007 by id'],
    ['1.0', '1 by id'],
    ['Indre By', '1 by name'],
    ['indre  by ', '1 by name'],
    ['1. Indre By', '1 by name'],
    ['District - Indre By', '1 by name'],
    ['Bydel: Indre By', '1 by name'],
    ['Vesterbro/Kgs. Enghave', '4 by name'],
    ['Vesterbro/Kongens Enghave', '4 by name'],
    ['District - Vesterbro/Kongens Enghave', '4 by name'],
    ['Broenshoej-Husum', '007 by name'],
    ['Brønshøj-Husum ', '007 by name'],
    ['Aalholm', '9 by name'],
    ['Gl. Sydhavn', '13 by name'],
    ['Mimersgadekvarteret', 'unmatched'],
    ['slevhus', 'near 12'],
    ['Absalon', 'near 14'],
    ['Vesterbro/Kgs Eng', 'near 4'],
    ['11', 'unmatched'],
    ['2', 'unmatched'],
    ['Herlev', 'unmatched'],
    ['', 'unmatched'],
    ['__proto__', 'unmatched'],
  ])('%j: %s', (key, expected) => {
    expect(told(matcher.match(key))).toBe(expected);
  });

  it('never guesses between two of one writing', () => {
    const two = areaMatcher([{ id: 'a', name: 'Østre Kvarter' }, { id: 'b', name: 'østre kvarter' }]);
    expect(told(two.match('ØSTRE KVARTER'))).toBe('ambiguous');
    expect(told(two.match('Østre Kvarter'))).toBe('a by name');
  });

  it('an id that is exact comes before a name that is', () => {
    expect(told(areaMatcher([{ id: 'Syd', name: 'Nord' }, { id: 'x', name: 'Syd' }]).match('Syd'))).toBe('Syd by id');
  });

  it('007 and 7 are two areas where both are there', () => {
    const both = areaMatcher([{ id: '7', name: 'a' }, { id: '007', name: 'b' }]);
    expect([told(both.match('7')), told(both.match('007')), told(both.match('07'))]).toEqual(['7 by id', '007 by id', 'ambiguous']);
  });

  it('a repair that a person accepted holds, and all near ones where they are accepted', () => {
    expect(told(areaMatcher(AREAS, { repairs: new Map([['slevhus', '12']]) }).match('slevhus'))).toBe('12 by repair');
    expect(told(areaMatcher(AREAS, { repairs: new Map([['slevhus', 'gone']]) }).match('slevhus'))).toBe('near 12');
    expect(told(areaMatcher(AREAS, { acceptsNear: true }).match('slevhus'))).toBe('12 by near');
    expect(told(areaMatcher(AREAS, { acceptsNear: true }).match('Herlev'))).toBe('unmatched');
  });

  it('every area is found by its own id, and by its own name unless another has it', () => {
    const area = fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }), name: fc.string({ minLength: 1, maxLength: 12 }) });
    fc.assert(
      fc.property(fc.uniqueArray(area, { selector: ({ id }) => id, minLength: 1, maxLength: 12 }), (areas) => {
        const own = areaMatcher(areas);
        for (const { id } of areas) expect(own.match(id)).toMatchObject({ kind: 'matched', id, by: 'id', form: 'exact' });
      }),
    );
  });
});

it('edit distance is that of Levenshtein, up to its limit', () => {
  expect([editDistance('kitten', 'sitting', 5), editDistance('slevhus', 'islevhus', 2), editDistance('a', 'abcdef', 2), editDistance('', '', 1)]).toEqual([3, 1, 3, 0]);
  fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => void expect(editDistance(a, b, 12)).toBe(editDistance(b, a, 12))));
});
