import { describe, expect, test } from 'vitest';
import { formatAreaLabel } from '../../src/format/area-label.ts';
import { compareText } from '../../src/format/compare-text.ts';
import { formatList } from '../../src/format/list.ts';

describe('names', () => {
  test.each([
    [{ name: 'Gavlhus', id: '267', parent: 'Tingbjerg', showId: true }, 'Gavlhus (267), Tingbjerg'],
    [{ name: 'Tingbjerg', id: '20610', parent: 'Brønshøj-Husum', showId: false }, 'Tingbjerg, Brønshøj-Husum'],
    [{ name: 'Valby', id: '4', parent: 'Valby', showId: false }, 'Valby'],
    [{ name: 'Valby', id: '4', parent: null, showId: false }, 'Valby'],
    [{ name: '267', id: '267', parent: null, showId: true }, '267'],
  ])('an area is named once, with its number where people use it (%#)', (label, expected) => {
    expect(formatAreaLabel(label)).toBe(expected);
  });

  test('Danish puts Æ, Ø and Å last, and Aa with Å', () => {
    const names = ['Ørestad', 'Aalborg', 'Amager', 'Ærø', 'Zoo', 'Århus'];
    expect(names.toSorted((a, b) => compareText(a, b, 'da'))).toEqual(['Amager', 'Zoo', 'Ærø', 'Ørestad', 'Aalborg', 'Århus']);
  });

  test('numbers within names are ordered as numbers', () => {
    expect(['Rode 10', 'Rode 9'].toSorted((a, b) => compareText(a, b, 'da'))).toEqual(['Rode 9', 'Rode 10']);
  });

  test('a list is joined as a sentence joins it', () => {
    expect([formatList(['a', 'b', 'c'], 'da'), formatList(['a', 'b'], 'en'), formatList([], 'da')]).toEqual(['a, b og c', 'a and b', '']);
  });
});
