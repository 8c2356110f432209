import type { Position } from '../../../model/geometry.ts';

/** A tenth of a millimetre, in degrees of latitude. */
export const NEAR = 1e-9;

/** Corners of which no two are nearer to each other than `NEAR`. */
export interface CornerGrid {
  /** The corner that a position is taken for: one that is known and near, else itself from now on. */
  at(position: Position): Position;
}

/** No corners yet. They are sorted into squares a little wider than `NEAR`, so that a near one is in a position's own square or beside it. */
export function cornerGrid(): CornerGrid {
  const squares = new Map<string, Position[]>();
  const square = (value: number): number => Math.floor(value / (2 * NEAR));
  return {
    at(position) {
      const [column, row] = [square(position[0]), square(position[1])];
      for (let i = column - 1; i <= column + 1; i += 1) {
        for (let j = row - 1; j <= row + 1; j += 1) {
          const known = squares.get(`${i} ${j}`)?.find(([x, y]) => Math.hypot(x - position[0], y - position[1]) <= NEAR);
          if (known !== undefined) return known;
        }
      }
      const key = `${column} ${row}`;
      const here = squares.get(key);
      if (here === undefined) squares.set(key, [position]);
      else here.push(position);
      return position;
    },
  };
}
