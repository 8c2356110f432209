import type { Column } from '../model/column.ts';
import type { Direction, Indicator } from '../model/indicator.ts';
import { leavesOf, type IndexTree } from '../model/index-tree.ts';
import type { IndexResult } from '../model/score-result.ts';
import type { DisclosedLevel } from './disclosure-gate.ts';
import { scoreIndex } from './score-index.ts';
import type { ScoreInput } from './score-input.ts';
import { columnsForYear, type YearColumns } from './year-choice.ts';

/** What a level gives an index to compute from in one year, and which years that took. */
export interface LevelInput extends YearColumns {
  readonly input: ScoreInput;
  /** `null`: the level counts no residents. */
  readonly population: Column | null;
}

/** A city, or anything that knows its indicators. */
export interface Indicators {
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export interface ScoredLevel extends LevelInput {
  readonly result: IndexResult;
}

/** The columns that a tree needs from a level for a year, with its residents of the same year. */
export function scoreInput(level: DisclosedLevel, { indicators }: Indicators, tree: IndexTree, year: number | null): LevelInput {
  const wanted = new Set([...leavesOf(tree.root)].map((leaf) => leaf.indicator));
  if (level.population !== null) wanted.add(level.population);
  const { columns, yearsUsed } = columnsForYear(level, wanted, year);
  const population = level.population === null ? null : (columns.get(level.population) ?? null);
  const directions = new Map<string, Direction>();
  for (const id of wanted) {
    const indicator = indicators.get(id);
    if (indicator !== undefined) directions.set(id, indicator.direction);
  }
  const input: ScoreInput = {
    areaIds: level.areas.map(({ id }) => id),
    columns,
    directions,
    population,
    minimumPopulation: level.minimumPopulation,
  };
  return { input, columns, yearsUsed, population };
}

/** Scores a level in a year: what app and command line both call. */
export function scoreLevel(level: DisclosedLevel, city: Indicators, tree: IndexTree, year: number | null): ScoredLevel {
  const prepared = scoreInput(level, city, tree, year);
  return { ...prepared, result: scoreIndex(tree, prepared.input) };
}
