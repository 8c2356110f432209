import type { AreaGeometry } from '../../../model/geometry.ts';
import { commonArea } from './common-area.ts';
import type { Box, CommonArea } from './common-area.ts';

/** Two areas, by position, that lie over each other. */
export interface OverlappingPair extends CommonArea {
  readonly first: number;
  readonly second: number;
}

/** Less than this, in square metres, is what rounding leaves along a common border. */
const LEAST = 1;

/** More edges to compare than a city has; beyond them overlaps are no longer looked for. */
const WORK = 300_000_000;

/** The pairs that were found; `isWhole` false: there was too much to compare, and there may be more. */
export interface OverlappingPairs {
  readonly pairs: readonly OverlappingPair[];
  readonly isWhole: boolean;
}

/** Every two areas that have more than a square metre in common. Areas are gone through from west to east; only those whose boxes meet are measured. */
export function overlappingPairs(areas: readonly (AreaGeometry | null)[], least = LEAST): OverlappingPairs {
  const known = areas.flatMap((area, i) => (area === null ? [] : [{ i, area, box: boxOfArea(area), edges: edgeCount(area) }]));
  const pairs: OverlappingPair[] = [];
  let active: typeof known = [];
  let work = WORK;
  for (const one of known.toSorted((a, b) => a.box[0] - b.box[0])) {
    active = active.filter(({ box }) => box[2] > one.box[0]);
    for (const other of active) {
      work -= 1;
      const box = commonBox(one.box, other.box);
      if (box === null) continue;
      work -= one.edges + other.edges;
      if (work < 0) return { pairs, isWhole: false };
      const common = commonArea(one.area, other.area, box);
      if (common.size > least) pairs.push({ first: Math.min(one.i, other.i), second: Math.max(one.i, other.i), ...common });
    }
    active.push(one);
  }
  return { pairs: pairs.toSorted((p, q) => p.first - q.first || p.second - q.second), isWhole: true };
}

const edgeCount = ({ polygons }: AreaGeometry): number => polygons.flat().reduce((sum, ring) => sum + ring.length, 0);

/** The part that two boxes have in common; `null`: none with an extent. */
function commonBox(a: Box, b: Box): Box | null {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}

function boxOfArea({ polygons }: AreaGeometry): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons) {
    for (const [x, y] of outer ?? []) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
