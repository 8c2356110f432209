import type { MapPalette } from '../draw/map-palette.ts';
import { LEFT_OUT } from '../score/classes/classify.ts';

/** The colours of an area and of its name. */
export interface AreaColours {
  readonly fill: string;
  /** Of its name. */
  readonly ink: string;
  /** Around its name. */
  readonly rim: string;
}

/** By the class of an area, or the code that stands in place of one. What is left out is land. */
export const areaColours = (code: number, { classes, classLabels, land, noFigure, label }: MapPalette): AreaColours => ({
  fill: code === LEFT_OUT ? land : (classes[code] ?? noFigure),
  ink: classLabels[code] ?? label,
  rim: classes[code] ?? noFigure,
});
