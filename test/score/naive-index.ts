import type { Aggregate, IndexNode, IndexTree, RankRule, Step } from '../../src/model/index-tree.ts';
import { normalQuantile } from '../../src/score/normal-quantile.ts';
import { naiveRound, naiveSum } from './naive-numbers.ts';

/**
 * The index a second time, as plainly as it can be written: arrays of `number | null`, no typed arrays, no caching, Math.exp
 * and Math.log. What it gives is compared with the engine on random trees.
 */
export type Values = readonly (number | null)[];

export interface NaiveInput {
  readonly columns: Readonly<Record<string, Values>>;
  readonly lowerIsMore: ReadonlySet<string>;
  readonly takesPart: readonly boolean[];
}

export interface NaiveNode {
  readonly values: Values;
  readonly coverage: readonly number[];
}

const known = (values: Values): number[] => values.filter((x) => x !== null);
const map = (values: Values, of: (x: number) => number | null): Values => values.map((x) => (x === null ? null : of(x)));
const total = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0);
const isLevel = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= Math.max(tolerance, 1e-12 * Math.max(Math.abs(a), Math.abs(b)));

function quantile(xs: readonly number[], p: number): number {
  const sorted = xs.toSorted((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] ?? 0;
  return low + (h - Math.floor(h)) * ((sorted[Math.ceil(h)] ?? 0) - low);
}

/** Chained groups of level values, ascending. */
function groupsOf(xs: readonly number[], tolerance: number): number[][] {
  const groups: number[][] = [];
  for (const x of xs.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && isLevel(last.at(-1) ?? 0, x, tolerance)) last.push(x);
    else groups.push([x]);
  }
  return groups;
}

function rankIn(xs: readonly number[], x: number, ties: string, order: string, tolerance: number): number {
  const groups = groupsOf(xs, tolerance);
  if (order === 'descending') groups.reverse();
  const at = groups.findIndex((group) => group.includes(x));
  const before = total(groups.slice(0, at).map((group) => group.length));
  const size = groups[at]?.length ?? 0;
  return { min: before + 1, max: before + size, average: before + (size + 1) / 2, dense: at + 1 }[ties] ?? 0;
}

function shareOf(r: number, n: number, scale: string): number {
  return { '(r-1)/(n-1)': (r - 1) / (n - 1), 'r/n': r / n, '(n+1-r)/n': (n + 1 - r) / n, '(n-r)/n': (n - r) / n, 'r/(n+1)': r / (n + 1), '(r-0.5)/n': (r - 0.5) / n }[scale] ?? 0;
}

function percentile(step: Extract<Step, { do: 'percentile' }>, values: Values): Values {
  const ranked = known(values).filter((x) => step.zeros === 'include' || x !== 0);
  return map(values, (x) => {
    if (step.zeros === 'exclude' && x === 0) return 0;
    if (ranked.length === 1 && step.scale === '(r-1)/(n-1)') return null;
    return shareOf(rankIn(ranked, x, step.ties, step.order, step.tolerance), ranked.length, step.scale);
  });
}

const spreadless = (xs: readonly number[]): boolean => Math.max(...xs) - Math.min(...xs) <= 1e-12 * Math.max(...xs.map(Math.abs));

function zScore(values: Values, sd: 'population' | 'sample'): Values {
  const xs = known(values);
  if (spreadless(xs)) return map(values, () => null);
  const mean = naiveSum(xs) / xs.length;
  const deviation = Math.sqrt(naiveSum(xs.map((x) => (x - mean) ** 2)) / (sd === 'sample' ? xs.length - 1 : xs.length));
  return map(values, (x) => (x - mean) / deviation);
}

const limit = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

