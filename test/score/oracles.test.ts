import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnOf, valueAt, type Column } from '../../src/model/column.ts';
import type { Direction } from '../../src/model/indicator.ts';
import type { Aggregate, IndexNode, IndexTree, Step } from '../../src/model/index-tree.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { scoreIndex } from '../../src/score/score-index.ts';
import { roundDecimal } from '../../src/score/round-decimal.ts';
import { arithmetic, branch, leaf, treeOf } from './tree-maker.ts';

const ORACLES = new URL('../../../shared/oracles/', import.meta.url);
const present = existsSync(ORACLES);
if (!present) console.info('not run: ../shared absent (published indices)');

type Json = Record<string, unknown>;
interface Comparison {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly expected?: string;
  readonly round?: number;
  readonly tolerance?: number;
  readonly mismatches?: number;
  readonly limit?: number;
  readonly classes?: readonly { readonly below?: number; readonly upTo?: number; readonly label: string }[];
}
interface Expectation {
  readonly runs: readonly { readonly profile: string; readonly expected: string; readonly compare: readonly Comparison[] }[];
}
type Row = ReadonlyMap<string, string>;

const textOf = (oracle: string, file: string): string => readFileSync(new URL(`${oracle}/${file}`, ORACLES), 'utf8');
const jsonOf = (oracle: string, file: string): Json => JSON.parse(textOf(oracle, file)) as Json;

/** The tables here quote no line breaks. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => (match[1] ?? '').replace(/^"|"$/g, ''));
}

function tableOf(oracle: string, file: string): Row[] {
  const [head = '', ...lines] = textOf(oracle, file).trimEnd().split(/\r?\n/);
  const names = cellsOf(head);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return new Map(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

/** Steps with the contract's defaults. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  'min-max': { low: 0, high: 1 },
  goalposts: { log: false, clamp: true },
  'z-score': { sd: 'population' },
  percentile: { ties: 'average', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'include' },
  exponential: { k: 23 },
};
const stepOf = (step: Json): Step => ({ ...DEFAULTS[String(step['do'])], ...step }) as Step;

function nodeOf(json: Json): IndexNode {
  const id = String(json['id']);
  const more = { weight: (json['weight'] as number | undefined) ?? 1, steps: ((json['steps'] as Json[] | undefined) ?? []).map(stepOf) };
  if (json['indicator'] !== undefined) {
    return leaf(id, more.steps, { ...more, indicator: String(json['indicator']), orient: json['orient'] === 'none' ? 'none' : 'first' });
  }
  const aggregate = { ...(json['aggregate'] as Partial<Aggregate>) };
  const missing = { ...arithmetic.missing, ...aggregate.missing } as Aggregate['missing'];
  return branch(id, (json['children'] as Json[]).map(nodeOf), { ...aggregate, missing }, more);
}

function treeIn(profile: Json): IndexTree {
  const index = profile['index'] as Json;
  return treeOf(nodeOf(index), index['rank'] as Json, index['areas'] as Json);
}

const missing = new Set(['', '-9999', '-9999.0']);
const numberIn = (row: Row, name: string): number | null => (missing.has(row.get(name) ?? '') ? null : Number(row.get(name)));

function scoreOracle(oracle: string, tree: IndexTree): { result: IndexResult; ids: readonly string[] } {
  const city = jsonOf(oracle, 'datapackage.json')['bybarometer'] as { indicators: Json[]; levels: Json[] };
  const rows = tableOf(oracle, 'values.csv');
  const columns = new Map(city.indicators.map(({ id }) => [String(id), columnOf(rows.map((row) => numberIn(row, String(id))))]));
  const population = city.levels[0]?.['population'];
  const ids = rows.map((row) => row.get('area') ?? '');
  const directions = new Map(city.indicators.map(({ id, direction }) => [String(id), direction as Direction]));
  const input = { areaIds: ids, columns, directions, population: population === undefined ? null : (columns.get(String(population)) ?? null), minimumPopulation: null };
  return { result: scoreIndex(tree, input), ids };
}

function columnNamed(result: IndexResult, name: string): Column {
  const fixed: Readonly<Record<string, Column>> = { score: result.score, rank: result.rank, decile: result.decile, percentile: result.percentile };
  const column = fixed[name] ?? result.nodes.get(name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
}

function classLabel(classes: NonNullable<Comparison['classes']>, x: number): string {
  return classes.find(({ below, upTo }) => (below === undefined || x < below) && (upTo === undefined || x <= upTo))?.label ?? '';
}

/** How far apart the two figures are; 0 where they agree as asked. */
function difference(compare: Comparison, ours: number | null, theirs: string): number {
  if (theirs === '' || theirs === 'NA' || ours === null) return (ours === null) === (theirs === '' || theirs === 'NA') ? 0 : Infinity;
  if (compare.classes !== undefined) return classLabel(compare.classes, ours) === theirs ? 0 : Infinity;
  const figure = compare.round === undefined ? ours : roundDecimal(ours, compare.round);
  const off = Math.abs(figure - Number(theirs));
  return off <= (compare.tolerance ?? 1e-12) ? 0 : off;
}

describe.runIf(present)('published indices come out as published', () => {
  for (const oracle of present ? readdirSync(ORACLES) : []) {
    const { runs } = jsonOf(oracle, 'expect.json') as unknown as Expectation;
    for (const run of runs) {
      const { result, ids } = scoreOracle(oracle, treeIn(jsonOf(oracle, run.profile)));
      const published = new Map(tableOf(oracle, run.expected).map((row) => [row.get('area') ?? '', row]));
      for (const compare of run.compare) {
        for (const name of compare.columns ?? [compare.column ?? '']) {
          test(`${oracle} ${run.profile}: ${name}`, () => {
            const column = columnNamed(result, name);
            const off = ids.map((id, i) => difference(compare, valueAt(column, i), published.get(id)?.get(compare.expected ?? name) ?? '')).filter((one) => one > 0);
            expect(ids.filter((id) => published.has(id)).length).toBe(ids.length);
            expect(off.length).toBeLessThanOrEqual(compare.mismatches ?? 0);
            expect(Math.max(0, ...off)).toBeLessThanOrEqual(compare.limit ?? 0);
          });
        }
      }
    }
  }
});
