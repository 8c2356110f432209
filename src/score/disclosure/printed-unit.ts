import { PRESENT, type Column } from '../../model/column.ts';

/** Tenth powers that figures are printed to the nearest of, the coarsest first. */
const UNITS = [1000, 100, 10, 1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001] as const;

/** True where a value stands on the grid of a unit, but for what a double cannot hold. */
const isOn = (value: number, unit: number): boolean => Math.abs(value / unit - Math.round(value / unit)) < 1e-7 * Math.max(1, Math.abs(value / unit) * 1e-6);

/** The coarsest power of ten that every figure of the columns is a multiple of: how exactly they were printed. 0: finer than a millionth. */
export function printedUnit(columns: Iterable<Column>): number {
  let at = 0;
  for (const { values, state } of columns) {
    for (let i = 0; i < values.length && at < UNITS.length; i += 1) {
      if (state[i] !== PRESENT) continue;
      while (at < UNITS.length && !isOn(values[i] as number, UNITS[at] as number)) at += 1;
    }
  }
  return UNITS[at] ?? 0;
}
