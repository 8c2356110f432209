import type { NeighbourGraph } from '../../draw/neighbours.ts';
import { formatList } from '../../format/list.ts';
import { valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import { pocketsOf, type Pocket } from '../../score/alike/pockets.ts';
import { similarAreas, type StandardDifference } from '../../score/alike/similar-areas.ts';
import { carryingLeaves } from '../../score/time/series-breaks.ts';
import { inBoth } from '../sentence.ts';
import type { LevelFigures } from './level-figures.ts';

/** An area beside, or like, another. */
export interface AreaBeside {
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
  readonly score: number | null;
}

export interface NeighbourBeside extends AreaBeside {
  /** False: the nearest across water or other ground. */
  readonly sharesBorder: boolean;
}

export interface AlikeBeside extends AreaBeside {
  /** Standard deviations apart on the whole. */
  readonly distance: number;
  /** Titles of the indicators that lie nearest, and of those that lie furthest apart. */
  readonly nearest: Localized;
  readonly furthest: Localized;
}

/** An area that stands out from the larger one around it. */
export interface PocketBeside extends AreaBeside {
  readonly kind: Pocket['kind'];
  /** Name of the larger area. */
  readonly parent: string;
}

/** How many areas alike are named. */
const MOST_ALIKE = 5;

const beside = ({ level, result }: LevelFigures, position: number): AreaBeside => ({
  position,
  id: level.areas[position]?.id ?? '',
  name: level.areas[position]?.name ?? '',
  rank: result === null ? null : valueAt(result.rank, position),
  score: result === null ? null : valueAt(result.score, position),
});

/** Neighbours of an area, longest common border first. */
export const neighboursOf = (figures: LevelFigures, graph: NeighbourGraph, position: number): readonly NeighbourBeside[] =>
  (graph[position] ?? []).map(({ position: other, metres }) => ({ ...beside(figures, other), sharesBorder: metres > 0 }));

/** The scored areas most like a scored one in the indicators that carry weight; none where it has no score. */
export function alikeTo(figures: LevelFigures, position: number): readonly AlikeBeside[] {
  const { level, tree, result, columns, city } = figures;
  const isScored = (i: number): boolean => result !== null && valueAt(result.score, i) !== null;
  if (tree === null || !isScored(position)) return [];
  const carrying = new Map<string, Column>([...carryingLeaves(tree.root)].flatMap(({ indicator }) => {
    const column = columns.get(indicator);
    return column === undefined ? [] : [[indicator, column] as const];
  }));
  const titles = (differences: readonly StandardDifference[]): Localized =>
    inBoth((language) => formatList(differences.map(({ indicator }) => {
      const known = city.indicators.get(indicator);
      return known === undefined ? indicator : indicatorAtLevel(known, level.id).title[language].toLowerCase();
    }), language));
  return similarAreas(carrying, level.areas.map(({ id }) => id), position, isScored, MOST_ALIKE).map((one) => ({
    ...beside(figures, one.position), distance: one.distance, nearest: titles(one.nearest), furthest: titles(one.furthest),
  }));
}

/** The coarsest level in which areas of this one lie and can be told apart; `null`: there is none. */
export const pocketParent = ({ city, level }: LevelFigures): LevelFigures['level'] | null =>
  city.levels.find((one) => one.id !== level.id && one.areas.length > 1 && level.areas.some(({ parents }) => parents.has(one.id))) ?? null;

const remembered = new WeakMap<LevelFigures, readonly PocketBeside[]>();

/** Every area of the level that stands out from the larger one around it, greatest need first. */
export function pocketsAt(figures: LevelFigures): readonly PocketBeside[] {
  const known = remembered.get(figures);
  if (known !== undefined) return known;
  const { level, result, population } = figures;
  const coarser = pocketParent(figures);
  const found = coarser === null || result === null || population === null ? [] : pocketsOf(level, result, population, coarser);
  const named = found.map(({ position, parent, kind }) => ({ ...beside(figures, position), kind, parent: coarser?.areas[parent]?.name ?? '' }));
  const sorted = named.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  remembered.set(figures, sorted);
  return sorted;
}
