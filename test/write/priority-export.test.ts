import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { PRIORITY_COLUMNS, priorityForExcel, priorityForPrograms, type PriorityAbout, type PriorityNeed, type PriorityRow } from '../../src/write/priority-export.ts';
import { SPAN_GROUPS } from '../../src/write/span-columns.ts';

const noPlans = { active: [], planned: [], ended: [], endUnknown: [], expiring: [], cover: 0 };
const noNeed: PriorityNeed = { group: null, drivers: [], yearsSincePlan: null };
const driven: PriorityNeed = {
  group: { id: 'high-with', title: { da: 'større behov, med plan', en: 'greater need, with a plan' } },
  drivers: [{ id: 'bolig', title: { da: 'Bolig', en: 'Housing' } }, { id: 'job', title: { da: 'Job', en: 'Work' } }],
  yearsSincePlan: 2,
};
const rows: readonly PriorityRow[] = [
  { id: '267', label: 'Gavlhus (267), Tingbjerg', population: 4870, score: 3.25, rank: 1, decile: 1, coverage: 1, value: 3.25, marks: [], figures: [1.5, 37.1], spans: [], plans: { ...noPlans, active: ['hp-1', 'hp-2'], expiring: ['hp-2'], cover: 0.5 }, need: driven },
  { id: '7', label: '=Lille; "rode"', population: null, score: null, rank: null, decile: null, coverage: null, value: null, marks: [{ da: 'mange studerende', en: 'many students' }], figures: [null, null], spans: [], plans: noPlans, need: noNeed },
];
const about: PriorityAbout = {
  city: { id: 'koebenhavn', title: { da: 'København', en: 'Copenhagen' }, version: '2026.1', digest: 'abc', fictional: false },
  level: { id: 'rode', title: { da: 'Roder', en: 'Roder' } },
  year: 2013,
  shown: { da: 'Behov', en: 'Need' },
  method: { da: 'Gennemsnit af z-scorer', en: 'Mean of z-scores' },
  weights: [{ id: 'lav_indkomst', title: { da: 'Lav indkomst', en: 'Low income' }, weight: 1.5 }, { id: 'herkomst', title: { da: 'Herkomst', en: 'Origin' }, weight: 0 }],
  yearsUsed: [{ indicator: 'lav_indkomst', title: { da: 'Lav indkomst', en: 'Low income' }, year: 2013 }],
  figures: [
    { id: 'lav_indkomst', title: { da: 'Lav indkomst, som den indgår', en: 'Low income, as it counts' } },
    { id: 'value:lav_indkomst', title: { da: 'Lav indkomst (percent)', en: 'Low income (percent)' } },
  ],
  spans: [],
  groups: { da: 'De 20 øverst', en: 'The first 20' },
  scored: 379,
  filters: [{ da: 'Kun de 20 procent med størst behov', en: 'Only the 20 percent with the greatest need' }],
  plansDate: '2026-06-30',
  exported: '2026-11-21',
  link: 'https://example.org/#v1',
  sources: ['Københavns Kommune, opendata.dk (CC BY 4.0), 2023'],
};

describe('the list for Danish Excel', () => {
  const lines = priorityForExcel(rows, about, 'da').split('\r\n');

  test('opens with the table itself', () => {
    expect(lines[0]).toBe('\uFEFFNr.;Områdenr.;Område;Beboere;Score;Tiendedel (1 = størst behov);Datagrundlag (0-1);Behov;Aktive planer;Planlagte planer;Udløbne planer;Planer med ukendt slut;Plandækning (0-1);Bemærk;Planer, der udløber inden for 12 måneder;År siden sidste plan;Gruppe;Behovet drives af;Lav indkomst, som den indgår;Lav indkomst (percent)');
    expect(lines[1]).toBe('1;267;Gavlhus (267), Tingbjerg;4870;3,25;1;1;3,25;hp-1 hp-2;;;;0,5;;hp-2;2;større behov, med plan;Bolig, Job;1,5;37,1');
    expect(lines[2]).toBe(`;7;"'=Lille; ""rode""";;;;;;;;;;0;mange studerende;;;;;;`);
  });

  test('ends, after an empty row, with everything needed to trust it and to make it again', () => {
    expect(lines[3]).toBe('');
    const said = new Map(lines.slice(4).map((line) => line.split(';') as [string, string]));
    expect(said.get('Datapakke og version')).toBe('koebenhavn 2026.1');
    expect(said.get('Datapakkens fingeraftryk (SHA-256)')).toBe('abc');
    expect(said.get('Vægt: Lav indkomst')).toBe('1,5');
    expect(said.get('Vægt: Herkomst')).toBe('0');
    expect(said.get('Tal fra år: Lav indkomst')).toBe('2013');
    expect(said.get('Planer på datoen')).toBe('2026-06-30');
    expect(said.get('Hentet')).toBe('2026-11-21');
    expect(said.get('Åbn samme visning')).toBe('https://example.org/#v1');
    expect(said.get('Filter')).toBe('Kun de 20 procent med størst behov');
    expect(said.has('Bemærk')).toBe(false);
  });

  test('says of a fictional city that it is one', () => {
    expect(priorityForExcel(rows, { ...about, city: { ...about.city, fictional: true } }, 'en')).toContain('Note;Fictional city');
  });
});

