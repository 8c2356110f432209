import type { Point } from './simplify-line.ts';

/** Whether a point lies inside a ring, by the parity of crossings of a ray to the east. Asked millions of times, so without destructuring. */
export function isInRing(ring: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let before = ring[ring.length - 1];
  for (let i = 0; i < ring.length; i++) {
    const here = ring[i];
    if (here === undefined || before === undefined) continue;
    if (here[1] > y !== before[1] > y && x < here[0] + ((before[0] - here[0]) * (y - here[1])) / (before[1] - here[1])) inside = !inside;
    before = here;
  }
  return inside;
}
