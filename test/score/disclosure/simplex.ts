import type { System, Unknown } from './attacker.ts';

const TINY = 1e-9;

/** One pivot of a tableau. */
function pivot(rows: number[][], basis: number[], row: number, column: number): void {
  const own = rows[row] as number[];
  const by = own[column] as number;
  for (let j = 0; j < own.length; j += 1) own[j] = (own[j] as number) / by;
  rows.forEach((other, i) => {
    const times = other[column] as number;
    if (i === row || times === 0) return;
    for (let j = 0; j < other.length; j += 1) other[j] = (other[j] as number) - times * (own[j] as number);
  });
  basis[row] = column;
}

/** Makes the last row's costs non-negative by Bland's rule. Infinity: without end. */
function run(rows: number[][], basis: number[], columns: number): boolean {
  for (;;) {
    const cost = rows.at(-1) as number[];
    const column = cost.findIndex((one, j) => j < columns && one < -TINY);
    if (column < 0) return true;
    let best = -1;
    for (let i = 0; i < rows.length - 1; i += 1) {
      const [by, right] = [rows[i]?.[column] as number, rows[i]?.at(-1) as number];
      if (by <= TINY) continue;
      const [bestBy, bestRight] = best < 0 ? [1, Infinity] : [rows[best]?.[column] as number, rows[best]?.at(-1) as number];
      const gain = right / by - bestRight / bestBy;
      if (gain < -TINY || (Math.abs(gain) <= TINY && (basis[i] as number) < (basis[best] ?? Infinity))) best = i;
    }
    if (best < 0) return false;
    pivot(rows, basis, best, column);
  }
}

/** The least that an unknown can be (times `sign`), by the two-phase simplex method; `null`: the system has no solution. */
function least(system: System, at: number, sign: 1 | -1): number | null {
  const n = system.unknowns.length;
  const bounded = system.unknowns.flatMap(({ upper }, j) => (upper < Infinity ? [j] : []));
  const size = n + bounded.length;
  const lowerOf = (j: number): number => (system.unknowns[j] as Unknown).lower;
  const rows: number[][] = [];
  for (const { whole, parts } of system.equations) {
    const row = Array.from({ length: size + 1 }, () => 0);
    row[whole] = 1;
    for (const part of parts) row[part] = (row[part] as number) - 1;
    row[size] = parts.reduce((sum, part) => sum + lowerOf(part), -lowerOf(whole));
    rows.push(row);
  }
  bounded.forEach((j, k) => {
    const row = Array.from({ length: size + 1 }, () => 0);
    [row[j], row[n + k], row[size]] = [1, 1, (system.unknowns[j] as Unknown).upper - lowerOf(j)];
    rows.push(row);
  });
  // One artificial unknown a row; together they must come to nothing.
  const m = rows.length;
  const full = rows.map((row, i) => {
    const right = row[size] as number;
    const signed = right < 0 ? row.map((one) => -one) : row;
    return [...signed.slice(0, size), ...Array.from({ length: m }, (_, k) => (k === i ? 1 : 0)), Math.abs(right)];
  });
  const cost = Array.from({ length: size + m + 1 }, (_, j) => (j >= size && j < size + m ? 0 : -full.reduce((sum, row) => sum + (row[j] as number), 0)));
  const basis = full.map((_, i) => size + i);
  const tableau = [...full, cost];
  run(tableau, basis, size + m);
  if (Math.abs(tableau.at(-1)?.at(-1) ?? 0) > 1e-6) return null;
  basis.forEach((column, i) => {
    if (column < size) return;
    const j = (tableau[i] as number[]).findIndex((one, k) => k < size && Math.abs(one) > TINY);
    if (j >= 0) pivot(tableau, basis, i, j);
  });
  const goal: number[] = Array.from({ length: size + m + 1 }, (_, j) => (j === at ? sign : 0));
  basis.forEach((column, i) => {
    const times = goal[column] as number;
    if (times !== 0) (tableau[i] as number[]).forEach((one, j) => (goal[j] = (goal[j] as number) - times * one));
  });
  tableau[tableau.length - 1] = goal;
  return run(tableau, basis, size) ? sign * lowerOf(at) - (tableau.at(-1)?.at(-1) ?? 0) : -Infinity;
}

/** The part of a system that hangs together with an unknown through others that are open; what is fixed goes over to the other side. */
function around({ unknowns, equations }: System, at: number): { readonly system: System; readonly at: number } {
  const isOpen = (one: number): boolean => (unknowns[one] as Unknown).upper > (unknowns[one] as Unknown).lower;
  const reached = new Set([at]);
  for (const one of reached) {
    for (const { whole, parts } of equations) {
      const terms = [whole, ...parts];
      if (terms.includes(one)) for (const other of terms) if (isOpen(other)) reached.add(other);
    }
  }
  const kept = [...reached];
  const own = equations.filter(({ whole, parts }) => [whole, ...parts].some((one) => reached.has(one)));
  // What is fixed is one unknown an equation, of the sum that is fixed in it.
  const fixed: Unknown[] = [];
  const places = new Map(kept.map((one, i) => [one, i]));
  const moved = own.map(({ whole, parts }) => {
    const sum = parts.filter((one) => !reached.has(one)).reduce((total, one) => total + (unknowns[one] as Unknown).lower, 0);
    const constant = (value: number): number => kept.length + fixed.push({ name: '', lower: value, upper: value, isSecret: false, base: null }) - 1;
    return { whole: places.get(whole) ?? constant((unknowns[whole] as Unknown).lower), parts: [...parts.flatMap((one) => places.get(one) ?? []), constant(sum)] };
  });
  return { system: { unknowns: [...kept.map((one) => unknowns[one] as Unknown), ...fixed], equations: moved }, at: places.get(at) ?? 0 };
}

/** Narrows every secret to the exact range that all equations together leave it. For small systems. @throws where they contradict each other */
export function solve(system: System): void {
  const found = system.unknowns.map((one, at) => {
    if (!one.isSecret) return null;
    const own = around(system, at);
    const [low, high] = [least(own.system, own.at, 1), least(own.system, own.at, -1)];
    if (low === null || high === null) throw new Error('what is shown contradicts itself');
    return [low, -high] as const;
  });
  found.forEach((range, at) => range !== null && Object.assign(system.unknowns[at] as Unknown, { lower: range[0], upper: range[1] }));
}
