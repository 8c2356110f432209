import { describe, expect, test } from 'vitest';
import { run, type Run } from '../command/memory-io.ts';
import { danish, tablesOf, textOf } from './html-tables.ts';
import { rowNamed, sheetsOf } from './sheets-of.ts';
import { AFDELING, RODE, yearlyTown, type TownChanges } from './yearly-town.ts';

const asked = async (changes: TownChanges = {}, ...more: readonly string[]): Promise<Run> =>
  run(['yearly', 'by', '--level', 'rode', '--date', '2020-06-30', '--out', 'ud', ...more], yearlyTown(changes));
async function made(changes: TownChanges, more: readonly string[]): Promise<string> {
  const { status, err, written } = await asked(changes, ...more);
  if (status !== 0) throw new Error(err);
  return [...written].find(([file]) => file.endsWith('.html'))?.[1] ?? '';
}
/** Each report is made once. */
const reports = new Map<string, Promise<string>>();
function reportOf(changes: TownChanges = {}, ...more: readonly string[]): Promise<string> {
  const key = JSON.stringify([changes, more]);
  const known = reports.get(key) ?? made(changes, more);
  reports.set(key, known);
  return known;
}
const rowsOf = (html: string, name: string): readonly (readonly string[])[] => tablesOf(html, name).flatMap(({ rows }) => rows.slice(1));
const only = (rows: readonly (readonly string[])[], name: string): readonly string[] => rows.find(([first]) => first === name)?.slice(1) ?? [];

