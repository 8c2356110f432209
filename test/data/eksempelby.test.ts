import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import { countPresent } from '../../src/model/column.ts';
import { leavesOf } from '../../src/model/index-tree.ts';
import type { Issue } from '../../src/model/issue.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../src/score/score-level.ts';
import { eksempelby, FOLDER, levelIn } from './eksempelby-city.ts';

let city: CityPackage;
let issues: readonly Issue[];
beforeAll(async () => ({ city, issues } = await eksempelby()), 60_000);

const YEARS = Array.from({ length: 16 }, (_, i) => 2010 + i);

describe('the package eksempelby', () => {
  it('is read without a single finding', () => {
    expect(issues).toEqual([]);
  });

  it('says that it is fictional, all of it', () => {
    expect(city.fictional).toBe(true);
    expect(city.title.da).toBe('Eksempelby (opdigtet) - prøv alle funktioner');
    expect([...city.indicators.values()].filter(({ origin }) => origin !== 'fictional').map(({ id }) => id)).toEqual([]);
  });

  it('has 12 bydele, 60 kvarterer, 420 roder and 40 boligafdelinger, each with figures from 2010 to 2025', () => {
    expect(city.levels.map(({ id, areas }) => [id, areas.length])).toEqual([['bydel', 12], ['kvarter', 60], ['rode', 420], ['boligafdeling', 40]]);
    for (const { years } of city.levels) expect(years).toEqual(YEARS);
  });

  it('has six themes of three to five indicators', () => {
    const root = city.index?.root;
    const themes = root?.kind === 'branch' ? root.children.map((theme) => [theme.id, [...leavesOf(theme)].length] as const) : [];
    expect(themes.map(([id]) => id)).toEqual(['boligstandard', 'sundhed', 'integration', 'boern_unge', 'kvinder', 'social_indikator']);
    expect(themes.filter(([, leaves]) => leaves < 3 || leaves > 5)).toEqual([]);
  });

  it('has context in the six categories of Aalborg, and rent', () => {
    const context = [...city.indicators.values()].filter(({ direction }) => direction === 'context');
    const themes = new Set(context.map(({ theme }) => theme));
    for (const theme of ['befolkning', 'boliger', 'indkomst', 'sociale_forhold', 'erhverv_beskaeftigelse', 'til_fraflytning']) expect(themes).toContain(theme);
    expect(context.map(({ id }) => id)).toContain('husleje_pr_m2');
  });

  it('knows nothing of where residents come from', () => {
    const about = [...city.indicators.values()].map(({ id, title }) => `${id} ${title.da} ${title.en}`);
    expect(about.filter((text) => /herkomst|etnisk|indvandr|vestlig|origin|immigrant/i.test(text))).toEqual([]);
  });

  it('gives every area a name of its own, in Danish letters', () => {
    const names = city.levels.flatMap(({ areas }) => areas.map(({ name }) => name));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const letter of ['æ', 'ø', 'å']) expect(names.filter((name) => name.toLowerCase().includes(letter)).length).toBeGreaterThan(10);
  });

  it('says of every boligafdeling who runs it and how many dwellings it has', () => {
    for (const { properties } of levelIn(city, 'boligafdeling').areas) {
      expect(properties.get('tenure')).toBe('almen');
      expect(properties.get('boliger')).toBeGreaterThan(20);
      expect(properties.get('organisation')).toMatch(/\p{L}{5}/u);
    }
    expect(new Set(levelIn(city, 'boligafdeling').areas.map(({ properties }) => properties.get('organisation'))).size).toBeGreaterThan(3);
  });

  it('scores every level in every year, most of its areas', () => {
    const tree = city.index;
    if (tree === null) throw new Error('no index');
    const open = discloseCity(city);
    for (const level of open.levels) {
      for (const year of YEARS) {
        const { result } = scoreLevel(level, city, tree, year);
        expect(result.warnings.filter(({ code }) => code !== 'no-weight' && year >= 2015)).toEqual([]);
        expect(result.scored / level.areas.length).toBeGreaterThan(0.9);
      }
    }
  });

  it('has targets for six areas of integration', () => {
    const everywhere = city.targets.filter(({ area }) => area === null);
    expect(new Set(everywhere.map(({ indicator }) => indicator)).size).toBe(6);
    expect(city.targets.filter(({ area }) => area !== null).length).toBeGreaterThan(0);
  });

  it('has borders of schools, parishes and committees, each rode in one of each', () => {
    for (const { areaProperty, features } of city.overlays) {
      const named = new Set(features.map(({ name }) => name));
      expect(levelIn(city, 'rode').areas.filter(({ properties }) => !named.has(String(properties.get(areaProperty ?? ''))))).toEqual([]);
    }
    expect(city.overlays.map(({ id, features }) => [id, features.length])).toEqual([['skoledistrikt', 26], ['sogn', 22], ['lokaludvalg', 8]]);
  });

  it('has sea, lakes, a river and parks under the areas', () => {
    expect(city.context.map(({ kind }) => kind)).toEqual(['sea', 'neighbour', 'lake', 'lake', 'park']);
    expect(city.context.filter(({ shapes }) => shapes.length === 0)).toEqual([]);
  });

  it('has a value for nearly every scored indicator, rode and year', () => {
    const tree = city.index;
    const rode = levelIn(city, 'rode');
    const scored = tree === null ? [] : [...leavesOf(tree.root)].map(({ indicator }) => indicator);
    for (const id of scored) {
      const columns = [...(rode.series.get(id)?.values() ?? [])].filter((column) => countPresent(column) > 0);
      const shares = columns.map((column) => countPresent(column) / rode.areas.length);
      expect(Math.min(...shares)).toBeGreaterThan(0.7);
    }
  });

  it('stays small: under 6 MB, no file with a carriage return', () => {
    const files = readdirSync(FOLDER);
    expect(files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0)).toBeLessThan(6_000_000);
    expect(files.filter((file) => readFileSync(join(FOLDER, file), 'utf8').includes('\r'))).toEqual([]);
  });
});
