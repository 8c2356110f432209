import type { AreaGeometry, Position, Ring } from '../../src/model/geometry.ts';
import type { Area } from '../../src/model/level.ts';
import { dissolve } from '../../src/plans/dissolve.ts';
import { generator } from './score-bench.ts';

/** Areas that share crooked borders exactly, and the polygons of programmes over them. */
export interface CoverGround {
  readonly areas: readonly Area[];
  readonly grounds: readonly AreaGeometry[];
  readonly polygons: readonly AreaGeometry[];
}

const COLUMNS = 21;
const ROWS = 20;
/** Corners between two crossings of borders. */
const BENDS = 12;
const STEP = 0.005;

/**
 * 420 areas and 200 programmes: every other programme is made of whole areas and shares their borders exactly, the others are
 * rounded outlines of 48 corners that keep to no border.
 */
export function coverGround(programmes = 200): CoverGround {
  const random = generator(7);
  const side = crookedSides(random);
  const cells = Array.from({ length: COLUMNS * ROWS }, (_, i) => [i % COLUMNS, Math.floor(i / COLUMNS)] as const);
  const grounds = cells.map(([x, y]) => ringOf([...side('east', x, y), ...side('north', x + 1, y), ...side('east', x, y + 1).toReversed(), ...side('north', x, y).toReversed()]));
  const polygons = Array.from({ length: programmes }, (_, i) => (i % 2 === 0 ? wholeAreas(grounds, random) : rounded(random)));
  return { areas: grounds.map((_, i) => ({ id: String(i), name: String(i), parents: new Map(), properties: new Map() })), grounds, polygons };
}

const ringOf = (corners: readonly Position[]): AreaGeometry => {
  const ring: Ring = corners.filter((corner, i) => i === 0 || String(corner) !== String(corners[i - 1]));
  return { polygons: [[String(ring[0]) === String(ring.at(-1)) ? ring : [...ring, ring[0] ?? [0, 0]]]] };
};

/** The border from a crossing to the next one east or north: the same corners for both areas beside it. */
function crookedSides(random: () => number): (towards: 'east' | 'north', x: number, y: number) => readonly Position[] {
  const known = new Map<string, readonly Position[]>();
  return (towards, x, y) => {
    const key = `${towards} ${x} ${y}`;
    const found = known.get(key) ?? Array.from({ length: BENDS + 1 }, (_, i): Position => {
      const off = i === 0 || i === BENDS ? 0 : (random() - 0.5) * 0.5 * (STEP / BENDS);
      const along = i / BENDS;
      return towards === 'east' ? [12.5 + STEP * (x + along), 55.6 + STEP * y + off] : [12.5 + STEP * x + off, 55.6 + STEP * (y + along)];
    });
    known.set(key, found);
    return found;
  };
}

function wholeAreas(grounds: readonly AreaGeometry[], random: () => number): AreaGeometry {
  const [x, y] = [Math.floor(random() * (COLUMNS - 2)), Math.floor(random() * (ROWS - 2))];
  const wide = 1 + Math.floor(random() * 3);
  return dissolve(grounds.filter((_, i) => i % COLUMNS >= x && i % COLUMNS < x + wide && Math.floor(i / COLUMNS) >= y && Math.floor(i / COLUMNS) < y + 2));
}

function rounded(random: () => number): AreaGeometry {
  const [x, y] = [12.5 + STEP * COLUMNS * random(), 55.6 + STEP * ROWS * random()];
  return ringOf(Array.from({ length: 48 }, (_, i): Position => {
    const reach = STEP * (1 + 0.4 * random());
    return [x + reach * Math.cos((2 * Math.PI * i) / 48), y + reach * Math.sin((2 * Math.PI * i) / 48)];
  }));
}
