import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CityPackage } from '../../src/model/city-package.ts';
import { type Column, valueAt } from '../../src/model/column.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Level } from '../../src/model/level.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { path } from './koebenhavn-files.ts';

export const FOLDER = path('public/data/eksempelby');

const read = readPackage(
  { read: async (file) => (existsSync(`${FOLDER}/${file}`) ? new Uint8Array(await readFile(`${FOLDER}/${file}`)) : null) },
  { hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')) },
);

/** The built package as the app reads it. */
export async function eksempelby(): Promise<{ readonly city: CityPackage; readonly issues: readonly Issue[] }> {
  const { city, issues } = await read;
  if (city === null) throw new Error('eksempelby cannot be read');
  return { city, issues };
}

export function levelIn(city: CityPackage, id: string): Level {
  const level = city.levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
}

export function columnOf(level: Level, indicator: string, year: number): Column {
  const column = level.series.get(indicator)?.get(year);
  if (column === undefined) throw new Error(`no ${indicator} in ${year} at ${level.id}`);
  return column;
}

export const numbersOf = (level: Level, indicator: string, year: number): readonly (number | null)[] => {
  const column = columnOf(level, indicator, year);
  return level.areas.map((_, i) => valueAt(column, i));
};

/** For each area the positions of those it shares a stretch of border with. */
export function neighboursOf({ geometries, areas }: Level): readonly ReadonlySet<number>[] {
  const owners = new Map<string, number[]>();
  geometries?.forEach((geometry, i) => {
    for (const ring of (geometry?.polygons ?? []).flat()) {
      ring.slice(1).forEach((to, at) => {
        const key = [String(ring[at]), String(to)].toSorted().join(' ');
        owners.set(key, [...(owners.get(key) ?? []), i]);
      });
    }
  });
  const neighbours = areas.map(() => new Set<number>());
  for (const [a = -1, b = -1] of owners.values()) {
    if (a === b || b < 0) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours;
}

/** Moran's I with equal weights for neighbours: near 1 where like lies beside like, near 0 where values are strewn. */
export function moransI(values: readonly (number | null)[], neighbours: readonly ReadonlySet<number>[]): number {
  const known = values.filter((one) => one !== null);
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  const off = values.map((one) => (one === null ? null : one - mean));
  let [pairs, together, alone] = [0, 0, 0];
  off.forEach((own, i) => {
    if (own === null) return;
    alone += own * own;
    for (const j of neighbours[i] ?? []) {
      const other = off[j];
      if (other === null || other === undefined) continue;
      pairs += 1;
      together += own * other;
    }
  });
  return (together / pairs) * (known.length / alone);
}

/** Pearson's r over the areas that have both values. */
export function correlation(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const pairs = a.flatMap((x, i) => (x === null || b[i] === null || b[i] === undefined ? [] : [[x, b[i]] as const]));
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number): number => pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
