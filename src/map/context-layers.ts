import type { MapPalette } from '../draw/map-palette.ts';
import type { Layer } from './style-types.ts';

/** Land, water, parks: everything that lies under the areas. What no shape covers is land. */
export const contextLayers = (palette: MapPalette): readonly Layer[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
  fill('land', ['land', 'neighbour'], palette.land),
  fill('water', ['sea', 'lake'], palette.water),
  fill('park', ['park'], palette.park),
];

const fill = (id: string, kinds: readonly string[], colour: string): Layer => ({
  id,
  type: 'fill',
  source: 'ground',
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
  paint: { 'fill-color': colour },
});
