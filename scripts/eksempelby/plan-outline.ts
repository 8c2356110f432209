import { DEGREE } from '../koebenhavn/draw-borders.ts';
import { isInRing } from '../koebenhavn/is-in-ring.ts';
import { CELL } from '../koebenhavn/read-grid.ts';
import type { Point } from '../koebenhavn/simplify-line.ts';
import { rounded } from './ground.ts';
import { CELL_METRES, toDegrees } from './place.ts';
import { smoothNoise } from './smooth-noise.ts';
import type { Town } from './town.ts';

/** Points of the unit circle with whole-number sides, counter-clockwise: a circle without sine. */
const ROUND: readonly Point[] = [[1, 0], [0.8, 0.6], [0.6, 0.8], [0, 1], [-0.6, 0.8], [-0.8, 0.6], [-1, 0], [-0.8, -0.6], [-0.6, -0.8], [0, -1], [0.6, -0.8], [0.8, -0.6]];

/** An outline of its own around a place: rounded, not a circle, and not kept to any border. */
export function outline([x, y]: readonly [number, number], reach: number, seed: number): readonly Point[] {
  const ring = ROUND.map(([dx, dy], i): Point => {
    const far = reach * (1 + 0.55 * smoothNoise(i * 37, seed * 91, 41, 700 + seed));
    return [x + far * dx, y + far * dy];
  });
  return rounded(ring, 2);
}

/** The outline as GeoJSON, six decimals. */
export function polygonOf(ring: readonly Point[]): object {
  const scale = CELL / CELL_METRES;
  const coordinates = ring.map(([x, y]) => toDegrees(x * scale, y * scale).map((one) => Math.round(one * DEGREE) / DEGREE));
  return { type: 'Polygon', coordinates: [[...coordinates, coordinates[0]]] };
}

/** Roder of which at least a quarter lies in an outline. */
export function roderIn(ring: readonly Point[], { roder, blocks }: Town): readonly number[] {
  return roder.flatMap(({ blocks: own }, rode) => {
    const inside = own.filter((i) => isInRing(ring, blocks[i]?.x ?? 0, blocks[i]?.y ?? 0)).length;
    return inside >= own.length / 4 ? [rode] : [];
  });
}
