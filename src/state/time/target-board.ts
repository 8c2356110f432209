import { levelOf, type Target } from '../../model/city-package.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { nodesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';
import { targetCourse, type Course, type TargetCourse } from '../../score/time/target-course.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { fill } from '../../text/say.ts';
import { citySeries, ownSeries } from '../../write/report/report-series.ts';
import type { AreaRef, TimeChoice } from '../view.ts';

/** A target held against the figures of the city or of one area. */
export interface BoardRow {
  readonly target: Target;
  readonly title: Localized;
  readonly unit: string;
  /** The level that figures are of, and the area; `null`: the whole city. */
  readonly level: string;
  readonly area: { readonly id: string; readonly name: Localized } | null;
  /** Value, distance, trend and course; `null`: the target is of a figure or an area that the package does not have. */
  readonly found: TargetCourse | null;
  /** Of a target of the whole city: how many areas of its level stand how. */
  readonly others: Readonly<Record<Course, number>> | null;
}

/** The rows under one theme. */
export interface BoardGroup {
  readonly title: Localized;
  readonly rows: readonly BoardRow[];
  /** Of a theme of policy: its figures that have no target. */
  readonly without: readonly Localized[];
}

/** What a board is made of. */
export interface BoardGround {
  readonly city: DisclosedCity;
  readonly tree: IndexTree | null;
  /** Figures of later years are of no concern; `null`: every year. */
  readonly until: number | null;
  /** An area that the targets of the whole city are held against too. */
  readonly beside: AreaRef | null;
}

/** Every target of the package, in groups, in the package's order, those of one figure together; those of the whole city before those of areas. A target that nothing is known of stands there and says so. */
export function targetBoard(ground: BoardGround, by: NonNullable<TimeChoice['board']>): readonly BoardGroup[] {
  const rows = byFigure(ground.city.targets.toSorted((a, b) => Number(a.area !== null) - Number(b.area !== null)).flatMap((target) => rowsOf(ground, target)));
  if (by === 'policies') return byPolicies(ground.city, rows);
  const groups = new Map<string, BoardGroup & { readonly rows: BoardRow[] }>();
  for (const row of rows) {
    const title = by === 'objectives' ? objectiveOf(row.target) : themeOf(ground, row.target.indicator);
    const group = groups.get(title.en) ?? { title, rows: [], without: [] };
    group.rows.push(row);
    groups.set(title.en, group);
  }
  return [...groups.values()];
}

/** Rows of one figure under each other, where its first stood. */
function byFigure(rows: readonly BoardRow[]): readonly BoardRow[] {
  const order = rows.map(({ target }) => target.indicator);
  return rows.toSorted((a, b) => order.indexOf(a.target.indicator) - order.indexOf(b.target.indicator));
}

/** Every theme of policy, also one without a target, in the package's order; a figure under two of them stands in both. */
function byPolicies({ policyThemes, indicators }: DisclosedCity, rows: readonly BoardRow[]): readonly BoardGroup[] {
  const aimed = new Set(rows.map(({ target }) => target.indicator));
  const named = new Set(policyThemes.flatMap((theme) => theme.indicators));
  const others = rows.filter(({ target }) => !named.has(target.indicator));
  const themes = policyThemes.map(({ title, indicators: own }) => ({
    title,
    rows: rows.filter(({ target }) => own.includes(target.indicator)),
    without: own.filter((id) => !aimed.has(id)).map((id) => indicators.get(id)?.title ?? { da: id, en: id }),
  }));
  return others.length === 0 ? themes : [...themes, { title: words.noPolicy, rows: others, without: [] }];
}

/** What stands before the colon of a political objective is its theme: "Arbejde: flere i beskæftigelse". */
function objectiveOf({ objective }: Target): Localized {
  const theme = objective?.split(':')[0]?.trim() ?? '';
  return theme === '' ? words.noObjective : { da: theme, en: theme };
}

/** The theme of the index that an indicator stands under. */
function themeOf({ tree, city }: BoardGround, indicator: string): Localized {
  const themes = tree?.root.kind === 'branch' ? tree.root.children : [];
  const found = themes.find((theme) => [...nodesOf(theme)].some((node) => node.kind === 'leaf' && node.indicator === indicator));
  const own = city.indicators.get(indicator)?.theme ?? null;
  return found?.title ?? (own === null ? words.noTheme : (city.themes.get(own) ?? words.noTheme));
}

function rowsOf(ground: BoardGround, target: Target): readonly BoardRow[] {
  const { city, beside } = ground;
  const level = levelOf(city, target.level) as DisclosedLevel | undefined;
  const known = city.indicators.get(target.indicator);
  const bare = { target, level: target.level, others: null, found: null };
  if (known === undefined || level === undefined) {
    return [{ ...bare, title: fill(words.unknownFigure, { indicator: target.indicator }), unit: '', area: target.area === null ? null : { id: target.area, name: nameOf(level, target.area) } }];
  }
  const indicator = indicatorAtLevel(known, level.id);
  const { title, unit } = indicator;
  const ofArea = (id: string): BoardRow => ({ ...bare, title, unit, area: { id, name: nameOf(level, id) }, found: courseIn(ground, target, indicator, level, level.positions.get(id)) });
  if (target.area !== null) return [ofArea(target.area)];
  const until = ground.until ?? Number.POSITIVE_INFINITY;
  const whole = { ...bare, title, unit, area: null, found: targetCourse(target, citySeries({ level, year: ground.until }, indicator), indicator.direction, until), others: othersOf(ground, target, indicator, level) };
  const hasOwn = city.targets.some((one) => one.area === beside?.area && one.level === target.level && one.indicator === target.indicator && one.year === target.year);
  return beside?.level === level.id && level.positions.has(beside.area) && !hasOwn ? [whole, ofArea(beside.area)] : [whole];
}

const nameOf = (level: DisclosedLevel | undefined, id: string): Localized => {
  const name = level?.areas[level.positions.get(id) ?? -1]?.name;
  return name === undefined ? fill(words.unknownArea, { area: id }) : { da: name, en: name };
};

function courseIn({ until }: BoardGround, target: Target, indicator: Indicator, level: DisclosedLevel, position: number | undefined): TargetCourse | null {
  return position === undefined ? null : targetCourse(target, ownSeries({ level, year: until }, indicator, position), indicator.direction, until ?? Number.POSITIVE_INFINITY);
}

function othersOf(ground: BoardGround, target: Target, indicator: Indicator, level: DisclosedLevel): Readonly<Record<Course, number>> {
  const counts = { reached: 0, 'on-course': 0, 'off-course': 0, 'no-trend': 0, 'no-figure': 0, 'no-side': 0 };
  for (const position of level.areas.keys()) counts[courseIn(ground, target, indicator, level, position)?.course ?? 'no-figure'] += 1;
  return counts;
}
