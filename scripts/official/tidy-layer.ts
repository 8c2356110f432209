import { OfficialTrouble } from './official-trouble.ts';
import type { OfficialLayer } from './sources.ts';

/** A layer's answer with what is used of it, and which of its properties are id and name of an area. */
export interface TidyLayer {
  readonly layer: OfficialLayer;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly areaId: string | null;
  readonly areaName: string | null;
}

interface Feature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: unknown;
}

/**
 * Leaves out what a service gives anew with every download (feature ids) and what is not used, so that the same city gives the same package. Names are trimmed
 * ('Brønshøj-Husum ' in some layers). What the collection says of itself - coordinate system, how many features there are - stays.
 * @throws OfficialTrouble where the properties that areas are known by are gone
 */
export function tidyLayer(layer: OfficialLayer, answer: Uint8Array): TidyLayer {
  const root = JSON.parse(new TextDecoder('utf-8').decode(answer)) as { readonly features: readonly Feature[] };
  const there = new Set(root.features.flatMap(({ properties }) => Object.keys({ ...properties })));
  const find = (names: readonly string[]): string | null => names.find((name) => there.has(name)) ?? null;
  const [areaId, areaName] = [find(layer.areaId), find(layer.areaName)];
  if (layer.use === 'areas' && (areaId === null || areaName === null)) {
    throw new OfficialTrouble('layer-other-properties', { layer: layer.typeName, wanted: (areaId === null ? layer.areaId : layer.areaName).join(', '), there: [...there].join(', ') });
  }
  const kept = [...new Set([areaId, areaName, ...layer.keep])].filter((name) => name !== null);
  const features = root.features.map(({ properties, geometry = null }) => ({ type: 'Feature', properties: Object.fromEntries(kept.flatMap((name) => keptMember({ ...properties }, name))), geometry }));
  return { layer, file: `${layer.id}.geojson`, bytes: new TextEncoder().encode(JSON.stringify({ ...root, features })), areaId, areaName };
}

function keptMember(properties: Readonly<Record<string, unknown>>, name: string): readonly (readonly [string, unknown])[] {
  if (!Object.hasOwn(properties, name)) return [];
  const value = properties[name];
  return [[name, typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : (value ?? null)]];
}
