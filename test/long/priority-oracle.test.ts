import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { area as turfArea, featureCollection, intersect, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { run } from '../command/memory-io.ts';

/** The priority list once more, the slow way: from the files as they stand, the score table, and shapes cut by an independent library. */

interface Plan {
  readonly id: string;
  readonly type: string;
  readonly start?: string;
  readonly end?: string;
  readonly delimitation?: string;
  readonly areas?: Record<string, readonly string[]>;
  readonly geometry?: Polygon;
  readonly status?: readonly { readonly state: string; readonly date: string }[];
}

const folder = (city: string): string => fileURLToPath(new URL(`../../public/data/${city}/`, import.meta.url));
const filesOf = (city: string): Record<string, string> => Object.fromEntries(readdirSync(folder(city)).map((name) => [`${city}/${name}`, readFileSync(folder(city) + name, 'utf8')]));

const firstDay = (text: string): string => `${text}-01-01`.slice(0, 10);
const lastDay = (text: string): string => (text.length === 10 ? text : new Date(Date.UTC(Number(text.slice(0, 4)), text.length === 4 ? 12 : Number(text.slice(5, 7)), 0)).toISOString().slice(0, 10));
const aYearOn = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

function statusOf(plan: Plan, date: string): string {
  const state = (plan.status ?? []).filter((one) => firstDay(one.date) <= date).at(-1)?.state ?? '';
  if (state === 'ended' || (plan.end !== undefined && lastDay(plan.end) < date)) return 'ended';
  const begun = state === 'running' || (plan.start !== undefined && firstDay(plan.start) <= date);
  const closed = (plan.status ?? []).filter((one) => firstDay(one.date) <= date).at(-1)?.date ?? date;
  if (['rejected', 'withdrawn', 'stopped'].includes(state)) return plan.start !== undefined && firstDay(plan.start) <= lastDay(closed) ? 'ended' : 'rejected';
  if (begun) return plan.end === undefined ? 'end unknown' : 'active';
  return plan.start !== undefined || state !== '' ? 'planned' : 'unknown';
}

const shape = (geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon> => ({ type: 'Feature', properties: {}, geometry });

/** What the outlines have in common with the ground, each on its own. */
const parts = (ground: Feature<Polygon | MultiPolygon>, plans: readonly Plan[]) => plans.flatMap(({ geometry }) => (geometry === undefined ? [] : (intersect(featureCollection([ground, shape(geometry)])) ?? [])));

function coverOf(ground: Feature<Polygon | MultiPolygon>, id: string, level: string, plans: readonly Plan[]): number {
  if (plans.some((plan) => plan.geometry === undefined && plan.areas?.[level]?.includes(id))) return 1;
  const cut = parts(ground, plans);
  const whole = cut.length < 2 ? cut[0] : union(featureCollection(cut));
  return whole === undefined || whole === null ? 0 : turfArea(whole) / turfArea(ground);
}

function worksIn(ground: Feature<Polygon | MultiPolygon>, id: string, level: string, plan: Plan): boolean {
  if (plan.geometry === undefined) return plan.areas?.[level]?.includes(id) ?? false;
  const common = parts(ground, [plan]).reduce((sum, part) => sum + turfArea(part), 0);
  return common >= 0.001 * Math.min(turfArea(ground), turfArea(shape(plan.geometry)));
}

describe.each([
  ['koebenhavn', 'rode', 'rode_nr', '2014-06-30'],
  ['koebenhavn', 'rode', 'rode_nr', '2012-03-31'],
  ['eksempelby', 'rode', 'rode_nr', '2026-06-30'],
  ['eksempelby', 'boligafdeling', 'afdeling_nr', '2022-02-28'],
])('%s, %s on the date', (city, level, idProperty, date) => {
  const files = filesOf(city);
  const plans = JSON.parse(files[`${city}/programmes.json`] ?? '[]') as readonly Plan[];
  const types = (JSON.parse(files[`${city}/datapackage.json`] ?? '{}') as { bybarometer: { programmeTypes: readonly { id: string; countsAsCover: boolean }[] } }).bybarometer.programmeTypes;
  const { features } = JSON.parse(files[`${city}/${level}.geojson`] ?? '{}') as { features: readonly Feature<Polygon | MultiPolygon>[] };
  const counting = new Set(types.filter((type) => type.countsAsCover).map((type) => type.id));
  const tableOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

  test(`${date}: every row is what a slow, plain second computation gives`, async () => {
    const rows = tableOf((await run(['priority', city, '--level', level, '--date', date, '--share', '0.1', '--cover', '0.3'], files)).out);
    const scores = tableOf((await run(['score', city, '--level', level], files)).out);
    const scored = scores.filter(({ rank }) => rank !== '').length;
    const active = plans.filter((plan) => statusOf(plan, date) === 'active');
    const covering = active.filter((plan) => counting.has(plan.type) && plan.delimitation !== 'unknown');
    const ids = (ground: Feature<Polygon | MultiPolygon>, id: string, of: readonly Plan[]): string => of.filter((plan) => worksIn(ground, id, level, plan)).map((plan) => plan.id).join(' ');
    expect(rows.length).toBe(features.length);
    rows.forEach((row, place) => {
      const { area: id = '', cover = '' } = row;
      const ground = features.find((one) => String(one.properties?.[idProperty]) === id);
      if (ground === undefined) throw new Error(id);
      expect(row).toMatchObject({ area: scores[place]?.['area'], rank: scores[place]?.['rank'], score: scores[place]?.['score'], population: scores[place]?.['population'] });
      const counted = coverOf(ground, id, level, covering);
      expect(Math.abs(Number(cover) - counted), `cover of ${id}`).toBeLessThan(0.002);
      expect(row['group']).toBe(row['rank'] === '' ? '' : `${place < Math.ceil(0.1 * scored) ? 'high' : 'lower'}-${counted >= 0.3 ? 'with' : 'without'}`);
      const expiring = active.filter(({ end = '' }) => lastDay(end) <= aYearOn(date));
      const planned = plans.filter((plan) => statusOf(plan, date) === 'planned');
      expect([id, row['active'], row['expiring'], row['planned']]).toEqual([id, ...[active, expiring, planned].map((of) => ids(ground, id, of))]);
    });
  }, 60_000);
});
