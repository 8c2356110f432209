import type { IndexTree } from '../../src/model/index-tree.ts';
import { DEFAULT_ROBUSTNESS, type Robustness } from '../../src/model/robustness.ts';
import { randomStream } from '../../src/score/robustness/random.ts';
import { robustnessOf } from '../../src/score/robustness/robustness.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import type { ScoreInput } from '../../src/score/score-input.ts';
import { plainRobustness, type PlainArea, type PlainSpan } from './plain-robustness.ts';
import { INDICATORS, median, synthetic, type ScoreBenchRow } from './score-bench.ts';

const AREAS = 400;
const DRAWS = 1000;
const RUNS = 7;

/** Rank spans of 400 areas from 1,000 draws of 20 weights, beside the same loop with objects and a comparator sort. */
export function benchRobustness(): ScoreBenchRow[] {
  const { tree, input } = synthetic(AREAS);
  const areas = normalised(tree, input);
  const weights = Object.fromEntries(Array.from({ length: INDICATORS }, (_, k) => [`x${k}`, 1]));
  const ours = (): Robustness => robustnessOf(tree, input, { ...DEFAULT_ROBUSTNESS, draws: DRAWS });
  const plain = (): PlainSpan[] => plainRobustness(areas, weights, DRAWS, randomStream(DEFAULT_ROBUSTNESS.seed, 1).uniform);
  check(ours(), plain());
  return [{ what: `${DRAWS.toLocaleString('en-GB')} draws of weights`, size: AREAS, oursMs: median(RUNS, ours), comparatorMs: median(RUNS, plain) }];
}

/** The comparator starts from normalised figures: neither side pays for z-scores more than once. */
function normalised(tree: IndexTree, input: ScoreInput): PlainArea[] {
  const { nodes } = scoreIndex(tree, input);
  const ids = [...input.columns.keys()];
  return input.areaIds.map((id, i) => ({ id, values: Object.fromEntries(ids.map((x) => [x, nodes.get(x)?.values[i] ?? 0])) }));
}

/** Both take the same numbers of the same stream, so their spans must be the same. */
function check({ rankP05, rankMedian, rankP95, top10Share }: Robustness, plain: readonly PlainSpan[]): void {
  plain.forEach(({ p05, median: middle, p95, top10 }, i) => {
    const theirs = [p05, middle, p95, top10];
    const same = [rankP05, rankMedian, rankP95, top10Share].every(({ values }, k) => Math.abs((values[i] ?? 0) - (theirs[k] ?? 0)) < 1e-9);
    if (!same) throw new Error(`the comparator differs at area ${i}`);
  });
}
