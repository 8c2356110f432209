import { describe, expect, test } from 'vitest';
import { formatNumber, formatRank, formatScore, formatShare } from '../../src/format/number.ts';
import type { Language } from '../../src/model/localized.ts';

describe('numbers', () => {
  test.each<[number, Language, number | undefined, string]>([
    [1234567.891, 'da', undefined, '1.234.567,89'],
    [1234567.891, 'en', undefined, '1,234,567.89'],
    [37, 'da', undefined, '37'],
    [37, 'da', 1, '37,0'],
    [-0.405, 'da', 2, '−0,41'],
    [-0.001, 'da', 2, '0,00'],
    [0, 'en', 0, '0'],
  ])('%d in %s with %s decimals reads %s', (value, language, decimals, expected) => {
    expect(formatNumber(value, language, decimals === undefined ? {} : { decimals })).toBe(expected);
  });

  test('a difference carries its sign, and no difference carries none', () => {
    expect([1.5, -1.5, 0].map((value) => formatNumber(value, 'da', { decimals: 1, signed: true }))).toEqual(['+1,5', '−1,5', '0,0']);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused, never shown', (value) => {
    expect(() => formatNumber(value, 'da')).toThrow(RangeError);
  });

  test('a score has two decimals and a true minus sign', () => {
    expect([formatScore(3.264, 'da'), formatScore(-0.5, 'en')]).toEqual(['3,26', '−0.50']);
  });

  test('a share is written as percent', () => {
    expect([formatShare(0.2, 'da'), formatShare(0.2, 'en'), formatShare(0.125, 'da', { decimals: 1 })]).toEqual(['20\u00a0%', '20%', '12,5\u00a0%']);
  });

  test('a rank says among how many', () => {
    expect([formatRank(3, 396, 'da'), formatRank(3, 1396, 'en')]).toEqual(['nr.\u00a03 af 396', 'no.\u00a03 of 1,396']);
  });
});
