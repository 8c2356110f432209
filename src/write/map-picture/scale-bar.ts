import type { Projection } from '../../draw/svg-path.ts';
import type { Position } from '../../model/geometry.ts';

/** A length on the ground and how long it is on the picture. */
export interface ScaleBar {
  readonly metres: number;
  readonly length: number;
}

const METRES_PER_DEGREE = 111_320;

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than `most` units, true at a place of the map. */
export function scaleBar(project: Projection, [longitude, latitude]: Position, most: number): ScaleBar {
  const degrees = 1000 / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
  const unitsPerMetre = (project([longitude + degrees, latitude])[0] - project([longitude, latitude])[0]) / 1000;
  const limit = most / unitsPerMetre;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= limit) ?? power;
  return { metres, length: metres * unitsPerMetre };
}
