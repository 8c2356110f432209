/** Longitude and latitude in degrees (WGS84). */
export type Position = readonly [number, number];
/** A closed ring: first and last position are the same. */
export type Ring = readonly Position[];
/** An exterior ring followed by its holes. */
export type Polygon = readonly Ring[];

/** Any area is a list of polygons; a simple polygon is a list of one. */
export interface AreaGeometry {
  readonly polygons: readonly Polygon[];
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];
