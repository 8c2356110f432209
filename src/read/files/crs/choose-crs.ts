import type { Position } from '../../../model/geometry.ts';
import type { DraftLayer } from '../draft-layer.ts';
import type { LayerCrs } from '../raw-file.ts';
import { projectionOf } from './projection.ts';
import type { Projection } from './projection.ts';
import { fits, isInDegrees, systemsThatFit } from './recognise-crs.ts';
import type { Recognised } from './recognise-crs.ts';

/** How a layer's coordinates become degrees, and how that was found. */
export interface ChosenCrs {
  readonly crs: LayerCrs;
  readonly projection: Projection;
  /** True where the numbers are not in the system that the file declares. */
  readonly isContradicted: boolean;
  /** True where the coordinates are known to be in Denmark, so that any that are not must be wrong. */
  readonly isDanish: boolean;
}

/** A choice; a system that is named and not read; or the systems that a person must choose from. */
export type CrsChoice = { readonly chosen: ChosenCrs } | { readonly unsupported: string } | { readonly candidates: readonly number[] };

/** Web Mercator is proposed and not taken for granted: too much of the world has such numbers. */
const ONLY_PROPOSED = 3857;

/**
 * The coordinate system of a layer. What the file declares holds where the numbers can be that, axes swapped if need be; numbers that are
 * Danish in one other system only are in that one, and the declaration is said to be wrong. Without a declaration the numbers decide, and
 * where they fit no system, or more than one, a person is asked.
 * @param positions of the layer, as they stand in the file
 * @param asked what a person answered: an EPSG code
 */
export function chooseCrs(layer: DraftLayer, positions: readonly Position[], asked: number | null): CrsChoice {
  const { declared } = layer;
  if (declared !== null && declared.projection === null) return askedFor(asked, positions) ?? { unsupported: declared.text };
  const fitting = systemsThatFit(positions);
  const stated = declared?.projection ?? (layer.isDegreesByStandard ? projectionOf(4326) : null);
  const how = declared?.how ?? 'standard';
  if (stated !== null) {
    const swaps = [false, true].find((isSwapped) => fits(stated, isSwapped, positions));
    if (positions.length === 0 || swaps !== undefined) return taken(stated, how, swaps ?? false, swaps !== undefined);
  }
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1 && only.epsg !== ONLY_PROPOSED) return recognised(only, declared !== null);
  if (stated !== null && isInDegrees(stated, positions)) return taken(stated, how, false, false);
  return askedFor(asked, positions) ?? { candidates: [...new Set(fitting.map(({ epsg }) => epsg))] };
}

function taken(projection: Projection, how: LayerCrs['how'], isSwapped: boolean, isDanish: boolean): CrsChoice {
  return { chosen: { crs: { how, epsg: projection.epsg, isSwapped }, projection, isContradicted: false, isDanish } };
}

function recognised({ epsg, isSwapped }: Recognised, isContradicted: boolean): CrsChoice {
  const projection = projectionOf(epsg);
  if (projection === null) return { candidates: [epsg] };
  return { chosen: { crs: { how: 'recognised', epsg, isSwapped }, projection, isContradicted, isDanish: true } };
}

function askedFor(asked: number | null, positions: readonly Position[]): CrsChoice | null {
  const projection = asked === null ? null : projectionOf(asked);
  if (projection === null) return null;
  const swaps = [false, true].find((isSwapped) => fits(projection, isSwapped, positions));
  return swaps !== undefined || isInDegrees(projection, positions) ? taken(projection, 'asked', swaps ?? false, swaps !== undefined) : null;
}
