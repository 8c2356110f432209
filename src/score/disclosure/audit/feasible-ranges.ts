import type { Bounds } from './bounds.ts';
import type { OpenPart } from './open-parts.ts';

const TINY = 1e-9;

/** A system of equations as a simplex tableau: unknowns are counted from their lower bounds, `room` is how far each can go. */
interface Tableau {
  readonly rows: readonly Float64Array[];
  /** The unknown that each row gives, and its value. */
  readonly basis: Int32Array;
  readonly values: Float64Array;
  readonly room: Float64Array;
  /** Unknowns outside the basis that stand at their upper bounds. */
  readonly isAtTop: Uint8Array;
}

/**
 * The ranges of some terms of a part that lies in circles: the exact ones where they are smaller than `wanted`, else as much of them as was seen. By linear
 * programs, as an auditor of tables does it (Fischetti & Salazar 2001; Hundepool et al. 2012, 4.3): the simplex method with bounds on the unknowns.
 * `null`: the part contradicts itself. @param wanted how wide a range has to be, by term
 */
export function feasibleRanges(part: OpenPart, { lower, upper }: Bounds, wanted: ReadonlyMap<number, number>): ReadonlyMap<number, readonly [least: number, most: number]> | null {
  const places = new Map(part.terms.map((term, at) => [term, at]));
  const tableau = tableauOf(part, places, lower, upper);
  if (!becomesFeasible(tableau, part.terms.length)) return null;
  const seen = { least: Float64Array.from(part.terms, () => Infinity), most: Float64Array.from(part.terms, () => -Infinity) };
  const found = new Map<number, readonly [number, number]>();
  for (const [term, width] of wanted) {
    const at = places.get(term) ?? 0;
    for (const sign of [1, -1] as const) {
      look(tableau, part.terms.length, seen);
      if ((seen.most[at] as number) - (seen.least[at] as number) < width - 1e-6 && !optimise(tableau, costOf(tableau, at, sign))) seen.most[at] = Infinity;
    }
    look(tableau, part.terms.length, seen);
    const from = lower[term] as number;
    found.set(term, [from + (seen.least[at] as number), from + (seen.most[at] as number)]);
  }
  return found;
}

/** Rows with what is fixed gone over to the right, each with an unknown of its own to begin with. */
function tableauOf({ terms, relations }: OpenPart, places: ReadonlyMap<number, number>, lower: Float64Array, upper: Float64Array): Tableau {
  const [n, m] = [terms.length, relations.length];
  const values = new Float64Array(m);
  const rows = relations.map(({ whole, parts }, i) => {
    const row = new Float64Array(n + m);
    let right = 0;
    const put = (term: number, sign: 1 | -1): void => {
      right -= sign * (lower[term] as number);
      const at = places.get(term);
      if (at !== undefined) row[at] = (row[at] as number) + sign;
    };
    put(whole, -1);
    for (const part of parts) put(part, 1);
    if (right < 0) for (let j = 0; j < n; j += 1) row[j] = -(row[j] as number);
    row[n + i] = 1;
    values[i] = Math.abs(right);
    return row;
  });
  const room = new Float64Array(n + m).fill(Infinity);
  terms.forEach((term, at) => (room[at] = (upper[term] as number) - (lower[term] as number)));
  return { rows, basis: Int32Array.from(rows, (_, i) => n + i), values, room, isAtTop: new Uint8Array(n + m) };
}

/** Brings the unknowns that were made for a beginning to nothing, and holds them there. */
function becomesFeasible(tableau: Tableau, n: number): boolean {
  const cost = new Float64Array(tableau.room.length);
  for (const row of tableau.rows) for (let j = 0; j < n; j += 1) cost[j] = (cost[j] as number) + (row[j] as number);
  optimise(tableau, cost);
  let left = 0;
  tableau.basis.forEach((unknown, i) => (left += unknown >= n ? (tableau.values[i] as number) : 0));
  tableau.room.fill(0, n);
  return left < 1e-6;
}

/** What each unknown outside the basis adds to one unknown (times `sign`) when it grows by one. */
function costOf({ rows, basis, room }: Tableau, at: number, sign: 1 | -1): Float64Array {
  const row = basis.indexOf(at);
  if (row >= 0) return (rows[row] as Float64Array).map((one, j) => (j === at ? 0 : -sign * one));
  return Float64Array.from(room, (_, j) => (j === at ? sign : 0));
}

/** Goes from corner to corner, Bland's rule, until the cost cannot grow. @returns false where it grows without end */
function optimise(tableau: Tableau, cost: Float64Array): boolean {
  const { rows, basis, values, room, isAtTop } = tableau;
  const isBasic = new Uint8Array(room.length);
  for (const unknown of basis) isBasic[unknown] = 1;
  for (;;) {
    const enters = cost.findIndex((one, j) => isBasic[j] === 0 && (room[j] as number) > 0 && (isAtTop[j] === 1 ? one < -TINY : one > TINY));
    if (enters < 0) return true;
    const way = isAtTop[enters] === 1 ? -1 : 1;
    const { step, leaves } = stepOf(tableau, enters, way);
    if (step === Infinity) return false;
    rows.forEach((row, i) => (values[i] = (values[i] as number) - way * step * (row[enters] as number)));
    if (leaves < 0) {
      isAtTop[enters] = 1 - (isAtTop[enters] as number);
      continue;
    }
    const gone = basis[leaves] as number;
    isAtTop[gone] = (values[leaves] as number) > (room[gone] as number) / 2 ? 1 : 0;
    values[leaves] = (way > 0 ? 0 : (room[enters] as number)) + way * step;
    [isBasic[gone], isBasic[enters], basis[leaves]] = [0, 1, enters];
    pivot(rows, cost, leaves, enters);
  }
}

/** How far an unknown can go, and which row stops it; -1: its own bound. */
function stepOf({ rows, basis, values, room }: Tableau, enters: number, way: 1 | -1): { readonly step: number; readonly leaves: number } {
  let [step, leaves] = [room[enters] as number, -1];
  rows.forEach((row, i) => {
    const slope = way * (row[enters] as number);
    if (Math.abs(slope) < TINY) return;
    const own = basis[i] as number;
    const most = slope > 0 ? (values[i] as number) / slope : ((room[own] as number) - (values[i] as number)) / -slope;
    if (most < step - TINY || (most < step + TINY && leaves >= 0 && own < (basis[leaves] as number))) [step, leaves] = [Math.max(0, most), i];
  });
  return { step, leaves };
}

function pivot(rows: readonly Float64Array[], cost: Float64Array, leaves: number, enters: number): void {
  const own = rows[leaves] as Float64Array;
  const by = own[enters] as number;
  for (let j = 0; j < own.length; j += 1) own[j] = (own[j] as number) / by;
  for (const row of [...rows, cost]) {
    const times = row[enters] as number;
    if (row === own || times === 0) continue;
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] as number) - times * (own[j] as number);
  }
}

/** Widens what was seen of each unknown by where it stands now. */
function look({ basis, values, room, isAtTop }: Tableau, n: number, seen: { readonly least: Float64Array; readonly most: Float64Array }): void {
  const now = Float64Array.from({ length: n }, (_, j) => (isAtTop[j] === 1 ? (room[j] as number) : 0));
  basis.forEach((unknown, i) => unknown < n && (now[unknown] = values[i] as number));
  now.forEach((value, j) => {
    seen.least[j] = Math.min(seen.least[j] as number, value);
    seen.most[j] = Math.max(seen.most[j] as number, value);
  });
}
