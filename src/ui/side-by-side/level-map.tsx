import { useMemo, type ReactNode } from 'react';
import { fitProjection, pathOf } from '../../draw/svg-path.ts';
import type { AreaGeometry, Bounds } from '../../model/geometry.ts';
import type { LevelRow } from '../../state/side-by-side/four-levels.ts';

const [WIDTH, HEIGHT] = [150, 120];

/** A small map of a level: every area, and those that are meant. For eyes only: the sentence beside it says the same. */
export function LevelMap({ row: { level: { level }, positions, isCity } }: { readonly row: LevelRow }): ReactNode {
  const { geometries } = level;
  const drawn = useMemo(() => {
    const shapes = (geometries ?? []).flatMap((geometry) => geometry ?? []);
    const project = fitProjection(boundsOf(shapes), WIDTH, HEIGHT);
    return { all: pathOf(shapes.flatMap(({ polygons }) => [...polygons]), project), project };
  }, [geometries]);
  if (geometries === null) return null;
  const meant = pathOf(positions.flatMap((i) => [...(geometries[i]?.polygons ?? [])]), drawn.project);
  return (
    <svg className="level-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="level-map-all" d={drawn.all} />
      <path className={isCity ? 'level-map-city' : 'level-map-meant'} d={meant} />
    </svg>
  );
}

function boundsOf(shapes: readonly AreaGeometry[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shapes.flatMap(({ polygons }) => polygons.flatMap(([border = []]) => [...border]))) {
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}