describe('the yearly report of a town worked out by hand', () => {
  test('is a page and a workbook', async () => {
    const { status, written, bytes } = await asked();
    expect([status, [...written.keys()], [...bytes.keys()]]).toEqual([0, ['ud/aarsrapport-rode-2020.html'], ['ud/aarsrapport-rode-2020.xlsx']]);
  });

  test('the changes both ways: scores 0 and then 1, -1, 0, 0; against the fixed year (15 - 10) / 3 and so on', async () => {
    const rows = rowsOf(await reportOf(), 'changes');
    const numbers = (name: string): readonly (number | null)[] => only(rows, name).slice(1, 5).map(danish);
    expect(numbers('Alfa')).toEqual([0, 1, 1, 1.33]);
    expect(numbers('Beta')).toEqual([0, -1, -1, -0.67]);
    expect(numbers('Gamma')).toEqual([0, 0, 0, 0.33]);
    expect(numbers('Delta')).toEqual([0, 0, 0, 0.33]);
    expect(danish(only(rows, 'Byen')[4])).toBe(0.33);
    expect(only(rows, 'Alfa')[3]).not.toContain('≈');
    expect(only(rows, 'Gamma')[3]).toContain('≈');
    expect(rows.map(([name]) => name)).toEqual(['Alfa', 'Gamma', 'Delta', 'Beta', 'Byen']);
  });

  test('what moved most and why: unemployment alone, and the sum is the change', async () => {
    const html = await reportOf();
    const [up, down] = tablesOf(html, 'mover');
    expect(up?.caption).toContain('Alfa: +1,00');
    expect(up?.rows.slice(1).map(([name, before, after, amount]) => [name, before, after, danish(amount)])).toEqual([
      ['ledige', '7,0 %', '15,0 %', 1], ['1 anden', '', '', 0], ['Gennemsnittet af områderne', '', '', 0], ['Ændring i alt', '', '', 1],
    ]);
    expect(down?.caption).toContain('Beta: −1,00');
    expect(textOf(html)).toContain('Mest mod større behov: Alfa (+1,00). Mest mod mindre: Beta (−1,00).');
    expect(textOf(html)).toContain('Målt mod byen i 2019 er byens score ændret med +0,33: byen som helhed har større behov end da.');
  });

  test('almen against the rest: numerators over denominators, of the ground that is known on both sides', async () => {
    const rows = rowsOf(await reportOf(), 'tenure');
    // Almen 220 of 900. Outside (150 - 120) + (150 - 100) + 90 of 600 + 500 + 1000; b2 is out, since its estate is withheld.
    // In 2019 almen 180 of 900, outside (70 - 80) + (130 - 100) + 130: the figures of the town are made up.
    expect(only(rows, 'ledige (%)').map(danish)).toEqual([20, 24.4, 7.1, 8.1, 2]);
    expect(only(rows, 'ledige (%)')[4]).toBe('2 af 3');
    expect(only(rows, 'beboere (personer)').map(danish)).toEqual([920, 920, 3080, 3080, 3]);
    expect(rows.map(([name]) => name)).not.toContain('uddannede (%)');
  });

  test('the city is the sum of counts, and numerator over denominator', async () => {
    const rows = rowsOf(await reportOf(), 'by-area');
    expect(only(rows, 'ledige (%)').map(danish)).toEqual([10, 12, 24.4, 8.1, 15, 9, 15, 9]);
    expect(only(rows, 'beboere (personer)').map(danish)).toEqual([4000, 4000, 920, 3080, 1000, 1000, 1000, 1000]);
  });

  test('plans that began, ended and end within a year', async () => {
    const tables = tablesOf(await reportOf(), 'programmes');
    expect(tables.map(({ caption, rows }) => [caption, rows[1]?.[0], rows[1]?.[2]])).toEqual([['Begyndt (1)', 'Ny plan', 'Alfa (a1)'], ['Sluttet (1)', 'Gammel plan', 'Beta (a2)'], ['Slutter inden for 12 måneder (1)', 'Plan ved vejs ende', 'Gamma (b1)']].map((row) => row.map((cell) => expect.stringContaining((cell ?? '').replace(/ \(\w\d\)$/, '')))));
  });

  test('cover of need: one of one without a plan then, none now', async () => {
    const html = await reportOf();
    const rows = rowsOf(html, 'cover-table');
    expect([only(rows, 'Roder med større behov'), only(rows, 'Uden plandækning'), only(rows, 'Beboere i dem')]).toEqual([['1', '1'], ['1', '0'], ['1.000', '0']]);
    expect(textOf(html)).toMatch(/Har fået plandækning: Alfa.*Har ikke længere plandækning: Beta/);
  });

  test('the order of the areas in the files changes nothing', async () => {
    const turned = { rode: RODE.toReversed(), afdeling: AFDELING.toReversed() };
    const [one, other] = [await reportOf(), await reportOf(turned)];
    for (const name of ['changes', 'mover', 'tenure', 'cover-table']) expect(tablesOf(other, name)).toEqual(tablesOf(one, name));
    const byName = (html: string): readonly (readonly string[])[] => [...(tablesOf(html, 'by-area')[0]?.rows ?? [])].map(([first = '', ...rest]) => [first, ...rest.toSorted()]);
    expect(byName(other)).toEqual(byName(one));
  });
});

