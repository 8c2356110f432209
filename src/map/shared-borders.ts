import type { Polygon, Position, Ring } from '../model/geometry.ts';

/** Positions that agree to this share of a degree, about a metre, are one corner. */
const CORNERS_PER_DEGREE = 1e5;
/** More than there are corners along any parallel, so that one number names a corner. */
const CORNERS_PER_ROW = 2 ** 26;

/**
 * The borders of areas as lines in which each stretch stands once, though two areas share it: half the work to draw, and
 * a thin translucent edge is not laid over itself. Areas must meet in common corners, as those of one topology do.
 */
export function sharedBorders(areas: Iterable<readonly Polygon[]>): readonly (readonly Position[])[] {
  const drawn = new DrawnStretches();
  const lines: Position[][] = [];
  for (const polygons of areas) for (const polygon of polygons) for (const ring of polygon) lines.push(...undrawn(ring, drawn));
  return lines;
}

/** The parts of a ring that no earlier ring has drawn. */
function undrawn(ring: Ring, drawn: DrawnStretches): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (from === undefined || to === undefined) continue;
    if (!drawn.add(from, to)) line = [];
    else if (line.length > 0) line.push(to);
    else lines.push((line = [from, to]));
  }
  return lines;
}

/** The stretches that are drawn, by numbers only: a large level has millions. */
class DrawnStretches {
  readonly #corners = new Map<number, number>();
  readonly #stretches = new Set<number>();

  /** False where the stretch, in either direction, is there already. */
  add(from: Position, to: Position): boolean {
    const [a, b] = [this.#cornerOf(from), this.#cornerOf(to)];
    const key = Math.min(a, b) * CORNERS_PER_ROW + Math.max(a, b);
    if (this.#stretches.has(key)) return false;
    this.#stretches.add(key);
    return true;
  }

  #cornerOf([longitude, latitude]: Position): number {
    const key = Math.round((latitude + 90) * CORNERS_PER_DEGREE) * CORNERS_PER_ROW + Math.round((longitude + 180) * CORNERS_PER_DEGREE);
    const known = this.#corners.get(key);
    if (known !== undefined) return known;
    this.#corners.set(key, this.#corners.size);
    return this.#corners.size - 1;
  }
}
