import type { ContextLayer, Overlay, OverlayFeature } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import { finding } from './finding.ts';
import { geojsonFeatures } from './geojson-features.ts';
import type { Feature } from './geojson-features.ts';
import { memberOf } from './known-parts.ts';
import type { KnownParts } from './known-parts.ts';
import { localizedOf, optionalText } from './localized-of.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { readList } from './read-list.ts';
import { contextShape, overlayShape } from './shape/manifest-shapes.ts';

/** What is drawn under the areas. A layer without a usable shape is left out. */
export function readContext(part: Part, known: KnownParts): readonly ContextLayer[] {
  return readList(contextShape, part, known.log).flatMap(({ given, part: at }) => {
    const shapes = featuresOf(given.resource, at, [], known).flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
    return shapes.length === 0 ? [] : [{ kind: given.kind, title: optionalText(given.title), shapes }];
  });
}

/** Layers laid over the areas. Features are named by `featureId` and `featureName`, else by the properties `id` and `name` or `navn`. */
export function readOverlays(part: Part, known: KnownParts): readonly Overlay[] {
  return readList(overlayShape, part, known.log).map(({ given, part: at }) => {
    const { featureId = 'id', areaProperty = null } = given;
    const names = given.featureName === undefined ? ['name', 'navn', 'title'] : [given.featureName];
    const features = featuresOf(given.resource, at, names, known).flatMap((feature) => overlayFeature(feature, featureId, names));
    if (areaProperty !== null) checkNames(features, areaProperty, memberOf(at, 'areaProperty'), known);
    const id = given.id ?? given.resource;
    return { id, title: localizedOf(given.title, id), year: given.year ?? null, areaProperty, features };
  });
}

/** Area properties that overlays use, read before the overlays themselves so that values columns are kept for them. */
export function overlayProperties(own: Part): readonly string[] {
  const { value } = partOf(own, 'overlays');
  const count = Array.isArray(value) ? value.length : 0;
  return Array.from({ length: count }, (_, i) => memberOf(own, 'overlays', i, 'areaProperty').value).filter((name) => typeof name === 'string');
}

function featuresOf(resource: string, part: Part, names: readonly string[], { resources, log }: KnownParts): readonly Feature[] {
  const json = resources.json(resource, memberOf(part, 'resource'));
  if (json === null) return [];
  return geojsonFeatures(json, (properties, i) => nameIn(properties, names) ?? String(i + 1), log)?.features ?? [];
}

function nameIn(properties: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = properties.get(name);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return null;
}

function overlayFeature(feature: Feature, idProperty: string, names: readonly string[]): readonly OverlayFeature[] {
  const { geometry, properties, index } = feature;
  if (geometry === null) return [];
  const name = nameIn(properties, names);
  const id = nameIn(properties, [idProperty]) ?? (feature.id === null ? (name ?? String(index + 1)) : String(feature.id));
  return [{ id, name: name ?? id, geometry }];
}

function checkNames(features: readonly OverlayFeature[], property: string, at: Part, { levels, log }: KnownParts): void {
  const names = new Set(features.map((feature) => feature.name));
  for (const [name, count] of valuesOf(levels, property)) {
    if (names.has(name)) continue;
    log.add(finding('overlay-names-missing', { count: String(count), name, property }, { ...at.json.place(at.path), feature: name }));
  }
}

function valuesOf(levels: readonly Level[], property: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { areas } of levels) {
    for (const area of areas) {
      const value = area.properties.get(property);
      if (typeof value === 'string' && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
