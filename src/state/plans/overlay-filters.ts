import type { Overlay } from '../../model/city-package.ts';
import type { Scene } from '../scene.ts';

/** The overlays by which a list can be filtered: some areas of the level belong to one of its features and some do not. Borders of school districts divide no list. */
export const overlayFilters = ({ city, rows }: Pick<Scene, 'city' | 'rows'>): readonly Overlay[] =>
  city.overlays.filter(({ id, areaProperty }) => areaProperty !== null && rows.some((row) => row.overlays.has(id)) && rows.some((row) => !row.overlays.has(id)));
