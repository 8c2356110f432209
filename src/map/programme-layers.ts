import type { MapPalette } from '../draw/map-palette.ts';
import { OVERLAY_DASHES } from '../draw/overlay-dashes.ts';
import { HALO_OPACITY, OVERLAY_LINE, PROGRAMME_DASHES as DASHES, PROGRAMME_SHARES, PROGRAMME_WIDTHS } from './line-widths.ts';
import type { Layer } from './style-types.ts';

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
    'line-width': byZoom(PROGRAMME_WIDTHS.halo),
    'line-opacity': ['match', ['get', 'status'], 'ended', HALO_OPACITY.ended, HALO_OPACITY.others],
  }),
  line('programme-line', 'round', {
    'line-color': lineColour(palette),
    'line-width': byZoom(PROGRAMME_WIDTHS.line),
    'line-dasharray': ['match', ['get', 'status'], 'planned', ['literal', [...DASHES.planned]], 'end-unknown', ['literal', [...DASHES['end-unknown']]], ['literal', [...DASHES.solid]]],
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

const byZoom = ({ ended, others }: { readonly ended: number; readonly others: number }): number => {
  const width = (share: number): unknown => ['match', ['get', 'status'], 'ended', ended * share, others * share];
  return ['interpolate', ['linear'], ['zoom'], ...PROGRAMME_SHARES.flatMap(([zoom, share]) => [zoom, width(share)])] as unknown as number;
};

const lineColour = ({ plan, planBeside }: MapPalette): string => {
  const byStatus = ['match', ['get', 'status'], 'planned', plan.planned, 'active', plan.active, 'end-unknown', plan['end-unknown'], plan.ended];
  const colour = ['case', ['all', ['!', ['get', 'countsAsCover']], ['!=', ['get', 'status'], 'ended']], planBeside, byStatus];
  return colour as unknown as string;
};

/** Overlays of other borders: a dashed dark line with a pale one under it, dashed otherwise in each layer. */
export const overlayLayers = (palette: MapPalette): readonly Layer[] => [
  {
    id: 'overlay-halo',
    type: 'line',
    source: 'overlays',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.labelHalo, 'line-width': OVERLAY_LINE.halo, 'line-opacity': OVERLAY_LINE.haloOpacity },
  },
  {
    id: 'overlay-line',
    type: 'line',
    source: 'overlays',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.overlay, 'line-width': OVERLAY_LINE.line, 'line-dasharray': ['match', ['get', 'look'], ...OVERLAY_DASHES.flatMap((dashes, look) => [look, ['literal', [...dashes]]]), ['literal', [...OVERLAY_DASHES[0]]]] as unknown as number[] },
  },
];
