import { PRESENT, type Column } from '../model/column.ts';
import { leavesOf, type IndexTree } from '../model/index-tree.ts';
import type { Indicator } from '../model/indicator.ts';
import type { IndexResult } from '../model/score-result.ts';
import type { DisclosedCity, DisclosedLevel } from '../score/disclosure-gate.ts';
import { createScorer } from '../score/score-index.ts';
import type { ScoreInput } from '../score/score-input.ts';
import { columnsForYear, type YearColumns } from '../score/year-choice.ts';
import { chosenTree, methodTree } from './weighing/chosen-tree.ts';
import { largestOf } from '../score/means.ts';
import { rememberLast } from './remember-last.ts';
import type { View, Weighing } from './view.ts';

/** What is computed from the values of a level in a year. */
export interface SceneFigures extends YearColumns {
  readonly population: Column | null;
  /** The tree of profile and method before any weight was moved; `null`: there is no index that can be scored. */
  readonly start: IndexTree | null;
  readonly tree: IndexTree | null;
  readonly result: IndexResult | null;
  /** The largest coverage of a scored area. */
  readonly mostCoverage: number | null;
}

/**
 * Values, tree and scores of a view. While only weights move, the year's columns and everything in the scorer that
 * weights do not touch are kept.
 */
export function figuresDeriver(): (city: DisclosedCity, level: DisclosedLevel, view: View) => SceneFigures {
  const columnsOf = rememberLast((level: DisclosedLevel, year: number | null) => columnsForYear(level, level.series.keys(), year));
  const startOf = rememberLast((city: DisclosedCity, profile: Weighing['profile'], own: Weighing['own'], method: Weighing['method']) =>
    scorable(methodTree(city, { profile, own }, method), city.indicators),
  );
  const treeOf = rememberLast((city: DisclosedCity, profile: Weighing['profile'], own: Weighing['own'], method: Weighing['method'], weights: Weighing['weights']) =>
    scorable(chosenTree(city, { profile, own, method, weights }), city.indicators),
  );
  const scorerOf = rememberLast((city: DisclosedCity, level: DisclosedLevel, chosen: YearColumns, start: IndexTree) =>
    createScorer(start, inputOf(city, level, chosen)),
  );
  const resultOf = rememberLast((score: ReturnType<typeof createScorer>, weights: View['weights']) => score(new Map(Object.entries(weights))));
  return (city, level, view) => {
    const chosen = columnsOf(level, view.year);
    const { profile, own, method, weights } = view;
    const start = startOf(city, profile, own, method);
    const tree = treeOf(city, profile, own, method, weights);
    const result = start === null ? null : resultOf(scorerOf(city, level, chosen, start), view.weights);
    const mostCoverage = result === null ? null : largestOf(result.coverage, (i) => result.score.state[i] === PRESENT);
    return { ...chosen, population: populationOf(level, chosen), start, tree, result, mostCoverage };
  };
}

const populationOf = (level: DisclosedLevel, { columns }: YearColumns): Column | null =>
  level.population === null ? null : (columns.get(level.population) ?? null);

const inputOf = (city: DisclosedCity, level: DisclosedLevel, chosen: YearColumns): ScoreInput => ({
  areaIds: level.areas.map((area) => area.id),
  columns: chosen.columns,
  directions: new Map([...city.indicators].map(([id, { direction }]) => [id, direction])),
  population: populationOf(level, chosen),
  minimumPopulation: level.minimumPopulation,
});

/** The tree if it can be scored: a package with an error may open with a leaf on a context indicator, which is never scored. */
function scorable(tree: IndexTree | null, indicators: ReadonlyMap<string, Indicator>): IndexTree | null {
  if (tree === null) return null;
  return [...leavesOf(tree.root)].some((leaf) => indicators.get(leaf.indicator)?.direction === 'context') ? null : tree;
}
