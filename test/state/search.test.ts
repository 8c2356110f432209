import { describe, expect, it } from 'vitest';
import { areaSearch, foldText } from '../../src/state/search.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const search = areaSearch(tinyCity());
const found = (text: string): readonly string[] => search(text, 'da').map((one) => one.label);

describe('searching for an area', () => {
  it.each([
    ['a number', '101', ['Gavlhus (101), Ålekistevej']],
    ['the start of a name before a word within', 'gavl', ['Gavlhus (101), Ålekistevej', 'Lille Gavl (302), Cirkusbyen']],
    ['any case', 'GAVLHUS', ['Gavlhus (101), Ålekistevej']],
    ['å written aa', 'aalekistevej', ['Ålekistevej, Havnebyen']],
    ['aa written å', 'åparken', ['Aaparken (201), Broparken']],
    ['ø written oe', 'oesterled', ['Østerled (102), Ålekistevej']],
    ['ø written o on a foreign keyboard', 'osterled', ['Østerled (102), Ålekistevej']],
    ['spaces around it', '  nyhus ', ['Nyhus (202), Broparken']],
    ['the middle of a name', 'ekiste', ['Ålekistevej, Havnebyen']],
    ['nothing for a text that is nowhere', 'xyz', []],
    ['nothing for no text', '  ', []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('goes across levels and says which', () => {
    expect(search('havn', 'en')).toEqual([{ level: 'bydel', area: '1', label: 'Havnebyen', levelTitle: 'Bydele (en)' }]);
    expect(found('byen')).toEqual(['Bakkebyen', 'Cirkusbyen, Bakkebyen', 'Havnebyen']);
  });

  it('gives no more than asked for', () => {
    expect(search('e', 'da', 2).length).toBeLessThanOrEqual(2);
    expect(search('1', 'da', 1)).toHaveLength(1);
  });

  it('reads letters composed or not, and other accents, alike', () => {
    expect(foldText('Ålekistevej'.normalize('NFD'))).toBe('aalekistevej');
    expect(foldText('Café  Één')).toBe('cafe een');
  });
});
