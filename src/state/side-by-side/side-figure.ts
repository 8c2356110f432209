import { countPresent, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import { meanOf } from '../../score/means.ts';
import { figuresOf, stateName } from '../area/area-figures.ts';
import type { AreaFigure } from '../scene.ts';
import type { LevelFigures } from './level-figures.ts';

/** A figure of one area, with its place among the areas of the same level. */
export interface SideFigure {
  readonly value: number | null;
  readonly state: AreaFigure['state'];
  readonly quality: AreaFigure['quality'];
  /** `null`: a score, or a value without a year. */
  readonly year: number | null;
  /** 1: the greatest need; equal figures share the first place. `null`: it has none. */
  readonly rank: number | null;
  /** How many areas of the level have the figure. */
  readonly among: number;
}

/** The figures of one area or of the whole city. */
export interface SideFigures {
  readonly population: number | null;
  readonly score: SideFigure;
  /** Share 0..1 of the index's weight that rests on figures; `null`: no score. */
  readonly coverage: number | null;
  /** Node id of a theme -> its value. */
  readonly themes: ReadonlyMap<string, SideFigure>;
  /** Indicator id -> its value. */
  readonly indicators: ReadonlyMap<string, SideFigure>;
}

const plain = (value: number | null): SideFigure => ({ value, state: value === null ? 'missing' : 'present', quality: 'final', year: null, rank: null, among: 0 });

/** 1 + areas of a column with more need than `value`. */
function placeIn(column: Column, value: number, moreIsMore: boolean): number {
  return 1 + column.values.reduce((count, _, i) => {
    const other = valueAt(column, i);
    return count + (other !== null && (moreIsMore ? other > value : other < value) ? 1 : 0);
  }, 0);
}

/** A column's figure at a position, placed among the areas of `among`: its own level, or for a pool the level that it is made of. */
function nodeFigure(column: Column | undefined, position: number, among: Column | undefined): SideFigure {
  const value = column === undefined ? null : valueAt(column, position);
  if (value === null || among === undefined) return plain(value);
  return { ...plain(value), rank: placeIn(among, value, true), among: countPresent(among) };
}

/** The rank of an area is the index's own; a pool has the place that its score would take. */
function scoreFigure(own: LevelFigures, position: number, among: LevelFigures): SideFigure {
  const [result, others] = [own.result, among.result];
  if (result === null || others === null) return plain(null);
  const figure = nodeFigure(result.score, position, others.score);
  return { ...figure, state: stateName(result.score, position), rank: own === among ? valueAt(result.rank, position) : figure.rank, among: others.scored };
}

/**
 * Figures of the area at a position. Score, themes and indicators are those of the area's panel; the place is taken by need, from the figures that are shown.
 * @param among the level that places are taken in; another one for a pool of its areas
 */
export function sideFiguresOf(own: LevelFigures, position: number, among: LevelFigures = own): SideFigures {
  const { result, city, level } = own;
  const indicators = figuresOf(own, position).map((figure): readonly [string, SideFigure] => {
    const { indicator, value, state, quality, year } = figure;
    const column = among.columns.get(indicator);
    const known = city.indicators.get(indicator);
    const direction = known === undefined ? 'context' : indicatorAtLevel(known, level.id).direction;
    const isPlaced = value !== null && column !== undefined && direction !== 'context';
    return [indicator, { value, state, quality, year, rank: isPlaced ? placeIn(column, value, direction === 'higher-is-more-deprived') : null, among: column === undefined ? 0 : countPresent(column) }];
  });
  return {
    population: own.population === null ? null : valueAt(own.population, position),
    score: scoreFigure(own, position, among),
    coverage: result === null || valueAt(result.score, position) === null ? null : valueAt(result.coverage, position),
    themes: new Map(own.themes.map(({ id }) => [id, nodeFigure(result?.nodes.get(id), position, among.result?.nodes.get(id))])),
    indicators: new Map(indicators),
  };
}

/** The whole city as a level tells it: residents added up, scores and themes as means over the scored areas weighted by residents, indicators as the area's panel says them. */
export function citySideFigures(own: LevelFigures): SideFigures {
  const { result, population, themes } = own;
  const isScored = (i: number): boolean => result !== null && valueAt(result.score, i) !== null;
  const mean = (column: Column | undefined): SideFigure => plain(column === undefined ? null : meanOf(column, population, isScored));
  const indicators = figuresOf(own, 0).map(({ indicator, cityValue, year }) => [indicator, { ...plain(cityValue), year }] as const);
  const isCounted = population !== null && population.values.length > 0 && population.values.every((_, i) => valueAt(population, i) !== null);
  return {
    population: isCounted ? population.values.reduce((sum, one) => sum + one, 0) : null,
    score: mean(result?.score),
    coverage: null,
    themes: new Map(themes.map(({ id }) => [id, mean(result?.nodes.get(id))])),
    indicators: new Map(indicators),
  };
}
