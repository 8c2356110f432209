/** Scores from an exported list and a calculation basis, by plain code that shares nothing with the engine: docs/calculation-basis.md turned into arithmetic. */

interface Table {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly answer: readonly number[];
}

interface LearnedStep {
  readonly do: string;
  readonly mean?: number;
  readonly sd?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly table?: Table;
  readonly noAnswer?: string;
}

interface TreeNode {
  readonly id: string;
  readonly indicator?: string;
  readonly orient?: string;
  readonly weight?: number;
  readonly steps?: readonly { readonly do: string; readonly k?: number; readonly low?: number; readonly high?: number }[];
  readonly aggregate?: { readonly method?: string; readonly missing?: { readonly policy: string } };
  readonly children?: readonly TreeNode[];
}

interface Basis {
  readonly directions: Readonly<Record<string, string>>;
  readonly index: TreeNode;
  readonly nodes: readonly { readonly id: string; readonly steps?: readonly LearnedStep[]; readonly children?: readonly { readonly id: string; readonly fill?: number }[] }[];
}

type Row = ReadonlyMap<string, string>;

/** What gives the score of a row; `null`: it has none. */
export function recomputing(basisText: string): (row: Row) => number | null {
  const basis = JSON.parse(basisText) as Basis;
  return (row) => valueOf(basis, basis.index, row);
}

function valueOf(basis: Basis, node: TreeNode, row: Row): number | null {
  const learned = basis.nodes.find(({ id }) => id === node.id);
  let x = node.indicator === undefined ? combined(basis, node, row) : figure(basis, node, row);
  (node.steps ?? []).forEach((step, i) => {
    x = x === null ? null : stepped(step, learned?.steps?.[i] ?? { do: 'none' }, x);
  });
  return x;
}

function figure({ directions }: Basis, { indicator = '', orient }: TreeNode, row: Row): number | null {
  const cell = row.get(`value:${indicator}`) ?? '';
  if (cell === '') return null;
  return directions[indicator] === 'lower-is-more-deprived' && orient !== 'none' ? 0 - Number(cell) : Number(cell);
}

function combined(basis: Basis, node: TreeNode, row: Row): number | null {
  const fills = new Map(basis.nodes.find(({ id }) => id === node.id)?.children?.map(({ id, fill }) => [id, fill ?? null]));
  const parts = (node.children ?? []).flatMap((child) => {
    const value = valueOf(basis, child, row) ?? fills.get(child.id) ?? null;
    const weight = child.weight ?? 1;
    return value === null || weight === 0 ? [] : [{ value, weight }];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const isGeometric = node.aggregate?.method === 'geometric';
  const mean = parts.reduce((sum, { value, weight }) => sum + (weight / total) * (isGeometric ? Math.log(value) : value), 0);
  return isGeometric ? Math.exp(mean) : mean;
}

function stepped(step: NonNullable<TreeNode['steps']>[number], { mean = 0, sd = 1, minimum = 0, maximum = 1, table, noAnswer }: LearnedStep, x: number): number | null {
  if (noAnswer !== undefined) return null;
  if (step.do === 'z-score') return (x - mean) / sd;
  if (step.do === 'min-max') return (step.low ?? 0) + ((x - minimum) / (maximum - minimum)) * ((step.high ?? 1) - (step.low ?? 0));
  if (step.do === 'percentile' && table !== undefined) return table.answer[table.high.findIndex((high, group) => x <= high && x >= (table.low[group] ?? 0))] ?? null;
  if (step.do === 'exponential') return -(step.k ?? 23) * Math.log(1 - x * (1 - Math.exp(-100 / (step.k ?? 23))));
  throw new Error(`the test knows no step ${step.do}`);
}
