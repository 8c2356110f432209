import { FILE_LIMITS } from './file-limits.ts';
import type { Cell } from './raw-file.ts';

/** Rows with the same columns, from objects whose members may differ. */
export interface PropertyRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Members beyond as many columns as are read. */
  readonly leftOut: readonly string[];
}

/** The name and value of a member. */
export type Member = readonly [string, unknown];

/** Members of an object; none where it is none. */
export const membersOf = (value: unknown): readonly Member[] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** Objects as rows: columns in the order in which members are first met, members that an object lacks empty, lists and objects as JSON text. */
export function propertyRows(members: readonly (readonly Member[])[]): PropertyRows {
  const places = new Map<string, number>();
  // A member of its own in every object would make a table of nothing but gaps.
  const most = Math.min(FILE_LIMITS.columns, Math.floor(FILE_LIMITS.cells / Math.max(1, members.length)));
  const leftOut = new Set<string>();
  for (const entries of members) {
    for (const [name] of entries) {
      if (places.has(name)) continue;
      if (places.size < most) places.set(name, places.size);
      else if (leftOut.size < 10) leftOut.add(name);
    }
  }
  const rows = members.map((entries) => {
    const row = Array<Cell>(places.size).fill(null);
    for (const [name, value] of entries) {
      const place = places.get(name);
      if (place !== undefined) row[place] = cellOf(value);
    }
    return row;
  });
  return { columns: [...places.keys()], rows, leftOut: [...leftOut] };
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
