declare module 'topojson-client' {
  /** An object of a topology as a GeoJSON feature or collection. It trusts what it is given. */
  export function feature(topology: unknown, object: unknown): unknown;
}
