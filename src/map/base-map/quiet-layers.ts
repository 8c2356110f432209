import type { MapPalette } from '../../draw/map-palette.ts';
import type { BaseMap, DrawnAs, DrawnLayer } from '../../model/base-map.ts';
import type { Layer } from '../style-types.ts';

/** From the ground up, whatever the order of the file. */
const ORDER: readonly DrawnAs[] = ['green', 'water', 'building', 'road', 'rail', 'border'];

/** The layers that draw a base map from its source: a picture as it is, shapes in a few quiet colours of the page's own. */
export function baseMapLayers({ draw }: Pick<BaseMap, 'draw'>, source: string, palette: MapPalette): readonly Layer[] {
  if (draw === null) return [{ id: 'base-map', type: 'raster', source, paint: { 'raster-fade-duration': 0 } }];
  const sorted = draw.toSorted((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as));
  return sorted.map((one, i) => quietLayer(one, `base-map-${i}`, source, palette));
}

function quietLayer({ layer, as }: DrawnLayer, id: string, source: string, palette: MapPalette): Layer {
  const from = { id, source, 'source-layer': layer } as const;
  const line = (colour: string, near: number, dashes?: readonly number[]): Layer => ({
    ...from,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': dashes === undefined ? 'round' : 'butt' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, 0.3, 16, near], ...(dashes === undefined ? {} : { 'line-dasharray': [...dashes] }) },
  });
  const fill = (colour: string, opacity = 1): Layer => ({ ...from, type: 'fill', paint: { 'fill-color': colour, 'fill-opacity': opacity } });
  switch (as) {
    case 'water':
      return fill(palette.water);
    case 'green':
      return fill(palette.park);
    case 'building':
      return fill(palette.quietLabel, 0.3);
    case 'road':
      return line(palette.quietLabel, 4);
    case 'rail':
      return line(palette.label, 2, [3, 2]);
    case 'border':
      return line(palette.label, 1.5, [4, 3]);
  }
}
