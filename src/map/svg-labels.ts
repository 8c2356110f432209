import type { MapPalette } from '../draw/map-palette.ts';
import { NO_FIGURE } from '../score/classes/classify.ts';
import { areaColours } from './area-colours.ts';
import { LINE_HEIGHT, type PlacedLabel } from './place-labels.ts';
import { svgElement } from './svg-element.ts';

/** Names in the tone that reads on the class of their area, on a rim of the class's own colour. */
export const labelShapes = (labels: readonly PlacedLabel[], codeOf: (area: number) => number | undefined, palette: MapPalette): readonly Element[] =>
  labels.map((label) => {
    const { ink, rim } = label.area === null ? { ink: palette.quietLabel, rim: palette.land } : areaColours(codeOf(label.area) ?? NO_FIGURE, palette);
    return textElement(label, ink, rim);
  });

function textElement({ lines, size, middle: [x, y] }: PlacedLabel, fill: string, rim: string): Element {
  const top = y - ((lines.length - 1) * LINE_HEIGHT * size) / 2;
  const text = svgElement('text', { 'font-size': size, fill, stroke: rim, 'stroke-width': 3.2, 'paint-order': 'stroke', 'text-anchor': 'middle', 'dominant-baseline': 'central', 'stroke-linejoin': 'round' });
  lines.forEach((line, i) => {
    const span = svgElement('tspan', { x: x.toFixed(1), y: (top + i * LINE_HEIGHT * size).toFixed(1) });
    span.textContent = line;
    text.append(span);
  });
  return text;
}
