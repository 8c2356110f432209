import { MISSING, PRESENT, valueAt, type Column } from '../../model/column.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { Robustness } from '../../model/robustness.ts';
import { rankTally, type RankTally } from './rank-tally.ts';
import { scoreIndex } from '../score-index.ts';
import { positionsTakingPart, type ScoreInput } from '../score-input.ts';

/** A Monte Carlo run that goes on in slices: a worker stops between them to hear that it is not wanted any more. */
export interface RankRun {
  readonly draws: number;
  /** Draws done so far. */
  done(): number;
  /** Goes on for at most so many draws; true where there are more to do. */
  step(draws: number): boolean;
  /** What the draws so far say. */
  result(): Robustness;
}

/** The most deprived tenth of a list of 100, and the first ten of any. */
const TOP = 10;
const TOP_SHARE = 0.2;

/** A run over draws that `draw` makes: it puts twice the rank of each area that takes part into the array it gets, 0 for none. */
export function createRankRun(tree: IndexTree, input: ScoreInput, { draws, seed }: { readonly draws: number; readonly seed: number }, draw: (into: Uint32Array) => void): RankRun {
  const shown = scoreIndex(tree, input);
  const positions = positionsTakingPart(shown.participation) ?? Uint32Array.from(input.areaIds.keys());
  const tally = rankTally(positions.length, draws);
  const ranks = new Uint32Array(positions.length);
  let done = 0;
  return {
    draws,
    done: () => done,
    step: (more) => {
      const until = Math.min(draws, done + more);
      for (; done < until; done += 1) {
        draw(ranks);
        tally.add(ranks);
      }
      return done < draws;
    },
    result: () => ({ rank: shown.rank, ...spans(tally, positions, shown.rank, { draws: done, shortlist: Math.ceil(TOP_SHARE * shown.scored) }), draws: done, seed }),
  };
}

type Spans = Omit<Robustness, 'rank' | 'draws' | 'seed'>;

function spans(tally: RankTally, positions: Uint32Array, rank: Column, { draws, shortlist }: { draws: number; shortlist: number }): Spans {
  const blank = (): Column => ({ values: new Float64Array(rank.values.length), state: new Uint8Array(rank.values.length).fill(MISSING), quality: null });
  const columns = { rankP05: blank(), rankMedian: blank(), rankP95: blank(), top10Share: blank(), top20pctShare: blank() };
  positions.forEach((position, i) => {
    if (valueAt(rank, position) === null || draws === 0) return;
    put(columns.rankP05, position, tally.quantile(i, 0.05));
    put(columns.rankMedian, position, tally.quantile(i, 0.5));
    put(columns.rankP95, position, tally.quantile(i, 0.95));
    put(columns.top10Share, position, tally.atMost(i, TOP) / draws);
    put(columns.top20pctShare, position, tally.atMost(i, shortlist) / draws);
  });
  return columns;
}

function put(column: Column, position: number, value: number | null): void {
  if (value === null) return;
  column.values[position] = value;
  column.state[position] = PRESENT;
}
