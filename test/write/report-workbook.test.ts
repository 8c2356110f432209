import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { run, type Run } from '../command/memory-io.ts';
import { smallCity } from '../command/small-city.ts';
import { rowNamed, sheetsOf } from './sheets-of.ts';

const PLANS = [
  { id: 'a', title: '=Plan A', type: 'helhedsplan', start: '2019', end: '2027-03', areas: { rode: ['10'] }, objectives: ['Flere i job'], budget: { total: 1_200_000 } },
  { id: 'b', title: 'Gammel plan', type: 'helhedsplan', start: '2010', end: '2014', areas: { rode: ['10'] } },
];
/** Two years of three figures, so that every mean below can be worked out by hand. */
const RODE = `area,aar,navn,beboere,ledige,uddannede
10,2019,Ti,400,10,50
9,2019,Ni,400,8,60
1,2019,Et,200,6,70
10,2020,Ti,500,12,40
9,2020,Ni,400,8,60
1,2020,Et,300,4,80
07,2020,Syv,20,40,10
`;
const files = (): Record<string, string> => smallCity({ 'lilleby/programmes.json': JSON.stringify(PLANS), 'lilleby/rode.csv': RODE });
const asked = async (...more: readonly string[]): Promise<Run> => run(['report', 'lilleby', '--level', 'rode', '--out', 'ud', '--format', 'xlsx', ...more], files());

describe('the workbook of an area profile', () => {
  test('has a file an area and no list, and seven sheets, those of figures with heads that stay', async () => {
    const { status, bytes, written } = await asked();
    expect([status, written.size]).toEqual([0, 0]);
    expect([...bytes.keys()].toSorted()).toEqual(['ud/rode-07.xlsx', 'ud/rode-1.xlsx', 'ud/rode-10.xlsx', 'ud/rode-9.xlsx']);
    expect([...sheetsOf(bytes.get('ud/rode-10.xlsx')).keys()]).toEqual(['Profil', 'Indikatorer', 'Udvikling', 'Planer', 'Noter', 'Om data', 'Til næste gang']);
    const parts = unzipSync(bytes.get('ud/rode-10.xlsx') ?? new Uint8Array());
    for (const i of [1, 2, 3, 4, 5]) expect(strFromU8(parts[`xl/worksheets/sheet${i}.xml`] ?? new Uint8Array())).toContain('ySplit="1"');
  });

  test('holds the figures of the command score as numbers, and means worked out by hand', async () => {
    const scores = JSON.parse((await run(['score', 'lilleby', '--level', 'rode', '--format', 'json'], files())).out) as { area: string; score: number; rank: number; ledige: number }[];
    const own = scores.find(({ area }) => area === '10');
    const sheets = sheetsOf((await asked('--area', '10')).bytes.get('ud/rode-10.xlsx'));
    expect(rowNamed(sheets.get('Profil'), 'Score')).toEqual([own?.score]);
    expect(rowNamed(sheets.get('Profil'), 'Plads')).toEqual([1]);
    expect(rowNamed(sheets.get('Profil'), 'Plandækning (0-1)')).toEqual([1]);
    const theme = rowNamed(sheets.get('Profil'), 'Tema: ledige');
    expect(theme[0]).toBe(own?.ledige);
    expect(theme.slice(2)).toEqual([Math.min(...scores.slice(0, 3).map(({ ledige }) => ledige)), own?.ledige]);
    // Byen: (500 x 12 + 400 x 8 + 300 x 4 + 20 x 40) / 1220.
    expect(rowNamed(sheets.get('Indikatorer'), 'ledige').slice(0, 6)).toEqual(['%', 2020, 12, 11_200 / 1220, 'et højere tal', 0.5]);
    expect(rowNamed(sheets.get('Udvikling'), 'ledige, byen')).toEqual(['%', (400 * 10 + 400 * 8 + 200 * 6) / 1000, 11_200 / 1220]);
    expect(rowNamed(sheets.get('Udvikling'), 'ledige')).toEqual(['%', 10, 12]);
  });

  test('contributions add up to the score less the mean score', async () => {
    const scores = JSON.parse((await run(['score', 'lilleby', '--level', 'rode', '--format', 'json'], files())).out) as { area: string; score: number | null }[];
    const known = scores.flatMap(({ score }) => score ?? []);
    const own = scores.find(({ area }) => area === '10')?.score ?? 0;
    const rows = sheetsOf((await asked('--area', '10')).bytes.get('ud/rode-10.xlsx')).get('Indikatorer') ?? [];
    const sum = rows.slice(1).reduce((total, cells) => total + (typeof cells[7] === 'number' ? cells[7] : 0), 0);
    expect(sum).toBeCloseTo(own - known.reduce((a, b) => a + b, 0) / known.length, 10);
  });

  test('lists plans as they stand on the day, as text that is no formula', async () => {
    const plans = sheetsOf((await asked('--area', '10', '--date', '2026-06-30')).bytes.get('ud/rode-10.xlsx')).get('Planer');
    expect(plans?.slice(1)).toEqual([
      ['=Plan A', 'Helhedsplan', 'aktiv', '2019', 'marts\u00a02027', 'ja', 1_200_000, 'Flere i job'],
      ['Gammel plan', 'Helhedsplan', 'udløbet', '2010', '2014', 'nej', '', 'ikke oplyst'],
    ]);
  });

  test('an area without score, plans or notes has words where the figures would be, and no empty sheet', async () => {
    const sheets = sheetsOf((await asked('--area', '07', '--lang', 'en')).bytes.get('ud/rode-07.xlsx'));
    expect(rowNamed(sheets.get('Profile'), 'Score')).toEqual(['not scored']);
    expect(sheets.get('Plans')?.[1]).toEqual(['No plan in the area.']);
    expect(sheets.get('Notes')?.[1]).toEqual(['No notes about the area.']);
    for (const rows of sheets.values()) expect(rows.length).toBeGreaterThan(1);
    expect([...sheets.values()].flat(2).join(' ')).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
  });

  test('says what it rests on, and how to make the file again', async () => {
    const about = sheetsOf((await asked('--area', '10', '--link', 'https://eksempel.dk/#v=1')).bytes.get('ud/rode-10.xlsx')).get('Om data') ?? [];
    expect(rowNamed(about, 'Vægtet med')).toEqual(['pakkens eget indeks']);
    expect(rowNamed(about, 'Andel af scoren (0-1): ledige')).toEqual([0.5]);
    expect(rowNamed(about, 'Mindste antal beboere for en score')).toEqual([100]);
    expect(rowNamed(about, 'Åbn samme visning')).toEqual(['https://eksempel.dk/#v=1']);
    expect(rowNamed(about, 'Samme fil igen')[0]).toBe('report lilleby --level rode --year 2020 --date 2026-06-30 --format xlsx');
  });

  test('the same question gives the same bytes', async () => {
    expect((await asked('--area', '9')).bytes.get('ud/rode-9.xlsx')).toEqual((await asked('--area', '9')).bytes.get('ud/rode-9.xlsx'));
  });
});
