import { describe, expect, it } from 'vitest';
import { programmesOnDate } from '../../../src/plans/programme-on-date.ts';
import { statusText } from '../../../src/state/plans/programme-status.ts';
import { day, programme } from '../../fixtures/city-parts.ts';

describe('the status of a programme in words', () => {
  const areas = new Map([['rode', ['101']]]);
  const programmes = [
    programme('først', { start: day('2012'), end: day('2016'), areas }),
    programme('sidst', { start: day('2016'), end: day('2020'), areas }),
    programme('slutløs', { start: day('2020'), type: 'områdefornyelse' }),
  ];

  it('is ended where a successor is known, and says that none is where none is', () => {
    expect(programmesOnDate(programmes, [], '2026-11-21').map((one) => statusText(one).da)).toEqual(['udløbet', 'periode udløbet, efterfølger ukendt', 'slut ukendt']);
  });
});
