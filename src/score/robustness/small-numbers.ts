import { PRESENT, type Column } from '../../model/column.ts';
import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import { DEFAULT_ROBUSTNESS, type Robustness } from '../../model/robustness.ts';
import type { Noise } from '../../model/small-numbers.ts';
import { createDrawRanker } from './draw-ranks.ts';
import { createEngine } from '../engine.ts';
import { figureAt } from './noise-of.ts';
import type { NodeValues } from '../node-values.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { randomStream, type RandomStream } from './random.ts';
import { createRankRun, type RankRun } from './rank-run.ts';
import { wrongOption } from './robustness-options.ts';
import { participationOf, positionsTakingPart, type ScoreInput } from '../score-input.ts';
import { missingVector } from '../vector.ts';

/** Beyond the streams of the assumptions of `robustness.ts`: this is another doubt. */
const NOISE = 101;
const TWO_32 = 4294967296;

export interface SmallNumberOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * How sure ranks are when small numbers are noise, weights and method standing as chosen: a Monte Carlo run that goes on in slices.
 * Each draw moves every figure whose indicator rests on counted units by an independent standard normal z on the scale of its own
 * interval (see `figureAt`), then computes the whole index anew, with its statistics. Indicators of `none` are left as they are.
 * The run answers: had chance fallen otherwise in areas like these, where would they rank? Throws a RangeError for options that are none.
 * @param noise indicator -> what its figures rest on
 */
export function createSmallNumberRun(tree: IndexTree, input: ScoreInput, noise: ReadonlyMap<string, Noise>, options: SmallNumberOptions): RankRun {
  const wrong = wrongOption({ ...DEFAULT_ROBUSTNESS, ...options });
  if (wrong !== null) throw new RangeError(`Small numbers: ${wrong} is out of range.`);
  const stream = randomStream(options.seed, NOISE);
  const positions = positionsTakingPart(participationOf(tree, input)) ?? Uint32Array.from(input.areaIds.keys());
  const rank = createDrawRanker(tree.rank, positions.length);
  const kept = unmovedLeaves(tree, input, noise);
  return createRankRun(tree, input, options, (into) => {
    const { nodes } = createEngine(tree, { ...input, columns: movedColumns(input, noise, positions, stream) }, null, kept)(tree);
    rank(nodes.get(tree.root.id)?.vector ?? missingVector(positions.length), into);
  });
}

/** The whole run at once; see {@link createSmallNumberRun}. */
export function smallNumbersOf(tree: IndexTree, input: ScoreInput, noise: ReadonlyMap<string, Noise>, options: SmallNumberOptions): Robustness {
  const run = createSmallNumberRun(tree, input, noise, options);
  run.step(options.draws);
  return run.result();
}

/** Leaves whose indicators rest on nothing that is known: the same in every draw. */
function unmovedLeaves(tree: IndexTree, input: ScoreInput, noise: ReadonlyMap<string, Noise>): ReadonlyMap<string, NodeValues> {
  const { nodes } = createEngine(tree, input, null)(tree);
  const unmoved = [...leavesOf(tree.root)].filter(({ indicator }) => (noise.get(indicator)?.kind ?? 'none') === 'none');
  return new Map(unmoved.flatMap(({ id }) => (nodes.has(id) ? [[id, nodes.get(id) as NodeValues]] : [])));
}

function movedColumns(input: ScoreInput, noise: ReadonlyMap<string, Noise>, positions: Uint32Array, stream: RandomStream): ReadonlyMap<string, Column> {
  const moved = new Map(input.columns);
  for (const [indicator, one] of noise) {
    const column = input.columns.get(indicator);
    if (column === undefined || one.kind === 'none') continue;
    const values = column.values.slice();
    for (const position of positions) {
      if (column.state[position] === PRESENT) values[position] = figureAt(column, one, position, standardNormal(stream)) ?? 0;
    }
    moved.set(indicator, { ...column, values });
  }
  return moved;
}

/** The quantile of one of 2^32 evenly spaced shares, the ends left out. */
const standardNormal = (stream: RandomStream): number => normalQuantile((stream.word() + 0.5) / TWO_32);
