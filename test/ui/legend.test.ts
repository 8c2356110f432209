import { describe, expect, it } from 'vitest';
import { parseLimits } from '../../src/ui/legend/parse-limits.ts';

describe('limits as they are written', () => {
  it.each<readonly [string, 'da' | 'en', readonly number[]]>([
    ['10; 20,5; 1.000', 'da', [10, 20.5, 1000]],
    ['10; 20.5; 1,000', 'en', [10, 20.5, 1000]],
    ['−1,5; 0; 1,5', 'da', [-1.5, 0, 1.5]],
    ['1 000; 2\u00a0000;', 'da', [1000, 2000]],
  ])('%j in %s are %j', (text, language, limits) => {
    expect(parseLimits(text, language)).toEqual({ limits });
  });

  it.each<readonly [string, 'da' | 'en', string]>([
    ['1; x', 'da', '»x« er ikke et tal. Skriv for eksempel 12,5.'],
    ['1.5; 2', 'da', '»1.5« er ikke et tal. Skriv for eksempel 12,5.'],
    ['1,5; 2', 'en', '“1,5” is not a number. Write for example 12.5.'],
    ['1; 1', 'da', '1 står efter 1. Skriv grænserne fra mindst til størst, hver kun én gang.'],
    ['3; 20; 10,5', 'da', '10,5 står efter 20. Skriv grænserne fra mindst til størst, hver kun én gang.'],
    ['1', 'da', 'Skriv 2 til 6 grænser. Her er 1.'],
    ['1;2;3;4;5;6;7', 'da', 'Skriv 2 til 6 grænser. Her er 7.'],
    ['', 'en', 'Write 2 to 6 limits. There are 0 here.'],
  ])('%j in %s are refused: %s', (text, language, problem) => {
    const parsed = parseLimits(text, language);
    expect('problem' in parsed ? parsed.problem[language] : parsed).toBe(problem);
  });
});
