import type { AreaGeometry, Polygon, Position, Ring } from '../../model/geometry.ts';
import { cleanArea } from './clean/clean-area.ts';
import { nestRings } from './clean/nest-rings.ts';
import { tidyRing } from './clean/tidy-ring.ts';
import type { ChosenCrs } from './crs/choose-crs.ts';
import { isFarFromDenmark, isOnEarth } from './crs/recognise-crs.ts';
import type { DraftLayer, GivenShape } from './draft-layer.ts';
import { fileFinding } from './file-finding.ts';
import type { IssueLog } from '../issue-log.ts';
import type { CleanGeometry, RawLayer } from './raw-file.ts';
import { reportCleaning } from './report-cleaning.ts';
import { reportOverlaps } from './report-overlaps.ts';
import { rowLabels } from './row-label.ts';
import type { RowLabel } from './row-label.ts';

/** A layer in WGS84, its geometries clean. Every row stays; where its geometry cannot be used, or something had to be done to it, the log says so. */
export function placeLayer(draft: DraftLayer, chosen: ChosenCrs, log: IssueLog): RawLayer {
  const { name, file, columns, rows, lines } = draft;
  const labelOf = rowLabels(draft);
  const counts = { heights: 0, repeated: 0 };
  const geometries = draft.shapes.map((given, row) => {
    if (given?.hasHeights) counts.heights += 1;
    return usable(given, labelOf(row), log) ? placeShape(given, chosen, labelOf(row), counts, log) : null;
  });
  if (counts.heights > 0) log.add(fileFinding('heights-dropped', { count: String(counts.heights) }, { file, field: name }));
  if (counts.repeated > 0) log.add(fileFinding('repeated-positions', { count: String(counts.repeated) }, { file, field: name }));
  reportOverlaps(geometries.map((one) => (one !== null && 'polygons' in one ? one : null)), labelOf, log);
  return { name, file, columns, rows, lines, geometries, crs: chosen.crs };
}

/** Whether there is an area or a place to use; else it is said what there is instead. */
function usable(given: GivenShape | null, { blanks, place }: RowLabel, log: IssueLog): given is GivenShape {
  if (given === null) log.add(fileFinding('shape-missing', blanks, place));
  else if (given.isBroken) log.add(fileFinding('shape-broken', blanks, place));
  else if (given.polygons.length + given.points.length > 0) {
    const others = given.otherParts + (given.polygons.length > 0 ? given.points.length : 0);
    if (others > 0) log.add(fileFinding('parts-left-out', { ...blanks, count: String(others) }, place));
    return true;
  } else log.add(fileFinding(given.otherParts > 0 ? 'shape-no-area' : 'shape-missing', blanks, place));
  return false;
}

function placeShape(given: GivenShape, chosen: ChosenCrs, label: RowLabel, counts: { repeated: number }, log: IssueLog): CleanGeometry | null {
  const project = projectRing(chosen);
  const points = given.polygons.length > 0 ? [] : project(given.points);
  const polygons = given.polygons.map((polygon) => polygon.map(project));
  const isAstray = [points, ...polygons.flat()].some((ring) => ring.some((position) => !isOnEarth(position) || (chosen.isDanish && isFarFromDenmark(position))));
  if (isAstray) {
    log.add(fileFinding('coordinates-astray', label.blanks, label.place));
    return null;
  }
  if (points.length > 0) return { points };
  const { geometry, notes } = cleanArea(given.isHeap ? sortedOut(polygons) : polygons);
  counts.repeated += notes.repeated;
  reportCleaning(notes, geometry, label, log);
  return geometry satisfies AreaGeometry | null;
}

function projectRing({ projection, crs }: ChosenCrs): (ring: Ring) => Ring {
  const { toDegrees } = projection;
  if (crs.isSwapped) return (ring) => ring.map(([x, y]) => toDegrees(y, x));
  const isAsItIs = crs.epsg === 4326 || crs.epsg === 4258;
  return isAsItIs ? (ring) => ring : (ring) => ring.map(([x, y]): Position => toDegrees(x, y));
}

/** A heap of rings as polygons with holes. Rings too short to be one stay by themselves, to be counted. */
function sortedOut(heap: readonly Polygon[]): readonly Polygon[] {
  const rings = heap.flat();
  const tidy = rings.map((ring) => tidyRing(ring).ring);
  return [...nestRings(tidy.filter((ring) => ring !== null)), ...rings.filter((_, i) => tidy[i] === null).map((ring) => [ring])];
}
