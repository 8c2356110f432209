import { expect } from 'vitest';
import type { AreaGeometry, Position } from '../../../src/model/geometry.ts';
import { isArea, type RawLayer } from '../../../src/read/files/raw-file.ts';
import { readGeometryFile } from '../../../src/read/files/read-geometry-file.ts';
import { wgs84ToUtm } from '../../../src/read/utm.ts';

const box = (west: number, south: number, size: number): Position[] => [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];

/** Two areas: one with a hole and an island, wound the wrong way, and one without a shape. */
export const shapes: readonly (AreaGeometry | null)[] = [
  { polygons: [[box(12.5, 55.6, 0.1).toReversed(), box(12.53, 55.63, 0.02)], [box(12.7, 55.61, 0.001)]] },
  null,
];

/** The one layer of a file, by our own reader. */
export async function layerOf(name: string, content: string | Uint8Array): Promise<RawLayer> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readGeometryFile({ name, bytes });
  if (!('layers' in read) || read.layers[0] === undefined) throw new Error(JSON.stringify(read));
  return read.layers[0];
}

/** Every corner of the read areas lies within `metres` of one that was written. */
export function expectPlaces(layer: RawLayer, metres: number): void {
  const written = shapes.flatMap((shape) => shape?.polygons ?? []).flat(2).map(([x, y]) => wgs84ToUtm(x, y));
  const read = layer.geometries.flatMap((geometry) => (geometry !== null && isArea(geometry) ? geometry.polygons.flat(2) : []));
  expect(read).toHaveLength(written.length);
  for (const [x, y] of read.map((position) => wgs84ToUtm(position[0], position[1]))) {
    expect(Math.min(...written.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThan(metres);
  }
}
