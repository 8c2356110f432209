import type { CityPackage } from '../model/city-package.ts';
import type { AreaGeometry } from '../model/geometry.ts';
import type { Level } from '../model/level.ts';
import type { Programme } from '../model/programme.ts';

/**
 * How the ground of a programme is known. `polygon`: its own geometry. `listed`: the areas that it lists, whole.
 * `finer-areas`: it lists areas finer than those counted in, whose own shapes are taken. `nowhere`: none of these.
 */
export type CoverRule = 'polygon' | 'listed' | 'finer-areas' | 'nowhere';

/** Where a programme works, in pieces of one level. */
export interface Extent {
  readonly rule: CoverRule;
  /** Positions of the pieces that it covers whole, ascending. */
  readonly whole: readonly number[];
  /** What it covers beside them; empty: nothing. */
  readonly shapes: readonly AreaGeometry[];
  /** Positions of pieces in which it works on ground that has no shape: named there, and counted in no cover. */
  readonly unmeasured: readonly number[];
}

/**
 * A programme's own geometry goes before the areas that it lists, which then only say where it works: a polygon is intersected with
 * the areas. Without one the listed areas are taken whole, a coarser one for all the pieces within it - unless finer areas
 * within it are listed too: these say more exactly what is meant.
 * @param withShapes false: only listed areas can be used
 */
export function extentOf(programme: Programme, city: CityPackage, pieces: Level, withShapes: boolean): Extent {
  if (withShapes && programme.geometry !== null && pieces.geometries !== null) {
    return { rule: 'polygon', whole: [], shapes: [programme.geometry], unmeasured: [] };
  }
  const whole = listedPieces(programme, city, pieces);
  const finer = finerAreas(programme, city, pieces, new Set(whole), withShapes);
  const shapes = finer.flatMap(({ shape }) => shape ?? []);
  const unmeasured = finer.flatMap(({ shape, piece }) => (shape === null ? [piece] : []));
  const rule = shapes.length > 0 ? 'finer-areas' : whole.length > 0 ? 'listed' : 'nowhere';
  return { rule, whole, shapes, unmeasured };
}

/** Pieces that are listed, or lie in a listed coarser area that no finer listed one narrows down; ascending. */
function listedPieces({ areas }: Programme, city: CityPackage, pieces: Level): readonly number[] {
  const within = piecesWithin(pieces);
  const whole = new Set<number>();
  const finer = new Set<number>();
  for (const { id: level } of city.levels.toReversed()) {
    const listed = (areas.get(level) ?? []).map((id) => within.get(`${level} ${id}`) ?? []);
    for (const there of listed) if (!there.some((piece) => finer.has(piece))) there.forEach((piece) => whole.add(piece));
    for (const piece of listed.flat()) finer.add(piece);
  }
  return [...whole].toSorted((a, b) => a - b);
}

const remembered = new WeakMap<Level, ReadonlyMap<string, readonly number[]>>();

/** Level and id of an area -> the pieces that lie in it. */
function piecesWithin(pieces: Level): ReadonlyMap<string, readonly number[]> {
  const known = remembered.get(pieces);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  pieces.areas.forEach(({ id, parents }, piece) => {
    for (const [level, around] of [...parents, [pieces.id, id] as const]) {
      const there = found.get(`${level} ${around}`);
      if (there === undefined) found.set(`${level} ${around}`, [piece]);
      else there.push(piece);
    }
  });
  remembered.set(pieces, found);
  return found;
}

/** Listed areas of levels finer than the pieces, each with the piece it lies in, where that is not covered whole. */
function finerAreas({ areas }: Programme, city: CityPackage, pieces: Level, whole: ReadonlySet<number>, withShapes: boolean): readonly { readonly piece: number; readonly shape: AreaGeometry | null }[] {
  return city.levels.flatMap((level) =>
    (areas.get(level.id) ?? []).flatMap((id) => {
      const position = level.positions.get(id) ?? -1;
      const piece = pieces.positions.get(level.areas[position]?.parents.get(pieces.id) ?? '') ?? -1;
      if (piece < 0 || whole.has(piece)) return [];
      return [{ piece, shape: !withShapes || pieces.geometries === null ? null : (level.geometries?.[position] ?? null) }];
    }),
  );
}
