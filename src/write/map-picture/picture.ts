import type { Polygon, Position } from '../../model/geometry.ts';
import type { KeyMarks, MapKey } from '../map-key.ts';

/** An area as the picture draws it. */
export interface PicturedArea {
  readonly name: string;
  readonly polygons: readonly Polygon[];
  readonly fill: string;
  readonly marks: KeyMarks;
  /** Tone of the name on the fill. */
  readonly ink: string;
  /** Where the name goes, and how many metres there are around it; `null`: nowhere. */
  readonly label: { readonly at: Position; readonly room: number } | null;
}

/** A line of one look: a border of an overlay, an outline of a plan. Width and dashes in units of the picture. */
export interface LineLook {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | null;
}

/** Everything that a picture of the map shows, in one language, for paper. */
export interface MapPicture {
  /** City and level. */
  readonly heading: string;
  /** One sentence that says what the map shows. */
  readonly title: string;
  readonly date: string;
  /** What must not be missed. */
  readonly caution: string;
  readonly key: MapKey;
  /** What the numbers of the key count: areas. */
  readonly counted: string;
  readonly lineKey: readonly (LineLook & { readonly label: string })[];
  readonly areas: readonly PicturedArea[];
  /** What lies under and over the areas: sea, land around, lakes. */
  readonly under: readonly { readonly fill: string; readonly polygons: readonly Polygon[] }[];
  readonly over: readonly { readonly fill: string; readonly polygons: readonly Polygon[] }[];
  readonly lines: readonly (LineLook & { readonly polygons: readonly Polygon[] })[];
  readonly paper: string;
  /** How the figures were made, for the foot. */
  readonly trail: readonly string[];
  readonly link: string;
  readonly linkLabel: string;
  /** Written large across the map; `null`: the city is a real one. */
  readonly watermark: string | null;
}

/** The page: A4 lying, a quarter of a millimetre a unit. */
export const PAGE = { width: 1188, height: 840, margin: 36 } as const;
/** Millimetres a unit. */
export const UNIT = 0.25;

/** A box on the page. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
