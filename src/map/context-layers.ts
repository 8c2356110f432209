import type { MapPalette } from '../draw/map-palette.ts';
import type { Layer } from './style-types.ts';

/** Paper, land, water, parks: everything that lies under the areas. */
export const contextLayers = (palette: MapPalette): readonly Layer[] => [
  { id: 'paper', type: 'background', paint: { 'background-color': palette.land } },
  fill('land', ['land', 'neighbour'], palette.paper),
  fill('water', ['sea', 'lake'], palette.water),
  fill('park', ['park'], palette.park),
];

const fill = (id: string, kinds: readonly string[], colour: string): Layer => ({
  id,
  type: 'fill',
  source: 'context',
  filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
  paint: { 'fill-color': colour },
});
