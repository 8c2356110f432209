import type { CountCell } from '../count-cells.ts';
import { NONE } from '../count-cells.ts';
import type { Sheet } from '../level-sums.ts';
import type { MadeUp } from './relations.ts';

/** Among so many counts every choice is tried; among more only counts that follow one another. */
const ALL_CHOICES = 12;
/** So many places are compared, and so many of them must agree. */
const ENOUGH = 120;
const NEARLY_ALL = 0.95;
/** So few places without a zero prove nothing. */
const PROOF = 4;

/** A place at which all counts are known. */
type Entry = readonly CountCell[];

/**
 * Which counts make up another, as age groups make up all residents, told by the figures: in nearly all places of a year the parts add up to the whole, within
 * what rounded shares leave open. @param sheets one a count, of the same year
 */
export function madeUpSets(sheets: readonly Sheet[]): readonly MadeUp[] {
  const entries = entriesOf(sheets);
  if (entries.length < PROOF) return [];
  return sheets.flatMap((_, whole) => {
    const others = sheets.flatMap((__, at) => (at === whole ? [] : [at]));
    const choices = others.length <= ALL_CHOICES ? allChoices(others, entries[0] ?? [], whole) : runs(others);
    return choices.filter((parts) => parts.length > 1 && makes(entries, whole, parts)).map((parts) => ({ whole, parts }));
  });
}

function entriesOf(sheets: readonly Sheet[]): readonly Entry[] {
  const found: (readonly CountCell[])[] = [];
  for (const [level, cells] of (sheets[0] ?? []).entries()) {
    cells?.forEach((_, i) => {
      const entry = sheets.flatMap((sheet) => sheet[level]?.[i] ?? []);
      if (entry.length === sheets.length && entry.every(({ value, standing }) => value !== null && standing !== NONE)) found.push(entry);
    });
  }
  // Where most of them are none, a sum proves little: those with the fewest zeros come first.
  return found.toSorted((a, b) => zeros(a) - zeros(b)).slice(0, ENOUGH);
}

const zeros = (entry: Entry): number => entry.filter(({ value }) => value === 0).length;

/** Every choice of counts that makes the whole at one place. */
function allChoices(others: readonly number[], entry: Entry, whole: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let choice = 1; choice < 1 << others.length; choice += 1) {
    const parts = others.filter((_, bit) => (choice & (1 << bit)) !== 0);
    if (agrees(entry, whole, parts)) found.push(parts);
  }
  return found;
}

const runs = (others: readonly number[]): readonly (readonly number[])[] => others.flatMap((_, from) => others.slice(from + 1).map((__, more) => others.slice(from, from + more + 2)));

function makes(entries: readonly Entry[], whole: number, parts: readonly number[]): boolean {
  const agreeing = entries.filter((entry) => agrees(entry, whole, parts));
  return agreeing.length >= NEARLY_ALL * entries.length && agreeing.filter((entry) => parts.every((part) => entry[part]?.value !== 0)).length >= PROOF;
}

function agrees(entry: Entry, whole: number, parts: readonly number[]): boolean {
  let [difference, slack] = [-(entry[whole]?.value ?? 0), (entry[whole]?.error ?? 0) + 1e-6];
  for (const part of parts) {
    difference += entry[part]?.value ?? 0;
    slack += entry[part]?.error ?? 0;
  }
  return Math.abs(difference) <= slack;
}
