import { describe, expect, test } from 'vitest';
import { run, type Run } from './memory-io.ts';
import { manifest, smallCity } from './small-city.ts';

const PLANS = [
  { id: 'a', title: 'A', type: 'helhedsplan', start: '2019', end: '2021', areas: { rode: ['10', '9'] } },
  { id: 'b', title: 'B', type: 'helhedsplan', start: '2019', end: '2026', areas: { rode: ['10'] } },
  { id: 'c', title: 'C', type: 'helhedsplan', start: '2022', end: '2026', areas: { rode: ['2', '10'] } },
  { id: 'd', title: 'D', type: 'helhedsplan', start: '2018', areas: { rode: ['1'] } },
  { id: 'e', title: 'E', type: 'omdannelse', start: '2018', end: '2030', areas: { rode: ['07', '2'] } },
];
const files = (programmes: readonly unknown[] = PLANS): Record<string, string> => {
  const made = manifest();
  const types = [{ id: 'helhedsplan', title: 'Helhedsplan', countsAsCover: true }, { id: 'omdannelse', title: 'Omdannelse' }];
  return smallCity({ 'lilleby/datapackage.json': JSON.stringify({ ...made, bybarometer: { ...made.bybarometer, programmeTypes: types } }), 'lilleby/programmes.json': JSON.stringify(programmes) });
};
const priority = (...more: readonly string[]): readonly string[] => ['priority', 'lilleby', '--level', 'rode', '--date', '2021-06-30', ...more];
const rowsOf = ({ out }: Run): readonly Record<string, unknown>[] => JSON.parse(out) as Record<string, unknown>[];

describe('priority', () => {
  test('writes a row an area, most deprived first, unscored last, with their plans on the date', async () => {
    const { status, out } = await run(priority('--share', '0.5'), files());
    expect(status).toBe(0);
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toBe('area,name,rank,score,group,drivers,population,cover,active,expiring,planned');
    expect(rows.map((row) => row.replace(/,-?\d+\.\d+,/, ',S,'))).toEqual([
      '10,Ti,1,S,high-with,ledige uddannede,500,1,a b,a,c',
      '2,To,2,S,high-without,uddannede,200,0,e,,c',
      '9,"Ni, ved åen",3,S,lower-with,,400,1,a,a,',
      '1,=1+1,4,S,lower-without,,300,0,,,',
      '07,Syv,,,,,20,0,e,,',
    ]);
  });

  test('takes ceil(share n) areas as those with high need', async () => {
    const high = async (share: string): Promise<number> => rowsOf(await run(priority('--share', share, '--format', 'json'), files())).filter(({ group }) => String(group).startsWith('high')).length;
    expect(await Promise.all(['0', '0.2', '0.25', '0.26', '0.75', '1'].map(high))).toEqual([0, 1, 1, 2, 3, 4]);
  });

  test('calls every area one with a plan where no cover is asked for', async () => {
    const rows = rowsOf(await run(priority('--cover', '0', '--format', 'json'), files()));
    expect(rows.map(({ group }) => group)).toEqual(['high-with', 'lower-with', 'lower-with', 'lower-with', null]);
  });

  test('reads the plans on the date: from the first to the last day', async () => {
    const activeOn = async (date: string): Promise<unknown> => rowsOf(await run(['priority', 'lilleby', '--level', 'rode', '--date', date, '--format', 'json'], files()))[0]?.['active'];
    expect(await Promise.all(['2018-12-31', '2019-01-01', '2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01'].map(activeOn))).toEqual(['', 'a b', 'a b', 'b c', 'b c', '']);
  });

  test('writes for Danish Excel, in English and to a file', async () => {
    const danish = await run(priority('--format', 'csv-da', '--out', 'liste.csv'), files());
    expect(danish.out).toBe('');
    expect(danish.written.get('liste.csv')?.startsWith('\uFEFFarea;name;rank')).toBe(true);
    expect(danish.err).toContain('0 af de 1 mest udsatte områder har ingen aktiv plan');
    expect(danish.err).toContain('Planer, der er begyndt og ikke har et kendt slutår: 1');
    const english = await run(priority('--lang', 'en', '--share', '0.5'), files());
    expect(english.err).toContain('1 of the 2 most deprived areas have no active plan that covers at least 50% of the area; 200 people live there');
  });

  test('says why groups mean nothing where need and date are more than three years apart', async () => {
    expect((await run(['priority', 'lilleby', '--level', 'rode', '--date', '2023-12-31', '--lang', 'en'], files())).err).toContain('most deprived areas have no');
    const { err } = await run(['priority', 'lilleby', '--level', 'rode', '--date', '2024-01-01', '--lang', 'en'], files());
    expect(err).toContain('4 years apart');
    expect(err).not.toContain('most deprived areas have no');
  });

  test('stops at errors in the programmes, which a score does not mind', async () => {
    const broken = files([{ id: 'a', title: 'A', type: 'helhedsplan', start: '2021', end: '2019', areas: { rode: ['77'] } }]);
    const { status, out, err } = await run(priority('--lang', 'en'), broken);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('77');
    expect(err).toContain('programmes.json');
    expect((await run(['score', 'lilleby', '--level', 'rode'], broken)).status).toBe(0);
  });
});
