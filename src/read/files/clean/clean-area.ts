import type { AreaGeometry, Polygon, Position, Ring } from '../../../model/geometry.ts';
import { findFault } from './find-fault.ts';
import { mendRings } from './mend-rings.ts';
import { wound } from './nest-rings.ts';
import { isSliver, ringSize, signedArea } from './ring-size.ts';
import { tidyRing } from './tidy-ring.ts';

/** What was done to an area's shape, each where it was done. */
export interface CleaningNotes {
  /** Rings that were open and closed, and rings of fewer than three corners, which were left out. */
  readonly closed: number;
  readonly tooShort: number;
  /** Positions that stood twice in a row, and corners of spikes; both were left out. */
  readonly repeated: number;
  readonly spikes: number;
  /** Slivers left out, and their size in square metres. */
  readonly slivers: number;
  readonly sliverSize: number;
  /** Where the line crossed or touched itself, or a part lay in another: `mended`, or kept as it stands. */
  readonly fault: { readonly at: Position; readonly isMended: boolean } | null;
}

/** An area that is drawn as it should be; `null`: nothing is left of it. */
export interface CleanedArea {
  readonly geometry: AreaGeometry | null;
  readonly notes: CleaningNotes;
}

/**
 * Polygons in degrees, cleaned: rings closed and wound (outer ones counterclockwise), repeated positions, spikes and slivers left out, what
 * crosses itself drawn anew. A shape that has nothing of this keeps every corner.
 */
export function cleanArea(given: readonly Polygon[]): CleanedArea {
  const counts = { closed: 0, tooShort: 0, repeated: 0, spikes: 0, slivers: 0, sliverSize: 0 };
  const tidy = given.map((polygon) => tidyPolygon(polygon, counts)).filter((polygon) => polygon.length > 0);
  const found = findFault(tidy);
  const mended = found === null ? null : mendRings(tidy);
  const isWhole = mended !== null && (findFault(mended)?.isTouchOnly ?? true);
  const isChanged = isWhole && !(found?.isTouchOnly && isSameDrawing(tidy, mended));
  const drawn = isChanged ? mended : tidy.map((polygon) => polygon.map((ring, i) => wound(ring, i > 0)));
  const polygons = withoutSlivers(drawn, counts);
  const fault = found === null || (isWhole && !isChanged) ? null : { at: found.at, isMended: isChanged };
  return { geometry: polygons.length > 0 ? { polygons } : null, notes: { ...counts, fault } };
}

type Counts = { -readonly [K in keyof Omit<CleaningNotes, 'fault'>]: number };

function tidyPolygon(polygon: Polygon, counts: Counts): Polygon {
  const rings: Ring[] = [];
  for (const [i, given] of polygon.entries()) {
    const { ring, wasOpen, repeated, spikes } = tidyRing(given);
    counts.repeated += repeated;
    counts.spikes += spikes;
    if (ring === null) counts.tooShort += 1;
    else if (wasOpen) counts.closed += 1;
    if (ring !== null) rings.push(ring);
    else if (i === 0) return [];
  }
  return rings;
}

/** Whether mending found the same rings: where rings only touch, a valid drawing comes back as it went in. */
function isSameDrawing(a: readonly Polygon[], b: readonly Polygon[]): boolean {
  const sizes = (polygons: readonly Polygon[]): readonly number[] => polygons.flat().map((ring) => Math.abs(signedArea(ring))).toSorted((x, y) => x - y);
  const [before, after] = [sizes(a), sizes(b)];
  return a.length === b.length && before.length === after.length && before.every((size, i) => Math.abs(size - (after[i] ?? 0)) <= 1e-6 * size);
}

/** Slivers go, unless nothing else is there. */
function withoutSlivers(polygons: readonly Polygon[], counts: Counts): readonly Polygon[] {
  const isThin = new Set(polygons.flat().filter(isSliver));
  if (isThin.size === 0 || polygons.every(([outer]) => outer !== undefined && isThin.has(outer))) return polygons;
  for (const ring of isThin) {
    counts.slivers += 1;
    counts.sliverSize += ringSize(ring).area;
  }
  return polygons.flatMap((polygon): Polygon[] => (polygon[0] === undefined || isThin.has(polygon[0]) ? [] : [polygon.filter((ring) => !isThin.has(ring))]));
}