describe('what cannot be told is said', () => {
  test('a break between the two years: no change, no movers, and the break by name', async () => {
    const html = await reportOf({ breaks: [{ year: 2020, note: { da: 'Ny optælling.', en: 'Counted anew.' } }] });
    expect(textOf(html)).toContain('Mellem 2019 og 2020 er der brud i serierne, så ændringen i scoren kan ikke siges: fra 2020, ledige: Ny optælling.');
    expect(tablesOf(html, 'mover')).toEqual([]);
    expect(only(rowsOf(html, 'changes'), 'Alfa').slice(3, 5)).toEqual(['–', '–']);
    expect(html).toContain('class="break"');
  });

  test('one year alone', async () => {
    const html = await reportOf({ rode: RODE.slice(4), afdeling: AFDELING.slice(3) });
    expect(textOf(html)).toContain('Der er ingen scorer fra et år før 2020, så der er ingen udvikling at vise.');
    expect([tablesOf(html, 'changes'), tablesOf(html, 'mover')]).toEqual([[], []]);
    expect(only(rowsOf(html, 'by-area'), 'ledige (%)').map(danish)).toEqual([12, 24.4, 8.1, 15, 9, 15, 9]);
  });

  test('no programmes, and no almen housing', async () => {
    const html = await reportOf({ plans: [], afdeling: AFDELING.map((line) => line.replace('almen', '')) });
    expect(textOf(html)).toContain('Pakken har ingen indsatser.');
    expect(textOf(html)).toContain('Pakken mærker ingen områder som almene');
    expect(rowsOf(html, 'tenure')).toEqual([]);
  });

  test('an indicator that only the later year has: the score is another, and is not compared', async () => {
    const html = await reportOf({ rode: RODE.map((line) => (line.includes(',2019,') ? line.replace(/,\d+$/, ',') : line)) });
    expect(textOf(html)).toContain('fra 2020: uddannede er med');
  });

  test('a wrong command line is said, and nothing is written', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['--since', '2020'], '--since 2020 skal ligge før rapportens år (2020)'],
      [['--since', '2018'], '2018'],
      [['--since', 'x'], 'x'],
      [['--since-date', '2020-06-30'], 'skal ligge før rapportens dag (2020-06-30)'],
      [['--since-date', '2020-02-31'], '2020-02-31'],
      [['--link', 'javascript:x'], '--link skal være en adresse'],
    ];
    for (const [more, message] of cases) {
      const { status, err, written, bytes } = await asked({}, ...more);
      expect([status, written.size + bytes.size]).toEqual([2, 0]);
      expect(err).toContain(message);
    }
  });

  test.each(['da', 'en'])('no table is empty and nothing printed is no figure (%s)', async (language) => {
    for (const changes of [{}, { plans: [] }, { rode: RODE.slice(4) }, { breaks: [{ year: 2020, note: 'x' }] }]) {
      const html = await reportOf(changes, '--lang', language);
      expect(textOf(html)).not.toMatch(/undefined|NaN|Infinity|null|\[object|\{\w+\}/);
      expect(html).not.toMatch(/<script(?! type="application\/json")|\son\w+=|src=|url\(|<tbody><\/tbody>/);
      expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    }
  });
});

describe('the workbook of the yearly report', () => {
  test('holds changes, reasons that add up, totals and what it rests on, as typed cells', async () => {
    const sheets = sheetsOf((await asked()).bytes.get('ud/aarsrapport-rode-2020.xlsx'));
    expect([...sheets.keys()]).toEqual(['Udvikling', 'Grunde', 'Indikatorer', 'Indikatorer 2019', 'Almene', 'Planer', 'Dækning', 'Om data', 'Til næste gang']);
    expect(rowNamed(sheets.get('Udvikling'), 'a1').slice(1, 8).map((cell) => (typeof cell === 'number' ? Math.round(1e9 * cell) / 1e9 : cell))).toEqual([expect.any(Number), 1, 0, 1, 1, 'nej', 1.333333333]);
    const parts = (sheets.get('Grunde') ?? []).filter(([id]) => id === 'a1').map((cells) => [cells[2], cells[5]]);
    const amounts = parts.map(([, amount]) => Number(amount));
    expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(amounts.at(-1) ?? NaN, 12);
    expect(rowNamed(sheets.get('Almene'), 'ledige').slice(4, 8)).toEqual([expect.closeTo(220 / 9, 9), expect.closeTo(190 / 21 - 20 / 21, 9), 2, 3]);
    expect(rowNamed(sheets.get('Dækning'), 'a1').slice(1)).toEqual([0, 1, 'større behov, ingen plandækning', 'større behov, med plandækning']);
    expect(rowNamed(sheets.get('Om data'), 'Samme fil igen')).toEqual(['yearly by --level rode --year 2020 --since 2019 --date 2020-06-30 --since-date 2019-06-30']);
    for (const rows of sheets.values()) expect(rows.length).toBeGreaterThan(1);
  });
});
