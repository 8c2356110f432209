import type { MapPalette } from '../draw/map-palette.ts';
import { LEFT_OUT, NO_FIGURE } from '../score/classify.ts';
import type { Layer } from './style-types.ts';

/** Widths in px from the whole city to a street. */
const BORDER_WIDTH = [9, 0.3, 11, 0.7, 13, 1.2, 16, 2.2] as const;

/** Filled areas, the borders between them, and hatches over those without a class. */
export const areaLayers = (palette: MapPalette): readonly Layer[] => [
  {
    id: 'area',
    type: 'fill',
    source: 'ground',
    filter: ['==', ['get', 'kind'], 'area'],
    paint: { 'fill-color': classColour(palette), 'fill-antialias': false },
  },
  {
    id: 'area-border',
    type: 'line',
    source: 'ground',
    filter: ['==', ['get', 'kind'], 'border'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], ...BORDER_WIDTH] },
  },
  { id: 'area-hatch', type: 'fill', source: 'unscored', paint: { 'fill-pattern': ['get', 'hatch'], 'fill-antialias': false } },
];

/** Hovered and pinned areas in two tones, so that one of them stands out on every fill. */
export const outlineLayers = ({ outline: [inner, outer] }: MapPalette): readonly Layer[] => [
  outline('hover-outer', 'hovered', outer, 4.5),
  outline('hover-inner', 'hovered', inner, 1.75),
  outline('pin-outer', 'pinned', outer, 7),
  outline('pin-inner', 'pinned', inner, 3.25),
];

/** Feature-state holds the class; an area without a state, not yet classed, is land. */
function classColour(palette: MapPalette): string {
  const fills = palette.classes.flatMap((colour, i) => [i, colour]);
  const known = ['feature-state', 'class'];
  // MapLibre's expression types are tuples of fixed heads; a list that grows with the classes needs the wider type.
  return ['case', ['==', known, null], palette.land, ['match', ['number', known, NO_FIGURE], ...fills, LEFT_OUT, palette.land, palette.noFigure]] as unknown as string;
}

const outline = (id: string, mark: 'hovered' | 'pinned', colour: string, width: number): Layer => ({
  id,
  type: 'line',
  source: 'marks',
  filter: ['==', ['get', 'mark'], mark],
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': width },
});
