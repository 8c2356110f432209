import { describe, expect, test } from 'vitest';
import { formatFigure, formatUnit } from '../../src/format/figure.ts';

/** No-break spaces as plain ones, so that the tables below can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('figures with their unit', () => {
  test.each<[number | null, string, string, string]>([
    [37.1, 'percent', '37,1 %', '37.1%'],
    [37, 'percent', '37,0 %', '37.0%'],
    [231400, 'kroner', '231.400 kr.', 'DKK 231,400'],
    [79, 'square-metres', '79 m²', '79 m²'],
    [79.26, 'square-metres', '79,3 m²', '79.3 m²'],
    [1234, 'personer', '1.234 personer', '1,234 people'],
    [1, 'personer', '1 person', '1 person'],
    [1234, 'count', '1.234', '1,234'],
    [41.5, 'years', '41,5 år', '41.5 years'],
    [104.25, 'index', '104,3', '104.3'],
    [51, 'per-1000', '51 pr. 1.000', '51 per 1,000'],
    [12, 'elever', '12 elever', '12 elever'],
    [12, '', '12', '12'],
    [null, 'percent', 'ingen tal', 'no figure'],
  ])('%s %s reads "%s" and "%s"', (value, unit, da, en) => {
    expect([formatFigure(value, unit, 'da'), formatFigure(value, unit, 'en')].map(plain)).toEqual([da, en]);
  });

  test('number and unit never part at the end of a line', () => {
    expect(['percent', 'kroner', 'per-1000', 'square-metres', 'personer', 'two words'].map((unit) => formatFigure(5, unit, 'da')).join('')).not.toContain(' ');
  });

  test('a column head names the unit alone', () => {
    expect(['percent', 'kroner', 'count', 'elever'].map((unit) => formatUnit(unit, 'da'))).toEqual(['%', 'kr.', '', 'elever']);
  });
});
