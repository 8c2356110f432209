import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { manifest, RODE, smallCity } from './small-city.ts';

const score = (...more: readonly string[]): readonly string[] => ['score', 'lilleby', '--level', 'rode', ...more];

describe('score', () => {
  test('writes a row an area to standard output, most deprived first, unscored last', async () => {
    const { status, out } = await run(score(), smallCity());
    const rows = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(rows[0]).toBe('area,name,population,score,rank,percentile,decile,coverage,ledige,uddannede');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['10', '2', '9', '1', '07']);
    expect(rows.at(-1)).toBe('07,Syv,20,,,,,,,');
  });

  test('computes the mean of z-scores, with the direction turned where less means more need', async () => {
    const { out } = await run(score('--format', 'json'), smallCity());
    const rows = JSON.parse(out) as Record<string, number | string | null>[];
    // Unemployed 12, 8, 4: mean 8, population sd sqrt(32/3). Educated 40, 60, 80, 50: mean 57.5, sd sqrt(218.75).
    expect(rows[0]).toMatchObject({ area: '10', rank: 1, percentile: 100, decile: 3, coverage: 1 });
    expect(rows[0]?.['ledige']).toBeCloseTo(4 / Math.sqrt(32 / 3), 12);
    expect(rows[0]?.['uddannede']).toBeCloseTo(17.5 / Math.sqrt(218.75), 12);
    expect(rows[1]).toMatchObject({ area: '2', ledige: null, coverage: 0.5 });
  });

  test('says on standard error what was scored, with which profile and which years', async () => {
    const { err } = await run(score(), smallCity());
    expect(err).toContain('Rode 2020: 4 af 5 områder har fået en score med pakkens eget indeks.');
    expect(err).toContain('1 med for få beboere');
    expect(err).toContain('ledige 2020');
    expect(err).toContain('opdigtede');
  });

  test('speaks English when asked', async () => {
    expect((await run(score('--lang', 'en'), smallCity())).err).toContain('4 of 5 areas got a score');
  });

  test('writes for Danish Excel, without formulas', async () => {
    const { out } = await run(score('--format=csv-da'), smallCity());
    expect(out.startsWith('\uFEFFarea;name;population')).toBe(true);
    expect(out).toContain(`\r\n9;Ni, ved åen;400;-`);
    expect(out).toContain(`\r\n1;'=1+1;300;-`);
  });

  test('takes a profile of the package, and one from a file', async () => {
    const own = await run(score('--profile', 'kun-ledige'), smallCity());
    const file = await run(score('--profile', 'min.json'), smallCity({ 'min.json': JSON.stringify({ id: 'min', weights: { uddannede: 0 } }) }));
    expect(own.status).toBe(0);
    expect(own.out).toBe(file.out);
    expect(own.out).not.toBe((await run(score(), smallCity())).out);
  });

  test('writes to a file and leaves standard output empty', async () => {
    const { out, written } = await run(score('--out', 'liste.csv'), smallCity());
    expect(out).toBe('');
    expect(written.get('liste.csv')).toBe((await run(score(), smallCity())).out);
  });

  test('takes the datapackage.json as well as the folder', async () => {
    const byFile = await run(['score', 'lilleby/datapackage.json', '--level', 'rode'], smallCity());
    expect(byFile.out).toBe((await run(score(), smallCity())).out);
  });
});

describe('score of data with errors', () => {
  const BROKEN = RODE.replace('12,40', 'tolv,40').replace('8,60', '8,6o');

  test('writes no table, lists every error that touches it, and ends with 1', async () => {
    const { status, out, err } = await run(score(), smallCity({ 'lilleby/rode.csv': BROKEN }));
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/rode\.csv, linje 2/);
    expect(err).toMatch(/rode\.csv, linje 3/);
    expect(err.match(/Gør sådan:/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ["another level's file", { 'lilleby/bydel.csv': 'area,aar,navn,ledige\na,2020,Øst,ti\n' }],
    ['programmes', { 'lilleby/programmes.json': '[{ "id": 7 }]' }],
  ])('an error in %s does not stop it', async (_, changes) => {
    const { status, out } = await run(score(), smallCity(changes));
    expect(status).toBe(0);
    expect(out).toBe((await run(score(), smallCity())).out);
  });

  test('a broken profile file is listed with its place', async () => {
    const { status, out, err } = await run(score('--profile', 'min.json'), smallCity({ 'min.json': '{ "id": "min", "weights": { "uddannede": -1 } }' }));
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('min.json, linje 1');
  });

  test('a broken profile of the package stops only those who ask for it', async () => {
    const broken = manifest();
    broken.bybarometer['profiles'] = [{ id: 'kun-ledige', title: 'x', weights: { findes_ikke: 1 } }];
    const files = smallCity({ 'lilleby/datapackage.json': JSON.stringify(broken) });
    expect((await run(score('--profile', 'kun-ledige'), files)).status).toBe(1);
    expect((await run(score(), files)).status).toBe(0);
  });

  test('a missing datapackage.json is an error in the data', async () => {
    const { status, err } = await run(score(), { 'lilleby/rode.csv': RODE });
    expect(status).toBe(1);
    expect(err).toContain('datapackage.json');
  });
});
