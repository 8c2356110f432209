const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The features of a GeoJSON text whose property `kind` says so, as a collection of their own: a context layer each. */
export function splitWater(geojson: string, kind: 'sea' | 'lake'): string {
  const collection: unknown = JSON.parse(geojson);
  const features: unknown = isRecord(collection) ? collection['features'] : null;
  if (!Array.isArray(features)) throw new Error('water: no features');
  const own = features.filter((feature) => isRecord(feature) && isRecord(feature['properties']) && feature['properties']['kind'] === kind);
  if (own.length === 0) throw new Error(`water: nothing of kind ${kind}`);
  return `{"type":"FeatureCollection","features":[\n${own.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
