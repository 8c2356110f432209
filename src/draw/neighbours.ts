import type { AreaGeometry } from '../model/geometry.ts';
import { commonBorders } from './common-borders.ts';
import { bearingOf, boxGap, cornerGap, flatShapeOf, planeAt, type FlatShape } from './flat-shapes.ts';
import { linksAcross } from './links-across.ts';

/** An area that one can step to. */
export interface Neighbour {
  readonly position: number;
  /** Length of the shared border in metres; 0: nothing is shared, it is the nearest across water or other ground. */
  readonly metres: number;
  /** Degrees clockwise from north: to the middle of the shared border, or to the neighbour's centre where none is shared. */
  readonly bearing: number;
}

/** For each area, in the order of the level, the areas that one can step to: longest border first. Areas without geometry have none. */
export type NeighbourGraph = readonly (readonly Neighbour[])[];

/**
 * Who is next to whom: areas that share a border, and, where borders do not tie the city together, the nearest ones across the
 * water. If one area is another's neighbour, the other is its; from every area with a geometry there is a way to every other.
 */
export function neighbourGraph(geometries: readonly (AreaGeometry | null)[]): NeighbourGraph {
  const first = geometries.find((geometry) => geometry?.polygons[0]?.[0]?.[0] !== undefined)?.polygons[0]?.[0]?.[0];
  if (first === undefined) return geometries.map(() => []);
  const flatten = planeAt(first);
  const shapes = geometries.map((geometry) => flatShapeOf(geometry, flatten));
  const borders = commonBorders(geometries, flatten);
  const across = linksAcross(
    shapes.map((shape, i) => (shape === null ? null : [...(borders[i]?.keys() ?? [])])),
    (a, b) => gapBetween(shapes[a], shapes[b]),
  );
  return shapes.map((shape, own) => {
    if (shape === null) return [];
    const beside = [...(borders[own] ?? [])].map(([position, { metres, middle }]) => ({ position, metres, bearing: bearingOf(shape.centre, middle) }));
    const beyond = (across[own] ?? []).flatMap((position) => {
      const other = shapes[position];
      return other === null || other === undefined ? [] : [{ position, metres: 0, bearing: bearingOf(shape.centre, other.centre) }];
    });
    return [...beside.toSorted((a, b) => b.metres - a.metres || a.position - b.position), ...beyond];
  });
}

/** Beyond it only the boxes are compared: corners are many. */
const NEAR = 400;

function gapBetween(a: FlatShape | null | undefined, b: FlatShape | null | undefined): number {
  if (a === null || b === null || a === undefined || b === undefined) return Infinity;
  const apart = boxGap(a, b);
  return apart > NEAR ? apart : cornerGap(a, b);
}