function stepped(step: Step, values: Values): Values {
  const xs = known(values);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  switch (step.do) {
    case 'min-max':
      return map(values, (x) => (spreadless(xs) ? null : step.low + ((x - least) / (most - least)) * (step.high - step.low)));
    case 'z-score':
      return zScore(values, step.sd);
    case 'rank':
      return map(values, (x) => rankIn(xs, x, step.ties, step.order, step.tolerance));
    case 'percentile':
      return percentile(step, values);
    case 'normal-score':
      return map(values, (x) => normalQuantile(rankIn(xs, x, 'average', 'ascending', 0) / (xs.length + 1)));
    case 'winsorise':
      return map(values, (x) => limit(x, quantile(xs, step.lower), quantile(xs, step.upper)));
    case 'divide-by-max':
      return map(values, (x) => (most <= 0 ? null : (x / most) * step.times));
    default:
      return map(values, (x) => pointwise(step, x));
  }
}

function pointwise(step: Step, x: number): number | null {
  switch (step.do) {
    case 'goalposts': {
      const of = step.log ? Math.log : (y: number): number => y;
      if (step.log && x <= 0) return null;
      const share = (of(x) - of(step.minimum)) / (of(step.maximum) - of(step.minimum));
      return step.clamp ? limit(share, 0, 1) : share;
    }
    case 'exponential':
      return x < -1e-12 || x > 1 + 1e-12 ? null : -step.k * Math.log(1 - limit(x, 0, 1) * (1 - Math.exp(-100 / step.k)));
    case 'log':
      return x + step.offset > 0 ? Math.log(x + step.offset) : null;
    case 'reverse':
      return step.from - x;
    case 'scale':
      return x * step.factor + step.offset;
    case 'clamp':
      return limit(x, step.minimum ?? -Infinity, step.maximum ?? Infinity);
    case 'threshold':
      return { '>=': x >= step.at, '>': x > step.at, '<=': x <= step.at, '<': x < step.at }[step.compare] ? 1 : 0;
    case 'round':
      return naiveRound(x, step.decimals);
    default:
      throw new Error(step.do);
  }
}

interface Part {
  readonly weight: number;
  readonly x: number;
}

function meanOf({ method, weights, p }: Aggregate, parts: readonly Part[]): number | null {
  const w = total(parts.map((part) => part.weight));
  const of = (f: (x: number) => number): number => total(parts.map((part) => part.weight * f(part.x))) / (weights === 'raw' && method !== 'sum' ? 1 : w);
  const xs = parts.map((part) => part.x);
  if (['geometric', 'harmonic', 'power'].includes(method) && xs.some((x) => x < 0)) return null;
  if ((method === 'geometric' || method === 'harmonic' || (method === 'power' && p < 0)) && xs.includes(0)) return 0;
  if (method === 'arithmetic' || method === 'borda') return of((x) => x);
  if (method === 'sum') return total(parts.map((part) => part.weight * part.x));
  if (method === 'geometric') return Math.exp(of(Math.log));
  if (method === 'harmonic') return 1 / of((x) => 1 / x);
  if (method === 'power') return of((x) => x ** p) ** (1 / p);
  if (method === 'product') return xs.reduce((product, x) => product * x, 1);
  return method === 'maximum' ? Math.max(...xs) : Math.min(...xs);
}

function filled({ missing }: Aggregate, values: Values, takesPart: readonly boolean[]): Values {
  const xs = known(values);
  if (missing.policy === 'skip' || missing.policy === 'propagate') return values;
  if (missing.policy !== 'value' && xs.length === 0) return values;
  const fill = missing.policy === 'value' ? missing.value : missing.policy === 'mean' ? naiveSum(xs) / xs.length : quantile(xs, 0.5);
  return values.map((x, i) => (takesPart[i] === true ? (x ?? fill) : null));
}

function admits({ missing }: Aggregate, parts: readonly Part[], all: readonly { readonly weight: number }[]): boolean {
  if (parts.length === 0) return false;
  if (missing.policy === 'propagate') return parts.length === all.length;
  if (missing.policy !== 'skip') return true;
  const share = total(parts.map((part) => part.weight)) / total(all.map((one) => one.weight));
  return parts.length >= missing.minimumCount && share >= missing.minimumShare - 1e-12;
}

