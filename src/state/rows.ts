import { valueAt, type Column } from '../model/column.ts';
import type { AreaMark, CityPackage, Overlay } from '../model/city-package.ts';
import type { Area, Level } from '../model/level.ts';
import type { IndexResult } from '../model/score-result.ts';
import { NO_PLANS, type AreaPlans } from '../plans/area-plans.ts';
import { NO_FIGURE } from '../score/classes/classify.ts';
import { keepRows } from './keep-rows.ts';
import { rememberLast } from './remember-last.ts';
import type { AreaRow } from './scene.ts';

/** What a row is made of beside the plans on a date. */
type RowGround = readonly [city: CityPackage, level: Level, labels: readonly string[], result: IndexResult | null, population: Column | null, columns: ReadonlyMap<string, Column>, shown: Column, classOf: Uint8Array];

/** One row an area, in the order of the level: the same figures for map, list and panel. While only the date moves, areas whose plans stay keep their row. */
export function rowsFollower(): (plans: readonly AreaPlans[], ...ground: RowGround) => readonly AreaRow[] {
  const bare = rememberLast(rowsWithoutPlans);
  const withPlans = keepRows((row: AreaRow, plans: AreaPlans | undefined) => (plans === undefined || plans === row.plans ? row : { ...row, plans }));
  return (plans, ...ground) => withPlans(bare(...ground), plans);
}

function rowsWithoutPlans(
  city: CityPackage,
  level: Level,
  labels: readonly string[],
  result: IndexResult | null,
  population: Column | null,
  columns: ReadonlyMap<string, Column>,
  shown: Column,
  classOf: Uint8Array,
): readonly AreaRow[] {
  const marks = city.marks.filter((mark) => mark.level === level.id);
  const themes = result === null ? [] : weightedThemes(result);
  return level.areas.map((area, position) => ({
    position,
    id: area.id,
    name: area.name,
    label: labels[position] ?? area.name,
    population: population === null ? null : valueAt(population, position),
    score: result === null ? null : valueAt(result.score, position),
    rank: result === null ? null : valueAt(result.rank, position),
    decile: result === null ? null : valueAt(result.decile, position),
    coverage: result === null ? null : valueAt(result.coverage, position),
    themesMeasured: themes.filter((theme) => valueAt(theme, position) !== null).length,
    value: valueAt(shown, position),
    classIndex: classOf[position] ?? NO_FIGURE,
    marks: marks.filter((mark) => isMarked(mark, columns, position)).map((mark) => mark.id),
    overlays: overlaysOf(city.overlays, area),
    plans: NO_PLANS,
  }));
}

/** Values of the root's children that carry weight. */
function weightedThemes({ tree: { root }, nodes }: IndexResult): readonly Column[] {
  const themes = root.kind === 'branch' ? root.children : [root];
  return themes.filter((theme) => theme.weight > 0).flatMap((theme) => nodes.get(theme.id) ?? []);
}

function isMarked(mark: AreaMark, columns: ReadonlyMap<string, Column>, position: number): boolean {
  const column = columns.get(mark.indicator);
  const value = column === undefined ? null : valueAt(column, position);
  return value !== null && value >= mark.atLeast;
}

/** Overlay id -> name of the feature that the area says it belongs to. */
function overlaysOf(overlays: readonly Overlay[], area: Area): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const overlay of overlays) {
    const value = overlay.areaProperty === null ? null : (area.properties.get(overlay.areaProperty) ?? null);
    if (value === null || value === '' || value === false) continue;
    const feature = overlay.features.find((one) => one.id === String(value));
    found.set(overlay.id, feature?.name ?? String(value));
  }
  return found;
}
