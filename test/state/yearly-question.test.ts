import { beforeAll, describe, expect, test } from 'vitest';
import type { YearlyRecord } from '../../src/model/yearly-record.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { lastPeriodOf, openingChoice, reportYears, withYear, yearlyQuestion } from '../../src/state/yearly/yearly-question.ts';
import type { DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { cityIn } from '../score/package-folder.ts';

const TODAY = '2026-11-21';
let city: DisclosedCity;
beforeAll(async () => {
  city = await cityIn(new URL('../../public/data/koebenhavn/', import.meta.url));
});
const groundOf = () => ({ city, view: defaultView(city, 'da', 'bydel'), today: TODAY, address: 'https://kort.eksempel.dk/', notes: [] });

describe('what the dialogue of the yearly report opens with', () => {
  test('the page’s year, the newest year before it, and the same day as many years earlier', () => {
    const choice = openingChoice(groundOf(), 'bydel');
    const years = reportYears(groundOf(), 'bydel');
    expect(choice).toMatchObject({ level: 'bydel', year: years[0], since: years[1] });
    expect(choice.sinceDate).toBe(`${2026 - ((choice.year ?? 0) - (choice.since ?? 0))}-11-21`);
  });

  test('the oldest year has no last report, and its day is a year back', () => {
    const oldest = reportYears(groundOf(), 'bydel').at(-1) ?? 0;
    expect(withYear(groundOf(), 'bydel', oldest)).toEqual({ level: 'bydel', year: oldest, since: null, sinceDate: '2025-11-21', last: null });
  });

  test('asks for the level and year of the choice at the page’s weights, with the link that opens the same', () => {
    const choice = openingChoice(groundOf(), 'rode');
    const question = yearlyQuestion(groundOf(), choice);
    expect(question).toMatchObject({ year: choice.year, since: choice.since, sinceDate: choice.sinceDate, date: TODAY });
    expect(question?.level.id).toBe('rode');
    expect(question?.link).toContain('https://kort.eksempel.dk/#v=1');
    expect(question?.link).toContain('level=rode');
    expect(question?.link).not.toContain('cover=');
  });

  test('a level that is not there has no report and no years', () => {
    expect(yearlyQuestion(groundOf(), { level: 'intet', year: 2025, since: 2024, sinceDate: '2025-11-21', last: null })).toBeNull();
    expect(reportYears(groundOf(), 'intet')).toEqual([]);
  });

  test('a last report gives its year and its day, where they lie before; else the choice is as without it', () => {
    const [newest = 0, second = 0, third = 0] = reportYears(groundOf(), 'bydel');
    const last: YearlyRecord = {
      format: 'bybarometer-yearly', version: 1, package: { id: 'koebenhavn', version: '1', digest: '' }, level: 'bydel', year: third, date: '2024-03-01', minimumPopulation: null, parts: [],
      method: { aggregation: 'arithmetic', scales: ['z-score'], missing: [], excluded: [], ranking: '' }, indicators: [],
    };
    expect(withYear(groundOf(), 'bydel', newest, last)).toMatchObject({ since: third, sinceDate: '2024-03-01', last });
    expect(lastPeriodOf(groundOf(), { level: 'bydel', year: newest, last })).toEqual({ since: third, day: '2024-03-01', isOtherYear: false, isOtherDay: false });
    for (const year of [newest, null, 1066, 2025.5]) expect(withYear(groundOf(), 'bydel', newest, { ...last, year }).since).toBe(second);
    for (const date of [TODAY, '2030-01-01', '2024-02-31']) expect(withYear(groundOf(), 'bydel', newest, { ...last, date }).sinceDate).toBe(`${2026 - (newest - third)}-11-21`);
    expect(lastPeriodOf(groundOf(), { level: 'bydel', year: newest, last: { ...last, year: newest, date: TODAY } })).toMatchObject({ since: second, day: null, isOtherYear: true, isOtherDay: true });
    expect(yearlyQuestion(groundOf(), withYear(groundOf(), 'bydel', newest, last))).toMatchObject({ since: third, last });
  });
});
