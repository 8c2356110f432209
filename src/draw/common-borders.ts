import type { AreaGeometry, Position } from '../model/geometry.ts';
import type { FlatPoint, Flatten } from './flat-shapes.ts';

/** The border that two areas share. */
export interface CommonBorder {
  readonly metres: number;
  /** Mean of the middles of its stretches, weighted by their lengths. */
  readonly middle: FlatPoint;
}

interface Sum {
  metres: number;
  x: number;
  y: number;
}

/**
 * Position -> position of another area -> the border that they share, both ways. Two areas share a stretch where both have exactly the
 * same two corners beside each other, as areas of one topology do; areas that only meet in a point share nothing.
 */
export function commonBorders(geometries: readonly (AreaGeometry | null)[], flatten: Flatten): readonly ReadonlyMap<number, CommonBorder>[] {
  const corners = new Corners();
  const owners = new Map<number, number>();
  const sums = geometries.map(() => new Map<number, Sum>());
  geometries.forEach((geometry, own) => {
    for (const polygon of geometry?.polygons ?? [])
      for (const ring of polygon)
        for (let i = 1; i < ring.length; i++) {
          const [from, to] = [ring[i - 1], ring[i]];
          if (from === undefined || to === undefined) continue;
          const key = corners.stretch(from, to);
          const other = owners.get(key);
          if (other === undefined) owners.set(key, own);
          else if (other !== own) share(sums, own, other, flatten(from), flatten(to));
        }
  });
  return sums.map((found) => new Map([...found].map(([other, { metres, x, y }]) => [other, { metres, middle: [x / metres, y / metres] as const }] as const)));
}

/** More than there are corners, so that one number names a pair of them. */
const MANY = 2 ** 26;

/** Numbers corners and stretches, by exactly equal coordinates: by numbers only, since a large level has hundreds of thousands. */
class Corners {
  readonly #byLongitude = new Map<number, Map<number, number>>();
  #count = 0;

  stretch(from: Position, to: Position): number {
    const [a, b] = [this.#corner(from), this.#corner(to)];
    return Math.min(a, b) * MANY + Math.max(a, b);
  }

  #corner([longitude, latitude]: Position): number {
    let column = this.#byLongitude.get(longitude);
    if (column === undefined) this.#byLongitude.set(longitude, (column = new Map()));
    const known = column.get(latitude);
    if (known !== undefined) return known;
    column.set(latitude, this.#count);
    this.#count += 1;
    return this.#count - 1;
  }
}

function share(sums: readonly Map<number, Sum>[], own: number, other: number, from: FlatPoint, to: FlatPoint): void {
  add(sums[own], other, from, to);
  add(sums[other], own, from, to);
}

function add(sums: Map<number, Sum> | undefined, other: number, from: FlatPoint, to: FlatPoint): void {
  const metres = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (metres === 0 || sums === undefined) return;
  const sum = sums.get(other) ?? { metres: 0, x: 0, y: 0 };
  sum.metres += metres;
  sum.x += (metres * (from[0] + to[0])) / 2;
  sum.y += (metres * (from[1] + to[1])) / 2;
  sums.set(other, sum);
}
