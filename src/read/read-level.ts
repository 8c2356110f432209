import type { Area, Level } from '../model/level.ts';
import type { Indicator } from '../model/indicator.ts';
import { unknownIndicator } from './check-index-tree.ts';
import { addTableProperties, draftsOfFeatures, draftsOfTables } from './draft-area.ts';
import type { DraftArea } from './draft-area.ts';
import { fillSeries } from './fill-series.ts';
import { finding } from './finding.ts';
import { geojsonFeatures } from './geojson-features.ts';
import type { IssueLog } from './issue-log.ts';
import { areaJoin } from './join-areas.ts';
import { localizedOf } from './localized-of.ts';
import { nameAreas } from './name-areas.ts';
import type { PackageResources } from './package-resources.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { seriesBuilder } from './series-builder.ts';
import type { LevelOutput } from './shape/manifest-shapes.ts';
import { layOut } from './values-layout.ts';
import type { ValuesTable } from './values-layout.ts';
import { yearsOf } from './level-years.ts';

/** What every level of a package is read with. */
export interface LevelContext {
  readonly resources: PackageResources;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Level id -> id in the files -> id of the area. */
  readonly repairs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Area properties that other parts of the package use. */
  readonly usedProperties: readonly string[];
  readonly log: IssueLog;
}

/**
 * One level: its areas in the order of the geometry (or of the values, without one), and their values.
 * @returns `null` where there is no area at all
 */
export function readLevel(given: LevelOutput, part: Part, context: LevelContext): Level | null {
  const tables = tablesOf(given, part, context);
  const shapes = shapesOf(given, part, context);
  const drafts = shapes?.drafts ?? draftsOfTables(tables);
  if (drafts.length === 0) return null;
  addTableProperties(drafts, tables);
  const asMeant = shapes !== null || given.geometry === undefined;
  const areas = nameAreas(drafts, given, asMeant ? part : null, context.log);
  const positions = new Map(areas.map((area, i) => [area.id, i]));
  const series = seriesOf(given, tables, areas, positions, context);
  const { population, minimumPopulation } = populationOf(given, part, context);
  return {
    id: given.id,
    title: localizedOf(given.title, given.id),
    showsIds: given.showAreaId ?? null,
    areas,
    positions,
    geometries: shapes?.hasMap === true ? drafts.map((draft) => draft.geometry) : null,
    series,
    ...yearsOf(given, series, part, context.log),
    population,
    minimumPopulation,
  };
}

function tablesOf(given: LevelOutput, part: Part, { resources, indicators, usedProperties, log }: LevelContext): readonly ValuesTable[] {
  const used = new Set([given.areaName ?? '', given.areaId ?? '', ...Object.values(given.parents), ...usedProperties]);
  const values = partOf(part, 'values');
  const names = typeof given.values === 'string' ? [{ name: given.values, at: values }] : given.values.map((name, i) => ({ name, at: partOf(values, i) }));
  return names.flatMap(({ name, at }) => {
    const found = resources.table(name, at);
    const laidOut = found === null ? null : layOut(found.table, found.resource, indicators, used, log);
    return laidOut === null ? [] : [laidOut];
  });
}

/** `null`: no geometry is named, or none that can be read; the areas are then those of the tables. */
function shapesOf(given: LevelOutput, part: Part, { resources, log }: LevelContext): { drafts: DraftArea[]; hasMap: boolean } | null {
  const { geometry, areaId } = given;
  if (geometry === undefined) return null;
  const at = partOf(part, 'geometry');
  if (areaId === undefined) {
    log.add(finding('area-id-not-given', { id: given.id }, part.json.place(part.path)));
    return null;
  }
  const json = resources.json(geometry, at);
  const features = json === null ? null : geojsonFeatures(json, (properties, i) => String(properties.get(areaId) ?? i + 1), log);
  if (json === null || features === null) return null;
  const drafts = draftsOfFeatures(features, areaId, json, log);
  return drafts.length === 0 ? null : { drafts, hasMap: features.hasMap };
}

function seriesOf(given: LevelOutput, tables: readonly ValuesTable[], areas: readonly Area[], positions: ReadonlyMap<string, number>, context: LevelContext): Level['series'] {
  const { log, indicators } = context;
  const join = areaJoin(given.id, positions, context.repairs.get(given.id) ?? new Map(), log);
  const builder = seriesBuilder(areas.length);
  const files = tables.map(({ table }) => table.file);
  for (const table of tables) fillSeries(table, { areas: join, series: builder, indicators, files, log });
  join.report(log);
  return builder.build();
}

function populationOf(given: LevelOutput, part: Part, { indicators, log }: LevelContext): Pick<Level, 'population' | 'minimumPopulation'> {
  const { population, minimumPopulation } = given;
  const known = population !== undefined && indicators.has(population);
  if (population !== undefined && !known) log.add(unknownIndicator(population, indicators.keys(), part.json.place([...part.path, 'population'])));
  if (known) return { population, minimumPopulation: minimumPopulation ?? null };
  if (minimumPopulation !== undefined && population === undefined) {
    log.add(finding('minimum-population-without-population', { id: given.id }, part.json.place([...part.path, 'minimumPopulation'])));
  }
  return { population: null, minimumPopulation: null };
}
