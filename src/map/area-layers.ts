import type { MapPalette } from '../draw/map-palette.ts';
import { MOST_FILLS } from '../draw/need-ramps.ts';
import { BORDER_WIDTHS, OUTLINE_WIDTHS } from './line-widths.ts';
import { classPatternName } from './pattern-pictures.ts';
import { stateColour } from './state-colour.ts';
import type { Layer } from './style-types.ts';

/** Filled areas, the borders between them, and hatches over those without a class. */
export const areaLayers = (palette: MapPalette): readonly Layer[] => [
  {
    id: 'area',
    type: 'fill',
    source: 'ground',
    filter: ['==', ['get', 'kind'], 'area'],
    paint: { 'fill-color': stateColour('fill'), 'fill-antialias': false },
  },
  ...patternLayers(palette),
  {
    id: 'area-border',
    type: 'line',
    source: 'ground',
    filter: ['==', ['get', 'kind'], 'border'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], ...BORDER_WIDTHS.flat()] },
  },
  { id: 'area-hatch', type: 'fill', source: 'unscored', paint: { 'fill-pattern': ['get', 'hatch'], 'fill-antialias': false } },
];

/** Hovered and pinned areas in two tones, so that one of them stands out on every fill. */
export const outlineLayers = ({ outline: [inner, outer] }: MapPalette): readonly Layer[] => [
  outline('hover-outer', 'hovered', outer, OUTLINE_WIDTHS.hovered.outer),
  outline('hover-inner', 'hovered', inner, OUTLINE_WIDTHS.hovered.inner),
  outline('pin-outer', 'pinned', outer, OUTLINE_WIDTHS.pinned.outer),
  outline('pin-inner', 'pinned', inner, OUTLINE_WIDTHS.pinned.inner),
];

/** A pattern cannot be chosen by feature-state, but its opacity can: a layer for each class, and none of them drawn while colours do. */
const patternLayers = ({ patterns }: MapPalette): readonly Layer[] =>
  Array.from({ length: MOST_FILLS }, (_, i) => ({
    id: `area-pattern-${i}`,
    type: 'fill',
    source: 'ground',
    filter: ['==', ['get', 'kind'], 'area'],
    layout: { visibility: i < (patterns?.length ?? 0) ? 'visible' : 'none' },
    paint: {
      'fill-pattern': classPatternName(i),
      'fill-opacity': ['case', ['==', ['feature-state', 'class'], i], 1, 0],
      'fill-antialias': false,
    },
  }));

const outline = (id: string, mark: 'hovered' | 'pinned', colour: string, width: number): Layer => ({
  id,
  type: 'line',
  source: 'marks',
  filter: ['==', ['get', 'mark'], mark],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width },
});
