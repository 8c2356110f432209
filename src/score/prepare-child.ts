import { PRESENT } from '../model/column.ts';
import type { FittedChild, RankTable } from '../model/fitted-index.ts';
import type { Aggregate, MissingRule } from '../model/index-tree.ts';
import { ln, pow } from './exact-math.ts';
import { exactSum } from './exact-sum.ts';
import { quantile } from './quantile.ts';
import { answerAll, rankOf, rankTable } from './rank-table.ts';
import { presentValues, type Vector } from './vector.ts';

/** A child as its parent's aggregate takes it. Nothing here depends on weights, so a moved slider finds it ready. */
export interface PreparedChild {
  readonly fitted: FittedChild;
  /** Gaps filled, where the rule fills them; then on the scale on which the aggregate adds: ln x, 1/x, x^p, points. */
  readonly vector: Vector;
  /** Entries below zero, which a geometric, harmonic or power mean has no answer for; `null`: none. */
  readonly refused: Uint8Array | null;
  /** The rule leaves this child out: it was to be filled with its mean and has no value at all. */
  readonly dropped: boolean;
}

/** A child's vector made ready for the aggregate; `given` is what was learned before, `null` to learn it here. */
export function prepareChild(id: string, aggregate: Aggregate, child: Vector, given: FittedChild | null): PreparedChild {
  const fill = given === null ? fillOf(aggregate.missing, child) : given.fill;
  const filled = fill === null || child.complete ? child : fillGaps(child, fill);
  const table = given === null ? tableOf(aggregate, filled) : given.table;
  const fitted: FittedChild = { id, fill, table };
  const dropped = fill === null && (aggregate.missing.policy === 'mean' || aggregate.missing.policy === 'median');
  return { fitted, dropped, vector: toAddedScale(aggregate, filled, table), refused: belowZero(aggregate, filled) };
}

function fillOf(rule: MissingRule, child: Vector): number | null {
  if (rule.policy === 'value') return rule.value;
  if (rule.policy !== 'mean' && rule.policy !== 'median') return null;
  const values = presentValues(child);
  if (values.length === 0) return null;
  return rule.policy === 'mean' ? exactSum(values) / values.length : quantile(values, 0.5);
}

function fillGaps(child: Vector, fill: number): Vector {
  const values = child.values.map((value, i) => (child.state[i] === PRESENT ? value : fill));
  return { values, state: new Uint8Array(values.length).fill(PRESENT), complete: true };
}

/** `borda`: points = areas below + half of the others level with it. `copeland`: the number of the group, to compare by. */
function tableOf(aggregate: Aggregate, child: Vector): RankTable | null {
  if (aggregate.method === 'borda') return rankTable(child, 0, null, (at) => rankOf(at, 'average', 'ascending') - 1);
  if (aggregate.method === 'copeland') return rankTable(child, 0, null, (at) => at.group);
  return null;
}

function toAddedScale({ method, p }: Aggregate, child: Vector, table: RankTable | null): Vector {
  if (table !== null) return answerAll(table, child);
  const scale = method === 'geometric' ? ln : method === 'harmonic' ? (x: number) => 1 / x : method === 'power' ? (x: number) => pow(x, p) : null;
  if (scale === null) return child;
  // Adding 0 turns -0 into 0: 1/-0 would pull the other way.
  return { ...child, values: child.values.map((x, i) => (child.state[i] === PRESENT && x >= 0 ? scale(x + 0) : 0)) };
}

function belowZero({ method }: Aggregate, child: Vector): Uint8Array | null {
  if (method !== 'geometric' && method !== 'harmonic' && method !== 'power') return null;
  let refused: Uint8Array | null = null;
  for (let i = 0; i < child.values.length; i += 1) {
    if (child.state[i] !== PRESENT || (child.values[i] ?? 0) >= 0) continue;
    refused ??= new Uint8Array(child.values.length);
    refused[i] = 1;
  }
  return refused;
}
