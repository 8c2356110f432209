import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import { MISSING, NOT_APPLICABLE, PRESENT, PROVISIONAL, SUPPRESSED, valueAt } from '../../src/model/column.ts';
import { leavesOf } from '../../src/model/index-tree.ts';
import type { Area, Level } from '../../src/model/level.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { columnOf, correlation, eksempelby, levelIn, moransI, neighboursOf, numbersOf } from './eksempelby-city.ts';

let city: CityPackage;
beforeAll(async () => ({ city } = await eksempelby()), 60_000);

const YEARS = Array.from({ length: 16 }, (_, i) => 2010 + i);
const ADDED_UP = [['bydel', 'kvarter'], ['bydel', 'rode'], ['kvarter', 'rode']] as const;

const scored = (): readonly string[] => (city.index === null ? [] : [...leavesOf(city.index.root)].map(({ indicator }) => indicator));
/** Counts and sums: what adds up. */
const counts = (): readonly string[] => [...city.indicators.values()].filter(({ unit, direction, id }) => direction === 'context' && (unit === 'count' || id.endsWith('_sum') || id.endsWith('_areal_m2') || id === 'boligareal_m2')).map(({ id }) => id);

/** Areas whose children do not add up to them; where a child is withheld or missing, children must not be more. */
function notAddingUp(above: Level, below: Level, id: string, year: number): readonly string[] {
  const [whole, parts] = [above.series.get(id)?.get(year), below.series.get(id)?.get(year)];
  if (whole === undefined || parts === undefined) return [];
  const sums = above.areas.map(() => ({ sum: 0, complete: true }));
  below.areas.forEach((area, i) => {
    const home = sums[above.positions.get(area.parents.get(above.id) ?? '') ?? -1];
    if (home === undefined) throw new Error(`${area.id} lies nowhere`);
    const value = valueAt(parts, i);
    home.sum += value ?? 0;
    if (value === null) home.complete = false;
  });
  return above.areas.flatMap((area, i) => {
    const value = valueAt(whole, i);
    const found = sums[i] ?? { sum: 0, complete: true };
    const fits = value === null || (found.complete ? value === found.sum : value >= found.sum);
    return fits ? [] : [`${area.id} ${id} ${year}`];
  });
}

/** A share is its count in percent of its base to half a decimal, and is known where the count is. */
function isMadeOf(share: number | null, count: number | null, base: number | null): boolean {
  if (share === null || count === null || base === null) return share === null && count === null;
  return Math.abs(share - (100 * count) / base) <= 0.0501;
}

