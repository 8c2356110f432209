import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../src/format/date.ts';
import type { PartialDate } from '../../src/model/programme.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const year = (text: string): PartialDate => ({ text, first: `${text}-01-01`, last: `${text}-12-31` });
const month: PartialDate = { text: '2020-10', first: '2020-10-01', last: '2020-10-31' };

describe('dates', () => {
  test.each([
    ['2026-06-30', '30. juni 2026', '30 June 2026'],
    ['2024-01-01', '1. januar 2024', '1 January 2024'],
    ['2024-12-31', '31. december 2024', '31 December 2024'],
  ])('%s reads "%s" and "%s"', (day, da, en) => {
    expect([formatDate(day, 'da'), formatDate(day, 'en')].map(plain)).toEqual([da, en]);
  });

  test.each<[PartialDate | null, PartialDate | null, string, string]>([
    [year('2016'), year('2020'), '2016–2020', '2016–2020'],
    [year('2016'), month, '2016 – oktober 2020', '2016 – October 2020'],
    [year('2016'), year('2016'), '2016', '2016'],
    [year('2016'), null, 'fra 2016, slut ukendt', 'from 2016, end unknown'],
    [null, year('2020'), 'til 2020', 'until 2020'],
    [null, null, 'periode ukendt', 'period unknown'],
  ])('a period says what was published and no more (%#)', (start, end, da, en) => {
    expect([formatPeriod(start, end, 'da'), formatPeriod(start, end, 'en')].map(plain)).toEqual([da, en]);
  });
});
