import { valueAt, type Column } from '../../model/column.ts';
import { exactSum } from '../exact-sum.ts';
import { SAME } from '../tied-groups.ts';
import { WITHIN_NOISE, type Change } from './change.ts';

/** How an area stands among the others, from little to most need. */
export const NEED_LEVELS = ['little', 'middle', 'much', 'most'] as const;
export type NeedLevel = (typeof NEED_LEVELS)[number];

/** Where it is going, against how the areas moved as a whole. */
export const DIRECTIONS = ['less-need', 'steady', 'more-need'] as const;
export type NeedDirection = (typeof DIRECTIONS)[number];

/** Limits of the classes in standard deviations from the mean of all areas. */
export interface StatusRule {
  /** Below it a score is of `little` need. */
  readonly little: number;
  /** Above it a score is of `much`, above the second of `most` need. */
  readonly much: number;
  readonly most: number;
  /** A change at most so far from the mean change is steady. */
  readonly steady: number;
}

/**
 * The limits that open: level in four classes at -1, 1 and 1.5 standard deviations, direction in three at -1 and 1. The form is that of Berlin's
 * monitoring (status high, middle, low, very low by dynamics positive, stable, negative, grouped by standard deviations from the mean); where
 * exactly it draws its limits differs by edition and is not claimed here. Berlin's dynamics are over two years and of single indicators, not of the index.
 * Source: Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin, Monitoring Soziale Stadtentwicklung 2013-2021.
 */
export const BERLIN_RULE: StatusRule = { little: -1, much: 1, most: 1.5, steady: 1 };

/** Level and direction of every area. */
export interface StatusAndDirection {
  readonly levels: readonly (NeedLevel | null)[];
  readonly directions: readonly (NeedDirection | null)[];
  /** Mean and population standard deviation that the limits are counted from. */
  readonly ofScores: Moments;
  readonly ofChanges: Moments;
}

export interface Moments {
  readonly mean: number;
  readonly sd: number;
  readonly count: number;
}

/**
 * Level x direction: z = (score - mean) / sd over all areas with a score, and the same of the changes. An area without a score has no level,
 * one without a known change no direction. Without spread every area is `middle`, or `steady`.
 * @param score larger is more need
 * @param change of the same score, later less earlier
 */
export function statusAndDirection(score: Column, { amounts }: Change, rule: StatusRule = BERLIN_RULE): StatusAndDirection {
  const [ofScores, ofChanges] = [momentsOf(score), momentsOf(amounts)];
  return {
    levels: classesOf(score, ofScores, (z) => (z < rule.little ? 'little' : z <= rule.much ? 'middle' : z <= rule.most ? 'much' : 'most')),
    directions: classesOf(amounts, ofChanges, (z) => (z < -rule.steady ? 'less-need' : z <= rule.steady ? 'steady' : 'more-need')),
    ofScores,
    ofChanges,
  };
}

function classesOf<T>(column: Column, { mean, sd }: Moments, classOf: (z: number) => T): readonly (T | null)[] {
  return Array.from(column.values.keys(), (i) => {
    const value = valueAt(column, i);
    return value === null ? null : classOf(sd > 0 ? (value - mean) / sd : 0);
  });
}

function momentsOf(column: Column): Moments {
  const values = Float64Array.from(Array.from(column.values.keys()).flatMap((i) => valueAt(column, i) ?? []));
  const count = values.length;
  if (count === 0) return { mean: 0, sd: 0, count };
  const mean = exactSum(values) / count;
  const sd = Math.sqrt(exactSum(values.map((value) => (value - mean) ** 2)) / count);
  return { mean, sd: sd > SAME * Math.abs(mean) ? sd : 0, count };
}

/** The matrix: positions of the areas in a cell, in the order of the level. */
export const areasInCell = ({ levels, directions }: StatusAndDirection, level: NeedLevel, direction: NeedDirection): readonly number[] =>
  levels.flatMap((one, i) => (one === level && directions[i] === direction ? [i] : []));

/** An area with much need that grows. */
export interface NeedsAttention {
  readonly position: number;
  readonly level: NeedLevel;
  /** The change may be chance alone. */
  readonly isWithinNoise: boolean;
}

/** Areas of much or most need whose need grows more than the others': greatest score first, equal ones by the order of their ids. */
export function needsAttention(found: StatusAndDirection, score: Column, change: Change, ids: readonly string[]): readonly NeedsAttention[] {
  return (['most', 'much'] as const)
    .flatMap((level) => areasInCell(found, level, 'more-need').map((position) => ({ position, level, isWithinNoise: change.states[position] === WITHIN_NOISE })))
    .toSorted((a, b) => (score.values[b.position] ?? 0) - (score.values[a.position] ?? 0) || ((ids[a.position] ?? '') < (ids[b.position] ?? '') ? -1 : 1));
}