describe('the list for programs', () => {
  const { data, errors } = Papa.parse<string[]>(priorityForPrograms(rows, about).trimEnd(), { header: false });

  test('is one rectangle with fixed names, names kept as they are', () => {
    expect(errors).toEqual([]);
    expect(data.map((cells) => cells.length)).toEqual([PRIORITY_COLUMNS.length + 2, PRIORITY_COLUMNS.length + 2, PRIORITY_COLUMNS.length + 2]);
    expect(data[0]).toEqual([...PRIORITY_COLUMNS, 'lav_indkomst', 'value:lav_indkomst']);
    expect(data[2]?.[1]).toBe('=Lille; "rode"');
  });

  test('has group and drivers by their ids', () => {
    const at = PRIORITY_COLUMNS.indexOf('expiring');
    expect(data.map((cells) => cells.slice(at, at + 4))).toEqual([['expiring', 'years_since_plan', 'group', 'drivers'], ['hp-2', '2', 'high-with', 'bolig job'], ['', '', '', '']]);
  });

  test('says on every row what it rests on', () => {
    const constant = ['koebenhavn', '2026.1', 'abc', 'false', 'rode', '2013', 'lav_indkomst=2013', 'lav_indkomst=1.5;herkomst=0', '2026-06-30', 'The first 20', '2026-11-21', 'Mean of z-scores', 'https://example.org/#v1'];
    expect(data.slice(1).map((cells) => cells.slice(-2 - constant.length, -2))).toEqual([constant, constant]);
  });
});

describe('a list with rank spans', () => {
  const varied = { da: 'Varieret: 5 vægte.', en: 'Varied: 5 weights.' };
  const drawn = { da: 'Trukket på ny.', en: 'Drawn anew.' };
  const spans = [{ kind: 'choices', statement: varied }, { kind: 'small-numbers', statement: drawn }] as const;
  const none = [null, null, null, null, null];
  const withSpans = rows.map((row, i) => ({ ...row, spans: i === 0 ? [[1, 1.5, 3, 1, 1], [1, 2, 4, 0.9, 0.8]] : [none, none] }));

  test('has both doubts in its last columns for programs, each with what it is of on every row', () => {
    const { data } = Papa.parse<string[]>(priorityForPrograms(withSpans, { ...about, spans }).trimEnd(), { header: false });
    expect(data.map((cells) => cells.slice(-12))).toEqual([
      [...SPAN_GROUPS.choices.columns, ...SPAN_GROUPS['small-numbers'].columns],
      ['1', '1.5', '3', '1', '1', varied.en, '1', '2', '4', '0.9', '0.8', drawn.en],
      ['', '', '', '', '', varied.en, '', '', '', '', '', drawn.en],
    ]);
    expect(SPAN_GROUPS['small-numbers'].columns).toEqual(['small_numbers_rank_p05', 'small_numbers_rank_median', 'small_numbers_rank_p95', 'small_numbers_top10_share', 'small_numbers_top20pct_share', 'small_numbers_of']);
  });

  test('has them in its last columns for Excel, by name, and says below what was varied and drawn', () => {
    const lines = priorityForExcel(withSpans, { ...about, spans }, 'da').split('\r\n');
    expect(lines[0]).toMatch(/;Rangspænd fra \(5 %\);Nr\. midt i udtrækkene;Rangspænd til \(95 %\);.*;Små tal: Rangspænd fra \(5 %\);/);
    expect(lines[1]).toMatch(/;1,5;37,1;1;1,5;3;1;1;1;2;4;0,9;0,8$/);
    expect(lines).toContain(`Rangspænd;${varied.da}`);
    expect(lines).toContain(`Tvivl fra små tal;${drawn.da}`);
  });
});