function copeland(children: readonly { weight: number; values: Values }[], admitted: readonly boolean[], i: number): number {
  const beats = (a: number, b: number): number => {
    const balance = total(children.map(({ weight, values }) => {
      const [x, y] = [values[a] ?? null, values[b] ?? null];
      return x === null || y === null || isLevel(x, y, 0) ? 0 : x > y ? weight : -weight;
    }));
    return Math.abs(balance) < 1e-9 ? 0 : Math.sign(balance);
  };
  return total(admitted.map((other, j) => (other && j !== i ? beats(i, j) : 0)));
}

function combined(aggregate: Aggregate, children: readonly { weight: number; values: Values }[], takesPart: readonly boolean[]): Values {
  const ready = children.map(({ weight, values }) => ({ weight, values: filled(aggregate, values, takesPart) }));
  const partsAt = (i: number): Part[] => ready.flatMap(({ weight, values }) => (typeof values[i] === 'number' ? [{ weight, x: values[i] }] : []));
  const admitted = takesPart.map((part, i) => part && admits(aggregate, partsAt(i), ready));
  if (aggregate.method === 'copeland') return admitted.map((one, i) => (one ? copeland(ready, admitted, i) : null));
  if (aggregate.method === 'borda') {
    const points = ready.map(({ weight, values }) => ({ weight, values: map(values, (x) => rankIn(known(values), x, 'average', 'ascending', 0) - 1) }));
    return admitted.map((one, i) => (one ? meanOf(aggregate, points.flatMap(({ weight, values }) => (typeof values[i] === 'number' ? [{ weight, x: values[i] }] : []))) : null));
  }
  return admitted.map((one, i) => (one ? meanOf(aggregate, partsAt(i)) : null));
}

/** Every node of a tree, by id. */
export function naiveNodes(tree: IndexTree, input: NaiveInput): Map<string, NaiveNode> {
  const nodes = new Map<string, NaiveNode>();
  const compute = (node: IndexNode): NaiveNode => {
    const start = node.kind === 'leaf' ? leafStart(node.indicator, node.orient, input) : null;
    const children = node.kind === 'leaf' ? [] : node.children.map((child) => ({ weight: child.weight, ...compute(child) })).filter(({ weight }) => weight > 0);
    const values = node.steps.reduce<Values>((before, step) => stepped(step, before), start ?? (node.kind === 'branch' ? combined(node.aggregate, children, input.takesPart) : []));
    const w = total(children.map(({ weight }) => weight));
    const coverage = values.map((x, i) => {
      if (node.kind === 'leaf') return x === null ? 0 : 1;
      return w === 0 ? 0 : total(children.map((child) => (child.values[i] === null ? 0 : child.weight * (child.coverage[i] ?? 0)))) / w;
    });
    nodes.set(node.id, { values, coverage });
    return { values, coverage };
  };
  compute(tree.root);
  return nodes;
}

function leafStart(indicator: string, orient: 'first' | 'none', { columns, lowerIsMore, takesPart }: NaiveInput): Values {
  const sign = orient === 'first' && lowerIsMore.has(indicator) ? -1 : 1;
  return (columns[indicator] ?? takesPart.map(() => null)).map((x, i) => (x === null || takesPart[i] !== true ? null : sign * x));
}

/** Rank, percentile and decile of the root's values. */
export function naiveRanking(scores: Values, { ties, decimals, decile }: RankRule): { rank: Values; percentile: Values; decile: Values } {
  const compared = decimals === null ? scores : map(scores, (x) => naiveRound(x, decimals));
  const xs = known(compared);
  const n = xs.length;
  const rank = map(compared, (x) => rankIn(xs, x, ties, 'descending', 0));
  return {
    rank,
    percentile: map(compared, (x) => (n === 1 ? null : (100 * (rankIn(xs, x, 'min', 'ascending', 0) - 1)) / (n - 1))),
    decile: map(rank, (r) => (decile === 'ceil(10r/n)' ? Math.ceil((10 * r) / n) : Math.floor((10 * (r - 1)) / n) + 1)),
  };
}
