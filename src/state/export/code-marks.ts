import type { MapPalette } from '../../draw/map-palette.ts';
import { hasClass, LEFT_OUT, TOO_FEW_RESIDENTS, WITHHELD } from '../../score/classes/classify.ts';
import type { KeyMarks } from '../../write/map-key.ts';

/** What an area of a class or code is marked with on paper and in files: the same as on the screen (`map/hatch-names.ts`). */
export function codeMarks(code: number): KeyMarks {
  if (hasClass(code) || code === LEFT_OUT) return 'none';
  if (code === TOO_FEW_RESIDENTS) return 'dots';
  return code === WITHHELD ? 'falling' : 'rising';
}

/** Its colour: what is left out is land, as on the screen (`map/area-colours.ts`). */
export const codeFill = (code: number, { classes, land, noFigure }: Pick<MapPalette, 'classes' | 'land' | 'noFigure'>): string =>
  code === LEFT_OUT ? land : (classes[code] ?? noFigure);
