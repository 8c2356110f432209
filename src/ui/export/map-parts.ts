import { labelPointOf } from '../../map/label-point.ts';
import type { MapParts } from '../../state/export/map-picture-of.ts';
import type { Scene } from '../../state/scene.ts';
import type { Language } from '../../model/localized.ts';
import { overlaysOf, programmesOf } from '../map/map-values.ts';

/** What a picture takes from the map of the screen: where names go, the borders that are switched on, the plans that are shown. */
export function mapPartsOf(scene: Scene, language: Language): MapParts {
  const titles = new Map(scene.city.overlays.map(({ id, title }) => [id, title[language]]));
  return {
    labelOf: labelPointOf,
    overlays: overlaysOf(scene).map(({ id, look, features }) => ({ title: titles.get(id) ?? id, look, polygons: features.flatMap(({ polygons }) => polygons) })),
    plans: programmesOf(scene).flatMap(({ status, countsAsCover, polygons }) => (status === 'active' || status === 'planned' ? [{ status, countsAsCover, polygons }] : [])),
  };
}
