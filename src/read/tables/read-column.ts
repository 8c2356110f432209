import type { Cell } from '../files/raw-file.ts';
import { columnRanges, NO_RANGE } from './column-range.ts';
import type { ColumnRange } from './column-range.ts';
import { tallyColumns } from './column-tally.ts';
import type { ColumnTally } from './column-tally.ts';
import type { Evidence, NumberWriting } from './number-text.ts';

/** What a column holds, decided from all its cells. */
export interface ColumnReading extends ColumnRange {
  readonly name: string;
  /** `text` where most cells are no numbers, or some have leading zeros: those are codes. */
  readonly kind: 'number' | 'text' | 'empty';
  readonly writing: NumberWriting;
  /** False where nothing in the column tells `1.234` as 1234 from 1.234. */
  readonly isCertain: boolean;
  readonly unit: '' | '%' | 'kr.';
  /** Marks in place of numbers, and on them, with how often each stands. */
  readonly marks: ReadonlyMap<string, number>;
  readonly filled: number;
  /** Filled cells that are neither number nor mark. */
  readonly words: number;
}

/** What is known of how numbers are written before a cell is looked at. */
export interface KnownWritings {
  /** Column -> how its numbers are written, as a person said it; `all`: those of the columns that it does not name. */
  readonly of?: ReadonlyMap<string, Partial<NumberWriting>> | undefined;
  readonly all?: Partial<NumberWriting> | undefined;
  /** Whether something outside of the columns speaks for the decimal comma: the semicolon of Danish Excel. */
  readonly speaksForComma?: boolean;
}

/** A column as far as counting its cells decides it. */
type Decided = Omit<ColumnReading, keyof ColumnRange>;

const POINT: NumberWriting = { decimal: '.', group: '' };
/** So many of the filled cells must be numbers or marks for a column of figures. */
const MOSTLY = 0.8;

/**
 * Reads the columns of a table: numbers or text, and how the numbers are written. A sign of how (`0,5`, `1.234.567`) in one cell holds for all of its column; `1.234` alone shows
 * nothing: columns that show how they are written then decide for those that do not, without any what speaks for the comma does, and it is told as uncertain.
 */
export function readColumns(names: readonly string[], rows: readonly (readonly Cell[])[], known: KnownWritings = {}): readonly ColumnReading[] {
  const tallies = tallyColumns(rows, names.length);
  const givenFor = (name: string): Partial<NumberWriting> | undefined => known.of?.get(name) ?? known.all;
  const first = tallies.map((tally, i) => decided(names[i] ?? '', tally, null, givenFor(names[i] ?? '')));
  const fallback = first.every(({ isCertain }) => isCertain) ? null : fallbackOf(first, tallies, known.speaksForComma === true);
  const all = first.map((one, i) => (one.isCertain ? one : decided(one.name, tallies[i] ?? NO_CELLS, fallback)));
  const ranges = columnRanges(rows, all.map(({ kind, writing }) => (kind === 'number' ? writing : null)));
  return all.map((one, i) => ({ ...one, ...(ranges[i] ?? NO_RANGE) }));
}

const NO_CELLS: ColumnTally = { evidence: new Map(), marks: new Map(), units: new Map(), numbers: 0, words: 0, codes: 0 };

/** The writing of most columns that show theirs with a separator. */
function fallbackOf(columns: readonly Decided[], tallies: readonly ColumnTally[], speaksForComma: boolean): NumberWriting {
  const showsIt = (i: number): boolean => [...(tallies[i]?.evidence.keys() ?? [])].some((kind) => kind !== 'plain');
  const shown = columns.filter(({ kind, isCertain }, i) => kind === 'number' && isCertain && showsIt(i));
  const commas = shown.filter(({ writing }) => writing.decimal === ',').length;
  const isComma = shown.length === 0 ? speaksForComma : commas * 2 > shown.length;
  return isComma ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
}

function decided(name: string, tally: ColumnTally, fallback: NumberWriting | null, given?: Partial<NumberWriting>): Decided {
  const { writing, isCertain } = given === undefined ? writingOf(tally.evidence, fallback) : { writing: { ...POINT, ...given }, isCertain: true };
  const filled = tally.numbers + tally.words + [...tally.marks.values()].reduce((sum, count) => sum + count, 0);
  const isNumber = tally.numbers > 0 && tally.codes === 0 && tally.words <= (1 - MOSTLY) * filled;
  const kind = filled === 0 ? 'empty' : isNumber || (tally.words === 0 && tally.codes === 0) ? 'number' : 'text';
  return { name, kind, writing, isCertain: isCertain || kind !== 'number', unit: unitOf(tally.units), marks: tally.marks, filled, words: tally.words };
}

/** The writing that most of what shows one shows. */
function writingOf(evidence: ReadonlyMap<Evidence, number>, fallback: NumberWriting | null): { writing: NumberWriting; isCertain: boolean } {
  const count = (...kinds: readonly Evidence[]): number => kinds.reduce((sum, kind) => sum + (evidence.get(kind) ?? 0), 0);
  const comma = count('comma-decimal', 'point-group');
  const point = count('point-decimal', 'comma-group');
  const either = count('either-comma', 'either-point');
  const spaced = count('space-group') > 0 ? ' ' : count('quote-group') > 0 ? "'" : null;
  if (comma !== point) {
    const decimal = comma > point ? ',' : '.';
    return { writing: { decimal, group: spaced ?? (decimal === ',' ? '.' : ',') }, isCertain: true };
  }
  if (either === 0 && comma === 0) return { writing: { decimal: fallback?.decimal ?? '.', group: spaced ?? '' }, isCertain: true };
  return { writing: fallback ?? { decimal: '.', group: ',' }, isCertain: false };
}

const unitOf = (units: ReadonlyMap<string, number>): ColumnReading['unit'] => (units.has('%') ? '%' : units.has('kr.') ? 'kr.' : '');
