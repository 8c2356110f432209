import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../../src/model/city-package.ts';
import { EVALUATION_HEADINGS, evaluationSummary, ranIn } from '../../../src/plans/evaluation-summary.ts';
import { programmesOnDate } from '../../../src/plans/programme-on-date.ts';
import { evaluationExport } from '../../../src/state/evaluations/evaluation-export.ts';
import { evaluationScene } from '../../../src/state/evaluations/evaluation-scene.ts';
import { DEFAULT_BANK } from '../../../src/state/plans/bank-choice.ts';
import { bankScene } from '../../../src/state/plans/bank-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import type { BankChoice } from '../../../src/state/view.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { day, programme, status } from '../../fixtures/city-parts.ts';

const DATE = '2026-11-21';
let city: CityPackage;
let scene: Scene;
beforeAll(async () => {
  ({ city } = await eksempelby());
  // The evaluations read only these parts of a scene.
  scene = { city, date: DATE, view: { language: 'da' }, programmes: programmesOnDate(city.programmes, city.programmeTypes, DATE) } as unknown as Scene;
}, 60_000);

const found = (choice: Partial<BankChoice> = {}) => {
  const asked = { ...DEFAULT_BANK, ...choice };
  return evaluationScene(scene, bankScene(scene, asked), asked);
};

describe('whether a plan ran in a year', () => {
  it.each([
    ['from its first year', { start: day('2020'), end: day('2023') }, [2019, 2020, 2023, 2024], ['no', 'yes', 'yes', 'no']],
    ['not after it was stopped', { start: day('2020'), end: day('2023'), status: [status('stopped', '2021-03')] }, [2021, 2022], ['yes', 'no']],
    ['never where it was refused', { start: day('2020'), end: day('2023'), status: [status('rejected', '2019')] }, [2020, 2021], ['no', 'no']],
    ['is not known without an end', { start: day('2020') }, [2019, 2021], ['no', 'unknown']],
    ['is not known without a start', { end: day('2023') }, [2022, 2024], ['unknown', 'no']],
  ])('%s', (_, more, years, expected) => expect(years.map((year) => ranIn(programme('p', more), year))).toEqual(expected));
});

describe('the evaluations of eksempelby', () => {
  it.each([2011, 2016, 2020, 2023, 2025])('of %i are those of the file, and name the plans that ran without one', (year) => {
    const { summary, ran } = found({ evaluated: year });
    const has = city.programmes.filter((one) => one.evaluations.some((evaluation) => evaluation.year === year));
    const stoppedIn = (id: string): string => (id === 'hp-21' ? '2021' : '9999');
    const running = city.programmes.filter(({ id, start, end }) => start !== null && end !== null && id !== 'hp-31' && start.first.slice(0, 4) <= String(year) && end.last.slice(0, 4) >= String(year) && stoppedIn(id) >= String(year));
    expect(summary.evaluated.map(({ programme: { id } }) => id).toSorted()).toEqual(has.map(({ id }) => id).toSorted());
    expect(summary.missing.map(({ id }) => id).toSorted()).toEqual(running.filter((one) => !has.includes(one)).map(({ id }) => id).toSorted());
    expect(ran).toBe(new Set([...has, ...running]).size);
    for (const { heading, said } of summary.headings) expect(said.map(({ text }) => text).toSorted()).toEqual(has.flatMap((one) => one.evaluations.filter((evaluation) => evaluation.year === year).map((evaluation) => evaluation[heading])).filter((text) => text !== null).toSorted());
    for (const { requirement, counts } of summary.requirements) {
      const asked = [...new Set([...has, ...running])];
      const answered = (answer: string): number => asked.filter((one) => one.requirements.some((state) => state.requirement === requirement.id && state.answer === answer)).length;
      expect(counts).toEqual({ met: answered('met'), 'not-met': answered('not-met'), 'not-assessed': asked.length - answered('met') - answered('not-met') });
    }
  });

  it('open at the newest year until the date that has any, and follow the filter', () => {
    expect(found().summary.year).toBe(2025);
    expect(found().finding.da).toBe('11 af 13 planer, der var i gang i 2025, er evalueret');
    expect(found().years.slice(0, 3)).toEqual([2026, 2025, 2024]);
    expect(found({ chosen: { type: ['områdefornyelse'] } }).finding.da).toBe('Alle 4 planer, der var i gang i 2025, er evalueret');
    expect(found({ evaluated: 1999 }).finding.da).toBe('Ingen af planerne var i gang i 1999');
  });

  it('do not say of a plan without an end that it lacks one', () => {
    const open = programme('open', { start: day('2020') });
    const { missing, unclear } = evaluationSummary([open], 2025, []);
    expect([missing, unclear]).toEqual([[], [open]]);
  });
});

describe('the file of a year', () => {
  it('has a row a plan, what was chosen under it, and nothing that a spreadsheet runs', () => {
    const choice = { ...DEFAULT_BANK, look: 'evaluations' as const, chosen: { type: ['helhedsplan'] } };
    const summary = found(choice);
    const { name, text } = evaluationExport(scene, choice, summary, 'csv-da', 'https://x/#v=1', DATE);
    const lines = text.split('\r\n');
    expect(name).toBe('eksempelby-evalueringer-2025-2026-11-21-excel.csv');
    expect(lines[0]?.replace('\uFEFF', '').split(';').slice(0, 4)).toEqual(['id', 'titel', 'evalueret', 'Organisation og størrelse']);
    expect(lines.filter((line) => /^hp-\d\d;/.test(line)).length).toBe(summary.ran + summary.summary.unclear.length);
    expect(lines).toContain('Filter;Type: Helhedsplan');
    expect(lines).toContain('År;2025');
  });

  it('as JSON says null, not false, where it cannot be said whether a plan ran', () => {
    const { text } = evaluationExport(scene, DEFAULT_BANK, found({ evaluated: 2026 }), 'json', 'https://x/', DATE);
    const file = JSON.parse(text) as { readonly year: number; readonly fictional: boolean; readonly evaluations: readonly { readonly programme: string; readonly evaluated: boolean | null; readonly content: string | null }[]; readonly requirements: readonly object[] };
    expect([file.year, file.fictional, file.requirements.length]).toEqual([2026, true, 5]);
    expect(file.evaluations.find((one) => one.programme === 'hp-33')).toMatchObject({ evaluated: null, content: null });
    expect(file.evaluations.find((one) => one.programme === 'hp-04')).toMatchObject({ evaluated: false });
    expect(EVALUATION_HEADINGS.every((heading) => file.evaluations.every((one) => heading in one))).toBe(true);
  });
});
