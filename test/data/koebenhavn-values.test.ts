import { describe, expect, it } from 'vitest';
import { builtManifest, builtText, type Row, rowsOf, sourceText } from './koebenhavn-files.ts';

const key = (row: Row): string => `${row['area']} ${row['indicator']} ${row['year']}`;
const valuesOf = (file: string): ReadonlyMap<string, string> => new Map(rowsOf(builtText(file)).map((row) => [key(row), row['value'] ?? '']));

describe('values of roder', () => {
  const rows = rowsOf(builtText('rode-values.csv'));
  const of = (rode: string, year: string): Row | undefined => rows.find((row) => row['rode_nr'] === rode && row['aar'] === year);

  it('are the fact table itself, a row a rode and year', () => {
    expect(builtText('rode-values.csv')).toBe(sourceText('rode_figures.csv'));
    expect(rows.length).toBe(7 * 396 - 9);
  });

  it('have these figures of Gavlhus, Tingbjergs and Sankt Peders', () => {
    expect(of('267', '2013')).toMatchObject({ beboere: '4870', lav_indkomst: '46.7', ingen_uddannelse: '50.6', ikke_vestlig_herkomst: '67.9' });
    expect(of('266', '2013')).toMatchObject({ beboere: '1806', lav_indkomst: '42.2', ingen_uddannelse: '49.5', ikke_vestlig_herkomst: '67.3' });
    expect(of('1', '2008')).toMatchObject({ beboere: '480', lav_indkomst: '37.1', under_uddannelse: '23.1' });
  });

  it('leave empty what is unknown', () => {
    expect(of('1', '2012')).toBeUndefined();
    expect(rows.filter((row) => row['aar'] === '2014' && row['lav_indkomst'] !== '')).toEqual([]);
    expect(of('393', '2008')).toMatchObject({ beboere: '0', ingen_uddannelse: '', ikke_vestlig_herkomst: '', under_uddannelse: '' });
  });

  it('put Gavlhus, Tingbjergs and Bærhavens first by the mean z-score of income, education and origin in 2013', () => {
    const scored = rows.filter((row) => row['aar'] === '2013' && Number(row['beboere']) >= 100);
    const zScores = ['lav_indkomst', 'ingen_uddannelse', 'ikke_vestlig_herkomst'].map((column) => {
      const values = scored.map((row) => Number(row[column]));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      return values.map((value) => (value - mean) / sd);
    });
    const ranked = scored
      .map((row, i) => [row['rode_nr'], zScores.reduce((sum, z) => sum + (z[i] ?? 0), 0) / 3] as const)
      .toSorted((a, b) => b[1] - a[1]);
    expect(ranked.length).toBe(379);
    expect(ranked.slice(0, 3).map(([rode, score]) => `${rode} ${score.toFixed(3)}`)).toEqual(['267 3.264', '266 3.039', '228 2.794']);
    const marked = new Set(rowsOf(sourceText('roder.csv')).filter((row) => row['udsat_byomraade'] !== '').map((row) => row['rode_nr']));
    expect(ranked.slice(0, 71).filter(([rode]) => marked.has(rode)).length).toBe(54);
  });
});

describe('values of kvarterer and bydele', () => {
  const facts = rowsOf(sourceText('area_figures.csv'));

  it.each([['kvarter', 871], ['bydel', 250]])('of every %s are those of the fact table, in its order', (level, count) => {
    const own = facts.filter((row) => row['level'] === level);
    const built = rowsOf(builtText(`${level}-values.csv`));
    expect(built.length).toBe(count);
    expect(built).toEqual(own.map(({ area, indicator, year, value }) => ({ area, indicator, year, value })));
  });

  it('have these figures', () => {
    expect(valuesOf('bydel-values.csv').get('1 aekvivaleret_disponibel_indkomst 2024')).toBe('450254');
    expect(valuesOf('bydel-values.csv').get('7 ikke_vestlig_herkomst 2025')).toBe('31.67');
    expect(valuesOf('bydel-values.csv').get('8 enlige_forsoergere 2024')).toBe('33.8');
    expect(new Set(rowsOf(builtText('kvarter-values.csv')).map((row) => row['area'])).size).toBe(67);
  });
});

