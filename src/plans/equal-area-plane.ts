import type { AreaGeometry, Position, Ring } from '../model/geometry.ts';

/** Mean radius of the Earth, metres (IUGG). */
const RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Lambert's cylindrical equal-area projection: x = R λ, y = R sin φ, metres. A plane area is the area on the sphere, so that
 * parts of a shape add up to it wherever it is cut; the same position gives the same bits, so that shared borders stay shared.
 */
export const planeX = (position: Position): number => RADIUS * RADIANS * position[0];
export const planeY = (position: Position): number => RADIUS * Math.sin(RADIANS * position[1]);

/** Area of a ring in square metres, positive where it runs counter-clockwise (shoelace formula). */
export function signedMetres(ring: Ring): number {
  const origin = ring[0];
  if (origin === undefined) return 0;
  const [x0, y0] = [planeX(origin), planeY(origin)];
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]];
    if (a === undefined || b === undefined) continue;
    twice += (planeX(a) - x0) * (planeY(b) - y0) - (planeX(b) - x0) * (planeY(a) - y0);
  }
  return twice / 2;
}

/** West, south, east, north in metres of the plane. */
export type PlaneBox = readonly [number, number, number, number];

/** The border of a shape in the plane: four numbers an edge - x1, y1, x2, y2 with x1 < x2 - and what crossing it upwards means. */
export interface PlaneShape {
  readonly edges: Float64Array;
  /** Edge -> +1 where the shape lies above it, -1 where it lies below. */
  readonly turns: Int8Array;
  readonly box: PlaneBox;
}

/**
 * The border of one or several geometries, taken together as one shape: where they overlap it counts once.
 * Exteriors are turned counter-clockwise and holes clockwise, however they stand; edges straight north have no area under them
 * and are left out.
 */
export function planeShape(geometries: readonly AreaGeometry[]): PlaneShape {
  const edges: number[] = [];
  const turns: number[] = [];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of geometries.flatMap((geometry) => geometry.polygons)) {
    rings.forEach((ring, i) => {
      const turned = signedMetres(ring) > 0 === (i === 0) ? 1 : -1;
      addRing(ring, turned, edges, turns, box);
    });
  }
  return { edges: Float64Array.from(edges), turns: Int8Array.from(turns), box };
}

function addRing(ring: Ring, turned: 1 | -1, edges: number[], turns: number[], box: [number, number, number, number]): void {
  let before: readonly [number, number] | null = null;
  for (const position of ring) {
    const [x, y] = [planeX(position), planeY(position)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
    if (before !== null && before[0] !== x) {
      const eastwards = before[0] < x;
      if (eastwards) edges.push(before[0], before[1], x, y);
      else edges.push(x, y, before[0], before[1]);
      turns.push(eastwards ? turned : -turned);
    }
    before = [x, y];
  }
}

/** Whether two boxes share more than a border. */
export const boxesMeet = (a: PlaneBox, b: PlaneBox): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
