import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtManifest, type BuiltNode, builtText, path, rowsOf, sourceText } from './koebenhavn-files.ts';

const manifest = builtManifest();
const city = manifest.bybarometer;
const FIXED_COLUMNS = ['area', 'name', 'population', 'score', 'rank', 'percentile', 'decile', 'coverage'];

const nodes = (node: BuiltNode): readonly BuiltNode[] => [node, ...(node.children ?? []).flatMap(nodes)];

/** Places of every object that has one of the two languages and not both, or an empty one. */
function halfTitled(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => halfTitled(item, `${place}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { da, en } = value as { da?: unknown; en?: unknown };
  if (da === undefined && en === undefined) return Object.entries(value).flatMap(([name, inner]) => halfTitled(inner, `${place}.${name}`));
  return typeof da === 'string' && typeof en === 'string' && da !== '' && en !== '' ? [] : [place];
}

describe('the manifest of koebenhavn', () => {
  it('names files that are there', () => {
    expect(manifest.resources.filter((resource) => !existsSync(path(`public/data/koebenhavn/${resource.path}`)))).toEqual([]);
  });

  it('says everything in Danish and English', () => {
    expect(halfTitled(manifest)).toEqual([]);
    for (const one of [...city.indicators, ...city.profiles]) expect(one).toMatchObject({ title: { da: expect.any(String) }, description: { da: expect.any(String) } });
    for (const node of nodes(city.index)) expect(node).toMatchObject({ title: { da: expect.any(String), en: expect.any(String) } });
  });

  it('describes every indicator of the tables once, with the direction, unit and theme they state', () => {
    const columns = ['rode_figures.csv', 'tryghed_2025.csv'].flatMap((file) => Object.keys(rowsOf(sourceText(file))[0] ?? {}));
    const inAreas = rowsOf(sourceText('area_figures.csv'));
    const expected = new Set([...columns, ...inAreas.map((row) => row['indicator'] ?? '')]);
    for (const key of ['rode_nr', 'aar', 'omraade']) expected.delete(key);
    expect(city.indicators.map((one) => one.id).toSorted()).toEqual([...expected].toSorted());
    const stated = inAreas.map((row) => [row['indicator'], row['direction'], row['unit'] === 'personer' ? 'count' : row['unit'], row['theme']]);
    const described = inAreas.map((row) => {
      const indicator = city.indicators.find((one) => one.id === row['indicator']);
      const moved = indicator?.id === 'kvinders_indkomst_pct_af_maends' && indicator.theme === 'social_indikator';
      return [indicator?.id, indicator?.direction, indicator?.unit, moved ? 'etniske_kvinder' : (indicator?.theme ?? '')];
    });
    expect(described).toEqual(stated);
  });

  it('marks the figures of lokaludvalg as derived', () => {
    const columns = Object.keys(rowsOf(sourceText('rode_figures.csv'))[0] ?? {}).slice(2);
    const derived = city.indicators.filter((one) => one.byLevel?.['lokaludvalg']?.origin === 'derived').map((one) => one.id);
    expect(derived).toEqual(columns);
  });

  it('has a tree of the six themes whose leaves may be scored and whose ids are unique and free', () => {
    const all = nodes(city.index);
    expect(city.index.children?.map((theme) => theme.id)).toEqual(['boligstandard', 'sundhed', 'integration', 'boern_unge', 'etniske_kvinder', 'social_indikator']);
    expect(new Set(all.map((node) => node.id)).size).toBe(all.length);
    expect(all.filter((node) => FIXED_COLUMNS.includes(node.id))).toEqual([]);
    const context = new Set(city.indicators.filter((one) => one.direction === 'context').map((one) => one.id));
    expect(all.filter((node) => node.indicator !== undefined && context.has(node.indicator))).toEqual([]);
  });

  it.each([
    ['kvarter', ['median_disponibel_indkomst', 'videregaaende_uddannelse']],
    ['bydel', ['aekvivaleret_disponibel_indkomst', 'enlige_forsoergere', 'langtidsledige_20_59']],
    ['lokaludvalg', ['ingen_uddannelse', 'lav_indkomst']],
    ['rode', ['ingen_uddannelse', 'lav_indkomst']],
  ])('opens %s on %j', (level, expected) => {
    const rows = rowsOf(builtText(`${level}-values.csv`));
    const published = new Set(level === 'rode' ? Object.keys(rows[0] ?? {}) : rows.map((row) => row['indicator']));
    const scored = nodes(city.index).filter((node) => node.indicator !== undefined && node.weight !== 0 && published.has(node.indicator));
    expect(scored.map((node) => node.indicator).toSorted()).toEqual(expected);
  });

  it('gives origin no weight, and a profile that does', () => {
    expect(nodes(city.index).find((node) => node.id === 'ikke_vestlig_herkomst')?.weight).toBe(0);
    expect(city.profiles.find((profile) => profile.id === 'med-herkomst')).toMatchObject({ weights: { ikke_vestlig_herkomst: 1 }, levels: ['bydel', 'lokaludvalg', 'rode'] });
  });

  it('weighs only nodes that exist in its profiles', () => {
    const ids = new Set(nodes(city.index).map((node) => node.id));
    expect(city.profiles.flatMap((profile) => Object.keys(profile.weights)).filter((id) => !ids.has(id))).toEqual([]);
  });
});
