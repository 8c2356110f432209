import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { AreaNote } from '../../src/model/area-note.ts';
import { LIST_COLUMNS } from '../../src/model/list-column.ts';
import { priorityForExcel } from '../../src/write/priority-excel.ts';
import { PRIORITY_COLUMNS, priorityForPrograms, type PriorityAbout, type PriorityNeed, type PriorityRow } from '../../src/write/priority-export.ts';
import { priorityJson } from '../../src/write/priority-json.ts';
import { SPAN_GROUPS } from '../../src/write/span-columns.ts';

const noPlans = { active: [], planned: [], ended: [], endUnknown: [], expiring: [], cover: 0 };
const noNeed: PriorityNeed = { group: null, drivers: [], yearsSincePlan: null };
const driven: PriorityNeed = {
  group: { id: 'high-with', title: { da: 'større behov, med plan', en: 'greater need, with a plan' } },
  drivers: [{ id: 'bolig', title: { da: 'Bolig', en: 'Housing' } }, { id: 'job', title: { da: 'Job', en: 'Work' } }],
  yearsSincePlan: 2,
};
const note = (kind: AreaNote['kind'], date: string, text: string, author: string | null = null): AreaNote => ({ id: `${kind} ${date}`, level: 'rode', area: '267', kind, date, author, text });
const notes = [note('decision', '2026-10-12', 'Søg om "helhedsplan"; =nu', 'NN'), note('decision', '2026-01-05', 'Vent'), note('strengths', '2025-12-01', 'Stærk beboerforening')];
const rows: readonly PriorityRow[] = [
  { id: '267', label: 'Gavlhus (267), Tingbjerg', population: 4870, score: 3.25, rank: 1, decile: 1, coverage: 1, value: 3.25, marks: [], figures: [1.5, 37.1], spans: [], plans: { ...noPlans, active: ['hp-1', 'hp-2'], expiring: ['hp-2'], cover: 0.5 }, need: driven, notes },
  { id: '7', label: '=Lille; "rode"', population: null, score: null, rank: null, decile: null, coverage: null, value: null, marks: [{ da: 'mange studerende', en: 'many students' }], figures: [null, null], spans: [], plans: noPlans, need: noNeed, notes: [] },
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
  columns: LIST_COLUMNS,
  planTitles: new Map([['hp-1', 'Helhedsplan 1'], ['hp-2', 'Helhedsplan 2']]),
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

  test('opens with the table itself: what always stands there, the shown columns in their order, what the score is made of', () => {
    expect(lines[0]).toBe(
      '\uFEFFNr.;Områdenr.;Område;Score;Tiendedel (1 = størst behov);Behov;Bemærk;Beboere;Datagrundlag (0-1);Behovet drives af;Gruppe;Aktive planer;Planlagte planer;Udløbne planer;Planer med ukendt slut;Plandækning (0-1);Planer, der udløber inden for 12 måneder;År siden sidste plan;Noter: beslutning;Noter: hvad kortet ikke viser;Noter: styrker og ressourcer;Lav indkomst, som den indgår;Lav indkomst (percent)',
    );
    expect(lines[1]).toBe(
      '1;267;Gavlhus (267), Tingbjerg;3,25;1;3,25;;4870;1;Bolig, Job;større behov, med plan;"Helhedsplan 1; Helhedsplan 2";;;;0,5;Helhedsplan 2;2;"2026-10-12 (NN): Søg om ""helhedsplan""; =nu | 2026-01-05: Vent";;2025-12-01: Stærk beboerforening;1,5;37,1',
    );
    expect(lines[2]).toBe(`;7;"'=Lille; ""rode""";;;;mange studerende;;;;;;;;;0;;;;;;;`);
  });

  test('has only the columns that are shown, each once, and says which; what the score is made of is always there', () => {
    const few = priorityForExcel(rows, { ...about, columns: ['plans', 'active'] }, 'da').split('\r\n');
    expect(few[0]).toBe('\uFEFFNr.;Områdenr.;Område;Score;Tiendedel (1 = størst behov);Behov;Bemærk;Aktive planer;Planlagte planer;Udløbne planer;Planer med ukendt slut;Lav indkomst, som den indgår;Lav indkomst (percent)');
    expect(few.find((line) => line.startsWith('Kolonner;'))).toContain('de viste kolonner (Planer, Aktive planer)');
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

  test('has own notes by their kind, in a column each', () => {
    const at = PRIORITY_COLUMNS.indexOf('decisions');
    expect(data.map((cells) => cells.slice(at, at + 3))).toEqual([['decisions', 'not_shown', 'strengths'], ['2026-10-12 (NN): Søg om "helhedsplan"; =nu | 2026-01-05: Vent', '', '2025-12-01: Stærk beboerforening'], ['', '', '']]);
  });

  test('says on every row what it rests on', () => {
    const constant = ['koebenhavn', '2026.1', 'abc', 'false', 'rode', '2013', 'lav_indkomst=2013', 'lav_indkomst=1.5;herkomst=0', '2026-06-30', 'The first 20', '2026-11-21', 'Mean of z-scores', 'https://example.org/#v1'];
    expect(data.slice(1).map((cells) => cells.slice(-2 - constant.length, -2))).toEqual([constant, constant]);
  });
});

describe('the list as JSON', () => {
  const list = JSON.parse(priorityJson(rows, about)) as Record<string, unknown> & { areas: readonly Record<string, unknown>[] };

  test('says once what it rests on', () => {
    expect(list).toMatchObject({ format: 'bybarometer-list', version: 1, package: { id: 'koebenhavn', version: '2026.1', digest: 'abc', fictional: false }, year: 2013, plansDate: '2026-06-30', link: about.link, plans: { 'hp-1': 'Helhedsplan 1' } });
    expect(list['weights']).toEqual(about.weights);
    expect(list['groups']).toEqual(about.groups);
  });

  test('has every column of every area, whatever is shown, and `null` for what is not known', () => {
    expect(list.areas[0]).toMatchObject({ area: '267', rank: 1, score: 3.25, active: ['hp-1', 'hp-2'], expiring: ['hp-2'], cover: 0.5, yearsSincePlan: 2, group: 'high-with', drivers: ['bolig', 'job'], figures: { lav_indkomst: 1.5, 'value:lav_indkomst': 37.1 } });
    expect(list.areas[0]?.['notes']).toEqual(notes.map(({ kind, date, author, text }) => ({ kind, date, author, text })));
    expect(list.areas[1]).toMatchObject({ area: '7', rank: null, score: null, population: null, group: null, notes: [] });
    expect(priorityJson(rows, { ...about, columns: [] })).toBe(priorityJson(rows, about));
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
