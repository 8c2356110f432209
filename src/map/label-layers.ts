import type { MapPalette } from '../draw/map-palette.ts';
import { stateColour } from './state-colour.ts';
import type { Layer } from './style-types.ts';

/**
 * No `glyphs` address: every letter is drawn by the browser, offline, æøå included. The quotes keep "Source Sans 3" one CSS
 * family name; where the page has not declared it the browser's own sans serif stands in. The first entry names no font:
 * MapLibre reads the weight from it.
 */
const FONT = ['semibold', '"Source Sans 3"', 'sans-serif'];

/** Names of areas and of what lies around them. Larger areas win where two would touch. */
export const labelLayers = (palette: MapPalette): readonly Layer[] => [
  label('context-label', ['==', ['get', 'of'], 'context'], palette.quietLabel, palette.land, UNLESS_CUT),
  label('area-label', FITS, stateColour('ink'), stateColour('rim')),
];

/** A filter sees whole zoom levels only; half a level is added so that a name comes as early as late. */
const FITS = ['all', ['==', ['get', 'of'], 'area'], ['>=', ['+', ['zoom'], 0.5], ['get', 'fromZoom']]];

/** A name that the edge of the picture would cut is not written (`edge-labels.ts`). */
const UNLESS_CUT = ['case', ['boolean', ['feature-state', 'cut'], false], 0, 1] as unknown as number;

const label = (id: string, filter: unknown[], colour: string, halo: string, opacity = 1): Layer => ({
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
  paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.6, 'text-opacity': opacity },
});
