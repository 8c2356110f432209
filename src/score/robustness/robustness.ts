import type { IndexTree } from '../../model/index-tree.ts';
import type { Robustness, RobustnessOptions } from '../../model/robustness.ts';
import { createDrawRanker } from './draw-ranks.ts';
import { createDrawScorer } from './draw-scorer.ts';
import { withMethod } from './method-variants.ts';
import { choose, randomStream } from './random.ts';
import { distinct, wrongOption } from './robustness-options.ts';
import { createRankRun, type RankRun } from './rank-run.ts';
import type { ScoreInput } from '../score-input.ts';
import type { Vector } from '../vector.ts';

/** Each assumption draws from a stream of its own, so that varying one leaves the draws of the others as they are. */
const WEIGHTS = 1;
const NORMALISATION = 2;
const AGGREGATION = 3;

/**
 * How sure ranks are when weights, and if asked for normalisation and aggregation, could have been chosen otherwise: a Monte
 * Carlo run that goes on in slices. Each draw multiplies every weight among its siblings by an independent uniform in
 * [1-spread, 1+spread], takes one of the methods, scores and ranks. The same seed gives the same digits on every machine and
 * however the run is sliced.
 * Throws a RangeError for options that are none.
 * Source: M. Saisana, A. Saltelli, S. Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the
 * quality assessment of composite indicators, Journal of the Royal Statistical Society A 168, 307-323.
 */
export function createRobustnessRun(tree: IndexTree, input: ScoreInput, options: RobustnessOptions): RankRun {
  const wrong = wrongOption(options);
  if (wrong !== null) throw new RangeError(`Robustness: ${wrong} cannot be ${JSON.stringify(options[wrong])}.`);
  return createRankRun(tree, input, options, createDraw(tree, input, options));
}

/** The whole run at once; see {@link createRobustnessRun}. */
export function robustnessOf(tree: IndexTree, input: ScoreInput, options: RobustnessOptions): Robustness {
  const run = createRobustnessRun(tree, input, options);
  run.step(options.draws);
  return run.result();
}

/** One draw: twice the ranks of the areas that take part. */
function createDraw(tree: IndexTree, input: ScoreInput, { seed, spread, normalisations, aggregations }: RobustnessOptions): (into: Uint32Array) => void {
  const weights = randomStream(seed, WEIGHTS);
  const [ofNormalisation, ofAggregation] = [randomStream(seed, NORMALISATION), randomStream(seed, AGGREGATION)];
  const [normalised, aggregated] = [distinct(normalisations), distinct(aggregations)];
  const scorers = new Map<number, (multiplier: () => number) => Vector>();
  let rank: ReturnType<typeof createDrawRanker> | null = null;
  const multiplier = (): number => 1 - spread + 2 * spread * weights.uniform();
  return (into) => {
    const n = choose(ofNormalisation, normalised.length);
    const a = choose(ofAggregation, aggregated.length);
    const method = n * aggregated.length + a;
    const scorer = scorers.get(method) ?? createDrawScorer(withMethod(tree, normalised[n] ?? 'as-chosen', aggregated[a] ?? 'as-chosen'), input);
    scorers.set(method, scorer);
    rank ??= createDrawRanker(tree.rank, into.length);
    rank(scorer(multiplier), into);
  };
}
