import { PRESENT, type Column } from '../../model/column.ts';
import { columnOf, type Figures } from './count-family.ts';

/** What is asked of three indicators: share = per x count / base, count + rest = base, or share / per + otherShare / otherPer = 1. */
export type Made =
  | { readonly count: string; readonly base: string; readonly share: string; readonly per: number; readonly unit: number }
  | { readonly count: string; readonly rest: string; readonly base: string }
  | { readonly share: string; readonly otherShare: string; readonly per: number; readonly otherPer: number; readonly unit: number };

/** So many areas are looked at, and so many of them must agree: publishers round, correct and make mistakes. */
const ENOUGH = 400;
const NEARLY_ALL = 0.95;
/** So many areas without a zero, which agrees with everything, are proof; where there are fewer all must agree. */
const PROOF = 4;

/** True where the figures as they were read agree with what is asked, wherever all are there, in nearly all areas and years. */
export function isMadeOf(figures: Figures, of: Made): boolean {
  const ids = 'otherShare' in of ? [of.share, of.otherShare] : 'rest' in of ? [of.count, of.rest, of.base] : [of.count, of.base, of.share];
  let compared = 0;
  let telling = 0;
  let agreed = 0;
  for (const values of entriesOf(figures, ids)) {
    compared += 1;
    if (agrees(of, values)) agreed += 1;
    if (values[0] !== 0 && values[1] !== 0) telling += 1;
    if ((compared >= ENOUGH && telling >= PROOF) || (compared >= 5 && agreed === 0) || (compared >= 20 && agreed < NEARLY_ALL * compared)) break;
  }
  return compared > 1 && agreed >= NEARLY_ALL * compared && (telling >= PROOF || agreed === compared);
}

function agrees(of: Made, [first = 0, second = 0, third = 0]: readonly number[]): boolean {
  if ('otherShare' in of) return Math.abs(second / of.per + first / of.otherPer - 1) * Math.max(of.per, of.otherPer) <= of.unit / 2 + 1e-9;
  if ('rest' in of) return Math.abs(first + second - third) < 1e-9 * Math.max(1, third);
  return second > 0 && Math.abs((of.per * first) / second - third) <= (of.unit / 2) * (1 + 1e-6) + 1e-9;
}

/** Areas of a level and year that are looked at, spread over the level. */
const SPREAD = 16;

/** Values of the indicators where all are there, some of each level and year. */
function* entriesOf({ raw }: Figures, [first = '', ...others]: readonly string[]): Generator<readonly number[]> {
  for (const level of raw) {
    for (const year of level.series.get(first)?.keys() ?? []) {
      const columns = [first, ...others].map((id) => columnOf(level, id, year));
      if (columns.every((column) => column !== undefined)) yield* valuesOf(columns);
    }
  }
}

function* valuesOf(columns: readonly Column[]): Generator<readonly number[]> {
  const length = columns[0]?.state.length ?? 0;
  const step = Math.max(1, Math.floor(length / SPREAD));
  for (let i = 0; i < length; i += step) {
    if (columns.every((column) => column.state[i] === PRESENT)) yield columns.map((column) => column.values[i] ?? 0);
  }
}
