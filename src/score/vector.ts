import { MISSING, PRESENT, type Column } from '../model/column.ts';

/** A node's values over the areas that take part only; the statistics see no others. `complete`: every entry is PRESENT. */
export interface Vector {
  readonly values: Float64Array;
  readonly state: Uint8Array;
  readonly complete: boolean;
}

/** The entries of `column` at `positions`; what cannot be read keeps its state. `null`: all of them, without copying. */
export function gather(column: Column, positions: Uint32Array | null): Vector {
  if (positions === null) return { values: column.values, state: column.state, complete: isComplete(column.state) };
  const values = new Float64Array(positions.length);
  const state = new Uint8Array(positions.length);
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    values[i] = column.values[position] ?? 0;
    state[i] = column.state[position] ?? MISSING;
  }
  return { values, state, complete: isComplete(state) };
}

/** The column of a whole level of `length` areas; areas that take no part are missing. */
export function scatter(vector: Vector, positions: Uint32Array | null, length: number): Column {
  if (positions === null) return { values: vector.values, state: vector.state, quality: null };
  const values = new Float64Array(length);
  const state = new Uint8Array(length);
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    values[position] = vector.values[i] ?? 0;
    state[position] = vector.state[i] ?? MISSING;
  }
  return { values, state, quality: null };
}

export function isComplete(state: Uint8Array): boolean {
  for (let i = 0; i < state.length; i += 1) if (state[i] !== PRESENT) return false;
  return true;
}

/** The values that can be read, packed. */
export function presentValues(vector: Pick<Vector, 'values' | 'state'>): Float64Array {
  const packed = new Float64Array(vector.values.length);
  let count = 0;
  for (let i = 0; i < packed.length; i += 1) {
    if (vector.state[i] !== PRESENT) continue;
    packed[count] = vector.values[i] ?? 0;
    count += 1;
  }
  return count === packed.length ? packed : packed.slice(0, count);
}

/** A vector of `length` entries, all missing. */
export const missingVector = (length: number): Vector => ({ values: new Float64Array(length), state: new Uint8Array(length), complete: length === 0 });
