import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { priorityForExcel } from '../../src/write/priority-excel.ts';
import { priorityJson } from '../../src/write/priority-json.ts';
import { priorityForPrograms } from '../../src/write/priority-programs.ts';
import { AREA_COLUMNS, originColumns } from '../../src/write/program-columns.ts';
import { SPAN_GROUPS } from '../../src/write/span-columns.ts';
import { about, notes, rows } from './list-of-two.ts';

const FIXED = [...AREA_COLUMNS, ...originColumns(about)].map(({ id }) => id);

describe('the list for Danish Excel', () => {
  const lines = priorityForExcel(rows, about, 'da').split('\r\n');

  test('opens with the table itself: what always stands there, the shown columns in their order, what the score is made of; a word in place of each figure that is not there', () => {
    expect(lines[0]).toBe(
      '\uFEFFNr.;Områdenr.;Område;Score;Tiendedel (1 = størst behov);Behov;Scoret;Bemærk;Beboere;Datagrundlag (0-1);Behovet drives af;Gruppe;Aktive planer;Planlagte planer;Udløbne planer;Planer med ukendt slut;Plandækning (0-1);Planer, der udløber inden for 12 måneder;År siden sidste plan;Noter: beslutning;Noter: hvad kortet ikke viser;Noter: styrker og ressourcer;Lav indkomst, som den indgår;Lav indkomst (percent)',
    );
    expect(lines[1]).toBe(
      '1;267;Gavlhus (267), Tingbjerg;3,25;1;3,25;scoret;;4870;1;Bolig, Job;større behov, med plan;"Helhedsplan 1; Helhedsplan 2";;;;0,5;Helhedsplan 2;2;"2026-10-12 (NN): Søg om ""helhedsplan""; =nu | 2026-01-05: Vent";;2025-12-01: Stærk beboerforening;1,5;37,1',
    );
    expect(lines[2]).toBe(`ikke scoret;7;"'=Lille; ""rode""";ikke scoret;ikke scoret;ikke scoret;ikke scoret: for få beboere;mange studerende;skjult;ikke scoret;;;;;;;0;;;;;;ikke scoret;mangler`);
  });

  test('has only the columns that are shown, each once, and says which; what the score is made of is always there', () => {
    const few = priorityForExcel(rows, { ...about, columns: ['plans', 'active'] }, 'da').split('\r\n');
    expect(few[0]).toBe('\uFEFFNr.;Områdenr.;Område;Score;Tiendedel (1 = størst behov);Behov;Scoret;Bemærk;Aktive planer;Planlagte planer;Udløbne planer;Planer med ukendt slut;Lav indkomst, som den indgår;Lav indkomst (percent)');
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
    expect(said.get('Mindste antal beboere for en score')).toBe('100');
    expect(lines.find((line) => line.startsWith('Kortets klasser;'))).toContain('Naturlige grænser; 5 klasser; grænser: 1; 2; 3; 4');
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
    expect(data.map((cells) => cells.length)).toEqual([FIXED.length + 2, FIXED.length + 2, FIXED.length + 2]);
    expect(data[0]).toEqual([...FIXED, 'lav_indkomst', 'value:lav_indkomst']);
    expect(data[2]?.[1]).toBe('=Lille; "rode"');
  });

  test('says of an area whether it is scored, and of every figure that is not there why', () => {
    const cell = (row: number, name: string): string | undefined => data[row]?.[FIXED.indexOf(name)];
    expect([cell(1, 'status'), cell(1, 'without'), cell(1, 'class'), cell(1, 'mapped')]).toEqual(['scored', '', '5', 'class']);
    expect([cell(2, 'status'), cell(2, 'score'), cell(2, 'class'), cell(2, 'mapped')]).toEqual(['too-few-residents', '', '', 'too-few-residents']);
    expect(cell(2, 'without')).toMatch(/^population=suppressed;score=not-scored;.*;value:lav_indkomst=missing$/);
  });

  test('has group and drivers by their ids', () => {
    const at = FIXED.indexOf('expiring');
    expect(data.map((cells) => cells.slice(at, at + 4))).toEqual([['expiring', 'years_since_plan', 'group', 'drivers'], ['hp-2', '2', 'high-with', 'bolig job'], ['', '', '', '']]);
  });

  test('has own notes by their kind, in a column each', () => {
    const at = FIXED.indexOf('decisions');
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