describe('the figures of eksempelby', () => {
  it('add up from level to level, every count in every year', () => {
    expect(counts().length).toBeGreaterThan(45);
    const wrong = ADDED_UP.flatMap(([above, below]) => counts().flatMap((id) => YEARS.flatMap((year) => notAddingUp(levelIn(city, above), levelIn(city, below), id, year))));
    expect(wrong).toEqual([]);
  });

  it('give shares that are made of their counts, at every level', () => {
    const wrong = city.levels.flatMap((level) =>
      scored().filter((one) => city.indicators.has(`${one}_antal`)).flatMap((id) => {
        const [shares, above, below] = [id, `${id}_antal`, city.indicators.get(id)?.denominator ?? ''].map((one) => numbersOf(level, one, 2024));
        return level.areas.filter((_, i) => !isMadeOf(shares?.[i] ?? null, above?.[i] ?? null, below?.[i] ?? null)).map((area) => `${level.id} ${area.id} ${id}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have no estate with more of anyone than the rode it lies in', () => {
    const [estate, rode] = [levelIn(city, 'boligafdeling'), levelIn(city, 'rode')];
    const wrong = ['befolkning', 'boliger', 'almene_boliger', 'lav_indkomst_antal', 'rygere_antal'].flatMap((id) => {
      const [own, whole] = [numbersOf(estate, id, 2020), numbersOf(rode, id, 2020)];
      const around = (area: Area): number => whole[rode.positions.get(area.parents.get('rode') ?? '') ?? -1] ?? Infinity;
      return estate.areas.filter((area, i) => (own[i] ?? 0) > around(area)).map((area) => `${area.id} ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('withhold counts below five already, so that the disclosure gate finds nothing more', () => {
    const open = discloseCity(city);
    for (const level of city.levels) {
      for (const [id, years] of levelIn({ ...city, levels: open.levels }, level.id).series) {
        for (const [year, column] of years) expect(column).toEqual(level.series.get(id)?.get(year));
      }
    }
  });

  it('never withhold a single rode of a kvarter, which the sum would give away', () => {
    const rode = levelIn(city, 'rode');
    const alone: string[] = [];
    for (const id of scored().map((one) => `${one}_antal`).filter((one) => rode.series.has(one))) {
      for (const [year, column] of rode.series.get(id) ?? []) {
        const withheld = new Map<string, number>();
        const unknown = new Set<string>();
        rode.areas.forEach((area, i) => {
          const kvarter = area.parents.get('kvarter') ?? '';
          if (column.state[i] === SUPPRESSED) withheld.set(kvarter, (withheld.get(kvarter) ?? 0) + 1);
          if (column.state[i] === MISSING) unknown.add(kvarter);
        });
        for (const [kvarter, count] of withheld) if (count === 1 && !unknown.has(kvarter)) alone.push(`${id} ${year} ${kvarter}`);
      }
    }
    expect(alone).toEqual([]);
  });

  it('have cells of every state: present, missing, withheld, without meaning, provisional', () => {
    const states = new Set([...levelIn(city, 'rode').series.values()].flatMap((years) => [...years.values()].flatMap(({ state }) => [...new Set(state)])));
    expect([MISSING, PRESENT, SUPPRESSED, NOT_APPLICABLE].filter((state) => !states.has(state))).toEqual([]);
    const income = columnOf(levelIn(city, 'rode'), 'disponibel_indkomst', 2025);
    expect(new Set(income.quality)).toEqual(new Set([PROVISIONAL]));
    expect(columnOf(levelIn(city, 'rode'), 'disponibel_indkomst', 2024).quality).toBe(null);
    expect(columnOf(levelIn(city, 'rode'), 'uden_bad', 2025).quality).toBe(null);
  });

  it('show a break in series where the counting changed', () => {
    const [break2018] = city.indicators.get('langtidsledige')?.breaks ?? [];
    expect(break2018?.year).toBe(2018);
    const mean = (year: number): number => {
      const [counted, of] = ['langtidsledige_antal', 'voksne_16_64'].map((id) => numbersOf(levelIn(city, 'bydel'), id, year).reduce<number>((sum, one) => sum + (one ?? 0), 0));
      return (counted ?? 0) / (of ?? 1);
    };
    expect(mean(2018) / mean(2017)).toBeLessThan(0.88);
    expect(mean(2017) / mean(2016)).toBeGreaterThan(0.92);
  });

  it('show a border that moved: residents leave one rode and turn up in the other', () => {
    const rode = levelIn(city, 'rode');
    const touched = rode.areas.flatMap((area, i) => (area.properties.has('graenseaendring') ? [i] : []));
    expect(touched.length).toBe(2);
    const change = touched.map((i) => (numbersOf(rode, 'befolkning', 2019)[i] ?? 0) - (numbersOf(rode, 'befolkning', 2018)[i] ?? 0));
    expect(Math.min(...change)).toBeLessThan(-120);
    expect(Math.max(...change)).toBeGreaterThan(120);
    expect(city.indicators.get('befolkning')?.breaks.map(({ year }) => year)).toEqual([2019]);
    expect(neighboursOf(rode)[touched[0] ?? -1]?.has(touched[1] ?? -1)).toBe(true);
  });

  it('lie beside their like: Moran\'s I of every scored indicator is above 0.3, first and last year', () => {
    const rode = levelIn(city, 'rode');
    const neighbours = neighboursOf(rode);
    for (const year of [2015, 2025]) {
      const low = scored().map((id) => [id, moransI(numbersOf(rode, id, year), neighbours)] as const).filter(([, i]) => i <= 0.3 || i > 0.95);
      expect(low).toEqual([]);
    }
  });

  it('go together without being copies of each other', () => {
    const rode = levelIn(city, 'rode');
    const pairs = scored().flatMap((a, i) => scored().slice(i + 1).map((b) => Math.abs(correlation(numbersOf(rode, a, 2024), numbersOf(rode, b, 2024)))));
    expect(Math.max(...pairs)).toBeLessThan(0.9);
    expect(pairs.filter((r) => r > 0.3).length / pairs.length).toBeGreaterThan(0.3);
  });

  it('move over the years', () => {
    const bydel = levelIn(city, 'bydel');
    const mean = (id: string, year: number): number => numbersOf(bydel, id, year).reduce<number>((sum, one) => sum + (one ?? 0), 0) / bydel.areas.length;
    expect(mean('uden_bad', 2025)).toBeLessThan(0.8 * mean('uden_bad', 2010));
    expect(mean('disponibel_indkomst', 2025)).toBeGreaterThan(1.2 * mean('disponibel_indkomst', 2010));
    expect(mean('psykisk_sygdom', 2025)).toBeGreaterThan(1.1 * mean('psykisk_sygdom', 2010));
  });
});
