import { CENTRE } from './sketch.ts';
import { layeredNoise } from './smooth-noise.ts';
import { square } from './square.ts';

/** How close to the centre a place is: 1 in it, 0.5 at `reach` metres, falling towards 0. */
export const nearness = (x: number, y: number, [cx, cy]: readonly [number, number], reach: number): number => 1 / (1 + (square(x - cx) + square(y - cy)) / square(reach));

/** Old village that the town has grown around, and the new town by the north road: dense again around them. */
const KNOTS: readonly (readonly [number, number])[] = [[14300, 16200], [21400, 17500], [15600, 10600], [20300, 9300]];
/** Yards and quays with more sheds than people. */
const YARDS: readonly (readonly [x: number, y: number, reach: number])[] = [[21900, 12050, 500], [15300, 12900, 420], [17950, 10050, 450], [22200, 14700, 500]];

/** Residents of a place relative to others: dense in the old town, thin at the edge and where the yards are. */
export function densityAt(x: number, y: number): number {
  const town = 0.24 + 1.3 * square(nearness(x, y, CENTRE, 2300)) + KNOTS.reduce((sum, knot) => sum + 0.25 * nearness(x, y, knot, 600), 0);
  const yards = YARDS.reduce((left, [yx, yy, reach]) => left * (1 - 0.85 * square(nearness(x, y, [yx, yy], reach))), 1);
  return town * yards * (1 + 0.45 * layeredNoise(x, y, 1500, 2, 71));
}
