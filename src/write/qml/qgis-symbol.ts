import { xml } from '../xml.ts';
import type { KeyMarks } from '../map-key.ts';

/** `36,68,120,255` of `#244478`. */
const rgba = (colour: string): string => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).concat(255).join(',');

const layer = (kind: string, options: Readonly<Record<string, string>>, ...inside: readonly string[]): string =>
  xml('layer', { class: kind, enabled: 1, locked: 0, pass: 0 },
    xml('Option', { type: 'Map' }, ...Object.entries(options).map(([name, value]) => xml('Option', { name, value, type: 'QString' }))),
    ...inside);

const symbol = (type: 'fill' | 'line' | 'marker', name: string, ...layers: readonly string[]): string => xml('symbol', { type, name, alpha: 1, clip_to_extent: 1, force_rhr: 0 }, ...layers);

/** A fill of QGIS with what is drawn over it; sizes in millimetres. */
export const fillSymbol = (name: string, fill: string, marks: KeyMarks, ink: string, border: string): string =>
  symbol('fill', name,
    layer('SimpleFill', { color: rgba(fill), style: 'solid', outline_color: rgba(border), outline_style: 'solid', outline_width: '0.2', outline_width_unit: 'MM', joinstyle: 'round' }),
    ...marksOver(marks, name, ink));

function marksOver(marks: KeyMarks, name: string, ink: string): readonly string[] {
  if (marks === 'none') return [];
  return [marks === 'dots' ? dots(name, ink) : lines(name, ink, marks === 'rising' ? '45' : '135')];
}

/** Angles go against the clock from lines that lie flat. */
const lines = (name: string, ink: string, angle: string): string =>
  layer('LinePatternFill', { angle, distance: '1.6', distance_unit: 'MM', line_width: '0.3', line_width_unit: 'MM', color: rgba(ink), outline_width_unit: 'MM' },
    symbol('line', `@${name}@1`, layer('SimpleLine', { line_color: rgba(ink), line_style: 'solid', line_width: '0.3', line_width_unit: 'MM', capstyle: 'square', joinstyle: 'bevel' })));

const dots = (name: string, ink: string): string =>
  layer('PointPatternFill', { distance_x: '1.6', distance_x_unit: 'MM', distance_y: '1.6', distance_y_unit: 'MM', displacement_x: '0', displacement_x_unit: 'MM', displacement_y: '0', displacement_y_unit: 'MM' },
    symbol('marker', `@${name}@1`, layer('SimpleMarker', { name: 'circle', color: rgba(ink), outline_style: 'no', size: '0.6', size_unit: 'MM' })));
