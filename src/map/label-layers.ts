import type { MapPalette } from '../draw/map-palette.ts';
import type { Layer } from './style-types.ts';

/**
 * No `glyphs` address: every letter is drawn by the browser, offline, æøå included. The quotes keep "Source Sans 3" one CSS
 * family name; where the page has not declared it the browser's own sans serif stands in.
 */
const FONT = ['"Source Sans 3"', 'sans-serif'];

/** Names of areas and of what lies around them. Larger areas win where two would touch. */
export const labelLayers = (palette: MapPalette): readonly Layer[] => [
  label('context-label', ['==', ['get', 'of'], 'context'], palette.waterLabel, palette.land),
  label('area-label', ['all', ['==', ['get', 'of'], 'area'], ['>=', ['zoom'], ['get', 'fromZoom']]], palette.label, palette.labelHalo),
];

const label = (id: string, filter: unknown[], colour: string, halo: string): Layer => ({
  id,
  type: 'symbol',
  source: 'labels',
  filter: filter as unknown as boolean,
  layout: {
    'text-field': ['get', 'label'],
    'text-font': FONT,
    'text-size': ['get', 'size'],
    'text-max-width': 7,
    'text-line-height': 1.15,
    'text-padding': 4,
    'symbol-sort-key': ['get', 'order'],
  },
  paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.4, 'text-halo-blur': 0.4 },
});
