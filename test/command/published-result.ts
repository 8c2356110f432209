import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundDecimal } from '../../src/score/round-decimal.ts';

/** How one column of our table is held against the published one: rounded so, within this much, or by its class. */
export interface Comparison {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly expected?: string;
  readonly round?: number;
  readonly tolerance?: number;
  /** So many areas may differ, by no more than `limit`. */
  readonly mismatches?: number;
  readonly limit?: number;
  readonly classes?: readonly { readonly below?: number; readonly upTo?: number; readonly label: string }[];
}

/** An `expect.json`. */
export interface Expectation {
  readonly level: string;
  readonly year: number;
  readonly runs: readonly { readonly profile: string; readonly expected: string; readonly compare: readonly Comparison[] }[];
}

/** Rows by area, cells by column. */
export type ByArea = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const expectationIn = (folder: string): Expectation => JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as Expectation;

/** A CSV whose cells hold no line breaks. */
export function byArea(csv: string): ByArea {
  const [head = '', ...lines] = csv.trimEnd().split(/\r?\n/);
  const names = cellsOf(head);
  const rows = lines.map((line) => {
    const cells = cellsOf(line);
    return new Map(names.map((name, i) => [name, cells[i] ?? '']));
  });
  return new Map(rows.map((row) => [row.get('area') ?? '', row]));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => (match[1] ?? '').replace(/^"|"$/g, ''));
}

/** How far apart two cells are; 0 where they agree as asked, Infinity where one is empty. */
export function difference(compare: Comparison, ours: string, theirs: string): number {
  const unpublished = theirs === '' || theirs === 'NA';
  if (unpublished || ours === '') return unpublished === (ours === '') ? 0 : Infinity;
  if (compare.classes !== undefined) return classLabel(compare.classes, Number(ours)) === theirs ? 0 : Infinity;
  const figure = compare.round === undefined ? Number(ours) : roundDecimal(Number(ours), compare.round);
  const off = Math.abs(figure - Number(theirs));
  return off <= (compare.tolerance ?? 1e-12) ? 0 : off;
}

function classLabel(classes: NonNullable<Comparison['classes']>, x: number): string {
  return classes.find(({ below, upTo }) => (below === undefined || x < below) && (upTo === undefined || x <= upTo))?.label ?? '';
}
