import type { Position } from '../../../model/geometry.ts';
import { projectionOf } from './projection.ts';
import type { Projection } from './projection.ts';

/** A system that numbers fit, and whether their axes are swapped. */
export interface Recognised {
  readonly epsg: number;
  readonly isSwapped: boolean;
}

/** Denmark and Bornholm with the waters around them: west, south, east and north, in degrees. */
const DENMARK = [
  [7.5, 54.3, 13.1, 58.1],
  [14.4, 54.7, 15.5, 55.6],
] as const;
/** The share of positions that must fit; a few may be wrong. */
const SHARE = 0.95;

/**
 * The systems of Denmark that coordinates can be in, from the numbers alone: degrees, UTM zone 32 and 33, Web Mercator, each also with its
 * axes swapped. A position counts where the system puts it in Denmark. More than one can fit: in Bornholm's zone 33 the numbers are those of
 * southern Jutland in zone 32, and only a person knows which is meant.
 */
export function systemsThatFit(positions: readonly Position[]): readonly Recognised[] {
  const systems = [4326, 25_832, 25_833, 3857].flatMap((epsg) => [false, true].map((isSwapped): Recognised => ({ epsg, isSwapped })));
  return systems.filter(({ epsg, isSwapped }) => {
    const projection = projectionOf(epsg);
    return projection !== null && fits(projection, isSwapped, positions);
  });
}

/** Whether nearly all positions lie in Denmark when they are read so; without positions nothing fits. */
export function fits({ toDegrees }: Projection, isSwapped: boolean, positions: readonly Position[]): boolean {
  const inside = positions.filter(([x, y]) => isInDenmark(isSwapped ? toDegrees(y, x) : toDegrees(x, y)));
  return inside.length > 0 && inside.length >= SHARE * positions.length;
}

/** Whether all positions lie somewhere on the earth when they are read so: the way there and back leads to where it began. */
export function isInDegrees({ toDegrees, fromDegrees }: Projection, positions: readonly Position[]): boolean {
  return positions.every(([x, y]) => {
    const [longitude, latitude] = toDegrees(x, y);
    const [backX, backY] = fromDegrees(longitude, latitude);
    return isOnEarth([longitude, latitude]) && Math.hypot(backX - x, backY - y) <= 0.01 + 1e-9 * Math.hypot(x, y);
  });
}

/** Whether a position can be a longitude and a latitude. */
export const isOnEarth = ([x, y]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

/** Whether a position is so far from Denmark that it cannot belong to a Danish layer. */
export const isFarFromDenmark = ([x, y]: Position): boolean => !(x > 0 && x < 22 && y > 50 && y < 63);

const isInDenmark = ([x, y]: Position): boolean => DENMARK.some(([west, south, east, north]) => x >= west && y >= south && x <= east && y <= north);
