import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { valueAt, type Column } from '../../src/model/column.ts';
import type { IndexResult } from '../../src/model/score-result.ts';
import { readProfile } from '../../src/read/read-profile.ts';
import type { DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { roundDecimal } from '../../src/score/round-decimal.ts';
import { scoreLevel } from '../../src/score/score-level.ts';
import { cityIn, levelIn } from './package-folder.ts';

const ORACLES = new URL('../../../shared/oracles/', import.meta.url);
const present = existsSync(ORACLES);
if (!present) console.info('not run: ../shared absent (published indices)');

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
  readonly level: string;
  readonly year: number;
  readonly runs: readonly { readonly profile: string; readonly expected: string; readonly compare: readonly Comparison[] }[];
}
type Row = ReadonlyMap<string, string>;

const textOf = (oracle: string, file: string): string => readFileSync(new URL(`${oracle}/${file}`, ORACLES), 'utf8');
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

function scored(oracle: string, city: DisclosedCity, profile: string, { level, year }: Expectation): { result: IndexResult; ids: readonly string[] } {
  const at = levelIn(city, level);
  const { profile: read, issues } = readProfile(textOf(oracle, profile), profile, city);
  if (read === null || read.index === null) throw new Error(issues.map(({ message }) => message.en).join('\n'));
  return { result: scoreLevel(at, city, read.index, year).result, ids: at.areas.map(({ id }) => id) };
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

const published = present ? readdirSync(ORACLES) : [];
const cities = new Map(await Promise.all(published.map(async (oracle) => [oracle, await cityIn(new URL(`${oracle}/`, ORACLES))] as const)));

describe.runIf(present)('published indices come out as published', () => {
  for (const [oracle, city] of cities) {
    const expectation = JSON.parse(textOf(oracle, 'expect.json')) as Expectation;
    for (const run of expectation.runs) {
      const { result, ids } = scored(oracle, city, run.profile, expectation);
      const table = new Map(tableOf(oracle, run.expected).map((row) => [row.get('area') ?? '', row]));
      for (const compare of run.compare) {
        for (const name of compare.columns ?? [compare.column ?? '']) {
          test(`${oracle} ${run.profile}: ${name}`, () => {
            const column = columnNamed(result, name);
            const off = ids.map((id, i) => difference(compare, valueAt(column, i), table.get(id)?.get(compare.expected ?? name) ?? '')).filter((one) => one > 0);
            expect(ids.filter((id) => table.has(id)).length).toBe(ids.length);
            expect(off.length).toBeLessThanOrEqual(compare.mismatches ?? 0);
            expect(Math.max(0, ...off)).toBeLessThanOrEqual(compare.limit ?? 0);
          });
        }
      }
    }
  }
});
