import type { Position } from '../../../model/geometry.ts';

/** Splits a double in two halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;
/** Below this share of its terms a difference of two products may have the wrong sign. */
const DOUBTFUL = 4 * Number.EPSILON;

/**
 * Which way a path turns at b on its way from a to c: positive to the left, negative to the right, 0 straight on or back.
 * It is twice the signed area of the triangle, (a - c) x (b - c). Where rounding could hide the sign, the products are taken exactly
 * (T. J. Dekker, A floating-point technique for extending the available precision, 1971).
 */
export function turn(a: Position, b: Position, c: Position): number {
  const [ax, ay, bx, by] = [a[0] - c[0], a[1] - c[1], b[0] - c[0], b[1] - c[1]];
  const [left, right] = [ax * by, ay * bx];
  const area = left - right;
  if (Math.abs(area) > DOUBTFUL * (Math.abs(left) + Math.abs(right))) return area;
  return area + (productError(ax, by, left) - productError(ay, bx, right));
}

/** What rounding took from a product. */
function productError(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [highHalf(a), highHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function highHalf(a: number): number {
  const c = SPLITTER * a;
  return c - (c - a);
}

/** Whether two positions are the same. */
export const samePlace = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
