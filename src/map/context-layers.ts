import type { MapPalette } from '../draw/map-palette.ts';
import type { Layer } from './style-types.ts';

/** Land, sea, parks: everything that lies under the areas. What no shape covers is land. */
export const contextLayers = (palette: MapPalette): readonly Layer[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
  fill('land', ['land', 'neighbour'], palette.land),
  fill('sea', ['sea'], palette.water),
  fill('park', ['park'], palette.park),
];

/** Lakes lie inside areas and are no part of what is measured: they stay water, above the colour of their area. */
export const lakeLayers = (palette: MapPalette): readonly Layer[] => [fill('lake', ['lake'], palette.water)];

const fill = (id: string, kinds: readonly string[], colour: string): Layer => ({
  id,
  type: 'fill',
  source: 'ground',
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
  paint: { 'fill-color': colour },
});
