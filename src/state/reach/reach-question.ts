import { valueAt } from '../../model/column.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { Level } from '../../model/level.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { ReachGoal } from '../../score/reach/reach.ts';
import type { ScoreInput } from '../../score/score-input.ts';
import { spanInputOf } from '../certainty/rank-span.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';
import type { ReachChoice } from '../view.ts';

/** What is asked of the pinned area, as positions of the level: into the top where it is not there, out of it where it is. `null`: nothing can be asked. */
export function reachGoal(level: Level, result: IndexResult, pinned: string | null, reach: ReachChoice | null): ReachGoal | null {
  const area = positionOf(level, pinned);
  if (area === null || reach === null) return null;
  if (reach.kind === 'past') {
    const rival = positionOf(level, reach.rival);
    return rival === null || rival === area ? null : { kind: 'past', area, rival };
  }
  const rank = valueAt(result.rank, area);
  return { kind: rank !== null && rank <= reach.top ? 'out-of-top' : 'into-top', area, top: reach.top };
}

const positionOf = ({ positions }: Level, id: string | null): number | null => (id === null ? null : (positions.get(id) ?? null));

/** A question with everything that its answer follows from. */
export interface AskedReach {
  readonly input: ScoreInput;
  readonly tree: IndexTree;
  readonly goal: ReachGoal;
}

/** What a view asks, the same object while nothing changes that the answer follows from; `null`: nothing. */
export function reachAsked(): (scene: Scene) => AskedReach | null {
  const inputOf = spanInputOf();
  const asked = rememberLast((level: Level, result: IndexResult | null, tree: IndexTree | null, input: ScoreInput, pinned: string | null, reach: ReachChoice | null): AskedReach | null => {
    const goal = result === null ? null : reachGoal(level, result, pinned, reach);
    return goal === null || tree === null ? null : { input, tree, goal };
  });
  return (scene) => asked(scene.level, scene.result, scene.tree, inputOf(scene), scene.view.pinned, scene.view.reach);
}

/** The areas that the pinned one could pass, the one right above it first, then up the list, then down. */
export function rivalsOf({ view, rows }: Pick<Scene, 'view' | 'rows'>): readonly AreaRow[] {
  const rank = rows.find(({ id }) => id === view.pinned)?.rank ?? null;
  if (rank === null) return [];
  const others = rows.filter((row) => row.rank !== null && row.id !== view.pinned);
  const [above, below] = [others.filter((row) => (row.rank ?? 0) <= rank), others.filter((row) => (row.rank ?? 0) > rank)];
  const byRank = (a: AreaRow, b: AreaRow): number => (a.rank ?? 0) - (b.rank ?? 0);
  return [...above.toSorted(byRank).toReversed(), ...below.toSorted(byRank)];
}
