import type { MapPalette } from '../draw/map-palette.ts';
import type { Layer } from './style-types.ts';

/** In widths of the line: planned is dashed, an unknown end is dotted. */
const DASHES = { planned: [3, 2], 'end-unknown': [0.1, 2], solid: [1, 0] };

/** Programmes: a hatch while active, an outline whose stroke says the status, and an unseen fill that takes the click. */
export const programmeLayers = (palette: MapPalette): readonly Layer[] => [...programmeFills(palette), ...programmeLines(palette)];

const programmeFills = (palette: MapPalette): readonly Layer[] => [
  { id: 'programme-hit', type: 'fill', source: 'programmes', paint: { 'fill-color': palette.plan.active, 'fill-opacity': 0 } },
  {
    id: 'programme-hatch',
    type: 'fill',
    source: 'programmes',
    filter: ['==', ['get', 'status'], 'active'],
    paint: {
      'fill-pattern': ['concat', ['case', ['get', 'countsAsCover'], 'plan', 'beside'], ['case', ['get', 'certain'], '-certain', '-uncertain']],
      'fill-antialias': false,
    },
  },
];

/** Each line stands on a pale one, so that it is seen on every fill; ended programmes step back. */
const programmeLines = (palette: MapPalette): readonly Layer[] => [
  line('programme-halo', 'butt', {
    'line-color': palette.labelHalo,
    'line-width': byZoom({ ended: 2.2, others: 4.2 }),
    'line-opacity': ['match', ['get', 'status'], 'ended', 0.5, 0.85],
  }),
  line('programme-line', 'round', {
    'line-color': lineColour(palette),
    'line-width': byZoom({ ended: 1, others: 2.3 }),
    'line-dasharray': ['match', ['get', 'status'], 'planned', ['literal', DASHES.planned], 'end-unknown', ['literal', DASHES['end-unknown']], ['literal', DASHES.solid]],
  }),
];

type LinePaint = NonNullable<Extract<Layer, { readonly type: 'line' }>['paint']>;

const line = (id: string, cap: 'butt' | 'round', paint: LinePaint): Layer => ({
  id,
  type: 'line',
  source: 'programmes',
  layout: { 'line-join': 'round', 'line-cap': cap },
  paint,
});

/** Widths in px close up; the whole city in one view gets half of them, so that lines do not hide what they surround. */
const byZoom = ({ ended, others }: { readonly ended: number; readonly others: number }): number => {
  const width = (share: number): unknown => ['match', ['get', 'status'], 'ended', ended * share, others * share];
  return ['interpolate', ['linear'], ['zoom'], 9.5, width(0.5), 12.5, width(1)] as unknown as number;
};

const lineColour = ({ plan, planBeside }: MapPalette): string => {
  const byStatus = ['match', ['get', 'status'], 'planned', plan.planned, 'active', plan.active, 'end-unknown', plan['end-unknown'], plan.ended];
  const colour = ['case', ['all', ['!', ['get', 'countsAsCover']], ['!=', ['get', 'status'], 'ended']], planBeside, byStatus];
  return colour as unknown as string;
};

/** Overlays of other borders: a dashed dark line with a pale one under it. */
export const overlayLayers = (palette: MapPalette): readonly Layer[] => [
  {
    id: 'overlay-halo',
    type: 'line',
    source: 'overlays',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.labelHalo, 'line-width': 3.5, 'line-opacity': 0.7 },
  },
  {
    id: 'overlay-line',
    type: 'line',
    source: 'overlays',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.overlay, 'line-width': 1.6, 'line-dasharray': [4, 2.5] },
  },
];