describe('values of lokaludvalg', () => {
  const built = valuesOf('lokaludvalg-values.csv');
  const lokaludvalgOf = new Map(rowsOf(sourceText('roder.csv')).map((row) => [row['rode_nr'], row['lokaludvalg_nr']]));
  const figures = rowsOf(sourceText('rode_figures.csv'));
  const shares = ['lav_indkomst', 'ingen_uddannelse', 'ikke_vestlig_herkomst', 'alder_0_5', 'alder_6_17', 'alder_18_29', 'alder_65_plus', 'under_uddannelse'];

  /** The rule once more: mean weighted by residents over roder that have both figures. */
  function weightedMean(lokaludvalg: string, year: string, indicator: string): number {
    const members = figures.filter((row) => row['aar'] === year && lokaludvalgOf.get(row['rode_nr']) === lokaludvalg && row[indicator] !== '');
    const residents = members.reduce((sum, row) => sum + Number(row['beboere']), 0);
    return members.reduce((sum, row) => sum + (Number(row['beboere']) / residents) * Number(row[indicator]), 0);
  }

  it('are the mean of their roder weighted by residents', () => {
    const checked = [...built].filter(([id]) => !id.includes(' beboere '));
    expect(checked.length).toBe(12 * 7 * shares.length - 12 - shares.length);
    const differs = ([id, value]: readonly [string, string]): boolean => {
      const [area = '', indicator = '', year = ''] = id.split(' ');
      return !(Math.abs(Number(value) - weightedMean(area, year, indicator)) < 0.00501);
    };
    expect(checked.filter(differs)).toEqual([]);
  });

  it('add residents up', () => {
    expect(built.get('1 beboere 2013')).toBe('11050');
    expect(built.get('4 beboere 2014')).toBe('77767');
    expect([...built].filter(([id]) => id.endsWith(' beboere 2013')).reduce((sum, [, value]) => sum + Number(value), 0)).toBe(
      figures.filter((row) => row['aar'] === '2013').reduce((sum, row) => sum + Number(row['beboere']), 0),
    );
  });

  it('are left out where too little is known: Indre By in 2012, low income in 2014', () => {
    expect([...built.keys()].filter((id) => id.startsWith('2 ') && id.endsWith(' 2012'))).toEqual([]);
    expect([...built.keys()].filter((id) => id.endsWith('lav_indkomst 2014'))).toEqual([]);
    expect(built.has('1 lav_indkomst 2012')).toBe(true);
  });
});

describe('the safety survey', () => {
  const rows = rowsOf(builtText('tryghed.csv'));

  it('has thirteen places with the figures of the fact table', () => {
    const facts = rowsOf(sourceText('tryghed_2025.csv'));
    expect(rows.map(({ area: _area, place, ...figures }) => ({ omraade: place, ...figures }))).toEqual(facts.slice(0, 13));
    expect(rows.length).toBe(13);
  });

  it('has the figures of the city beside them', () => {
    const [facts] = builtManifest().bybarometer.facts;
    expect(facts?.city).toEqual({ place: 'København i alt', values: { tryg_i_nabolag_pct_2025: 88, tryg_aften_nat_pct_2025: 80, anmeldelser_straffelov_pr_1000_2024: 73 } });
    expect(facts?.indicators).toEqual(Object.keys(rows[0] ?? {}).slice(2));
  });

  it('places both parts of Nørrebro in lokaludvalg 4 and Indre By in 2', () => {
    const areaOf = new Map(rows.map((row) => [row['place'], row['area']]));
    expect([areaOf.get('Indre Nørrebro'), areaOf.get('Ydre Nørrebro')]).toEqual(['4', '4']);
    expect([areaOf.get('Indre By'), areaOf.get('Christianshavn'), areaOf.get('Amager Vest')]).toEqual(['2', '1', '12']);
    expect(new Set(areaOf.values()).size).toBe(12);
  });
});
