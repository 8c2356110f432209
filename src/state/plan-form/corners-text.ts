import type { AreaGeometry, Position, Ring } from '../../model/geometry.ts';

/** About a decimetre: nearer than anybody draws. */
const DECIMALS = 6;

/** A corner as a line: latitude, longitude, as maps write them. */
export const cornerText = ([longitude, latitude]: Position): string => `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}`;

/** The outer border of each piece, its first corner not said again at the end; an empty line between two pieces. */
export const cornersText = ({ polygons }: AreaGeometry): string => polygons.map(([border = []]) => border.slice(0, -1).map(cornerText).join('\n')).join('\n\n');

/** Corners as they stand in the text. */
export interface TypedCorners {
  /** Those of each piece, in order. */
  readonly pieces: readonly (readonly Position[])[];
  /** 1-based numbers of the lines that are no corner. */
  readonly wrong: readonly number[];
}

export function typedCorners(text: string): TypedCorners {
  const pieces: Position[][] = [[]];
  const wrong: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      pieces.push([]);
      continue;
    }
    const corner = typedCorner(line);
    if (corner === null) wrong.push(i + 1);
    else pieces.at(-1)?.push(corner);
  }
  return { pieces: pieces.filter((piece) => piece.length > 0), wrong };
}

function typedCorner(line: string): Position | null {
  const match = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*[,;]\s*|\s+)(-?\d+(?:[.,]\d+)?)\s*$/.exec(line);
  if (match === null) return null;
  const [latitude, longitude] = [match[1], match[2]].map((part) => Number((part ?? '').replace(',', '.')));
  if (latitude === undefined || longitude === undefined || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return [longitude, latitude];
}

/** A piece with the way back to its first corner. */
export const closedRing = (corners: readonly Position[]): Ring => {
  const [first] = corners;
  return first === undefined ? [] : [...corners, first];
};

/** The text with one more corner, after the last. */
export const withCorner = (text: string, corner: Position): string => `${text.trimEnd()}${text.trim() === '' ? '' : '\n'}${cornerText(corner)}`;

/** The text without its last corner. */
export const withoutLastCorner = (text: string): string => text.trimEnd().split('\n').slice(0, -1).join('\n').trimEnd();
