import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { nodesOf } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import { WITHIN_NOISE } from '../../score/time/change.ts';
import { breaksOfNodes, carryingLeaves, type TimeBreak } from '../../score/time/series-breaks.ts';
import { changeOfIndicator, nodeByYear } from '../../score/time/time-columns.ts';
import { comparableUntil, knownPoints, timeSeries, type TimeSeries } from '../../score/time/time-series.ts';
import { scoresOverYears } from '../../score/time/year-scores.ts';
import { areaYearsWords as words } from '../../text/time/area-years-words.ts';
import { fill } from '../../text/say.ts';
import { citySeries, ownSeries } from '../../write/report/report-series.ts';
import { targetsHere } from '../../write/report/target-section.ts';
import type { Scene } from '../scene.ts';
import { shownFigure } from '../shown-figure.ts';
import { inBoth } from '../sentence.ts';
import { breaksText } from './breaks-text.ts';
import { differenceText } from './difference-text.ts';

/** One figure of an area over the years, beside the area around it and the city. */
export interface AreaYears {
  readonly id: string;
  /** What it shows, in a sentence. */
  readonly finding: Localized;
  /** `null`: a score. */
  readonly unit: string | null;
  readonly own: TimeSeries;
  /** `null`: there is no area around that has the figure. */
  readonly parent: TimeSeries | null;
  /** `null`: a score, whose mean over the city is the same every year. */
  readonly city: TimeSeries | null;
  readonly target: { readonly year: number; readonly value: number } | null;
  /** What parts the years; `null`: nothing. */
  readonly breaks: Localized | null;
}

/** The nearest area around one that has figures of its own, with its name. */
export interface Around {
  readonly level: DisclosedLevel;
  readonly position: number;
  readonly name: string;
}

/** The area around the one at a position: of the nearest level above it. */
export function aroundOf({ city, level }: Pick<Scene, 'city' | 'level'>, position: number): Around | null {
  const parents = level.areas[position]?.parents;
  const above = city.levels.slice(0, city.levels.indexOf(level)).toReversed();
  for (const one of above) {
    const at = one.positions.get(parents?.get(one.id) ?? '');
    if (at !== undefined) return { level: one, position: at, name: one.areas[at]?.name ?? '' };
  }
  return null;
}

/** What the years of an area are of. */
export type YearsGround = Pick<Scene, 'city' | 'level' | 'tree'>;

/** The score, every theme and every indicator of the index over all years of the level. */
export function areaYears(scene: YearsGround, position: number): readonly AreaYears[] {
  const { tree, level } = scene;
  if (tree === null || level.years.length === 0) return [];
  const indicators = [...new Set([...carryingLeaves(tree.root)].map(({ indicator }) => indicator))].flatMap((id) => scene.city.indicators.get(id) ?? []);
  return [...nodeYears(scene, position), ...indicators.map((indicator) => indicatorYears(scene, indicator, position, aroundOf(scene, position)))];
}

function nodeYears({ city, level, tree }: YearsGround, position: number): readonly AreaYears[] {
  const found = tree === null ? null : scoresOverYears(level, city, tree, { kind: 'each-year' });
  if (tree === null || found?.kind !== 'scores') return [];
  const breaks = breaksOfNodes(level, city, tree, found.years);
  const themes = [...nodesOf(tree.root)].filter((node) => node === tree.root || (node.kind === 'branch' && tree.root.kind === 'branch' && tree.root.children.includes(node) && node.weight > 0));
  return themes.map((node): AreaYears => {
    const own = timeSeries(nodeByYear(found.years, node.id), position, breaks.get(node.id) ?? []);
    const title = node === tree.root ? words.score : fill(words.node, { title: node.title });
    const titleOf = (id: string): Localized => city.indicators.get(id)?.title ?? { da: id, en: id };
    return { id: node.id, finding: findingOf(title, own, null, false), unit: null, own, parent: null, city: null, target: null, breaks: brokenText(own.breaks, titleOf) };
  });
}

function indicatorYears(scene: YearsGround, known: Indicator, position: number, around: Around | null): AreaYears {
  const { city, level } = scene;
  const indicator = indicatorAtLevel(known, level.id);
  const own = ownSeries({ level, year: null }, indicator, position);
  const last = knownPoints(own).at(-1)?.year;
  const first = last === undefined ? undefined : comparableUntil(own, last)[0]?.year;
  const change = first === undefined || last === undefined || first === last ? null : changeOfIndicator(level, city, known.id, first, last);
  const target = targetsHere({ city, level }, position).find((one) => one.indicator === known.id) ?? null;
  const finding = findingOf(indicator.title, own, indicator.unit, change?.states[position] === WITHIN_NOISE);
  const aim = target === null ? null : fill(words.target, { value: figureText(target.value, indicator.unit), year: String(target.year) });
  return {
    id: known.id,
    finding: aim === null ? finding : inBoth((language) => finding[language] + aim[language]),
    unit: indicator.unit,
    own,
    parent: around === null || !around.level.series.has(known.id) ? null : ownSeries({ level: around.level, year: null }, known, around.position),
    city: citySeries({ level, year: null }, indicator),
    target,
    breaks: brokenText(own.breaks, () => indicator.title),
  };
}

const figureText = (value: number, unit: string | null): Localized => inBoth((language) => shownFigure({ unit }, value, language));
const brokenText = (breaks: readonly TimeBreak[], titleOf: (id: string) => Localized): Localized | null => (breaks.length === 0 ? null : fill(words.broken, { breaks: breaksText(breaks, titleOf) }));

/** The newest value, and what came since the oldest one that can be compared with it. */
function findingOf(title: Localized, series: TimeSeries, unit: string | null, isNoise: boolean): Localized {
  const points = knownPoints(series);
  const last = points.at(-1);
  if (last === undefined) return fill(words.none, { title });
  const said = { title, year: String(last.year), value: figureText(last.value, unit) };
  if (points.length === 1) return fill(words.one, said);
  const first = comparableUntil(series, last.year)[0];
  if (first === undefined || first.year === last.year) return fill(words.alone, said);
  const amount = differenceText(last.value - first.value, unit);
  if (last.value === first.value) return fill(words.same, { ...said, from: String(first.year) });
  return fill(words.rose, { ...said, amount, from: String(first.year), noise: isNoise ? words.noise : '' });
}

/** The years of a chart's table, ascending, each once. */
export const yearsOf = ({ own, parent, city }: Pick<AreaYears, 'own' | 'parent' | 'city'>): readonly number[] =>
  [...new Set([own, parent, city].flatMap((series) => series?.points.map(({ year }) => year) ?? []))].toSorted((a, b) => a - b);

/** The value of a series in a year; `null`: none. */
export const valueIn = (series: TimeSeries | null, year: number): number | null => series?.points.find((point) => point.year === year)?.value ?? null;
