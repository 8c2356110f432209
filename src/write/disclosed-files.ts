import * as v from 'valibot';
import { SUPPRESSED } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { decodeText, encodeText } from '../read/decode-text.ts';
import { issueLog } from '../read/issue-log.ts';
import { levelShape, resourceShape, type LevelOutput, type Resource } from '../read/shape/manifest-shapes.ts';
import type { DisclosedCity } from '../score/disclosure-gate.ts';
import { disclosedTable } from './disclosed-table.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const manifestShape = v.looseObject({
  resources: v.array(v.unknown()),
  bybarometer: v.looseObject({ levels: v.array(v.unknown()) }),
});
const mappingShape = v.looseObject({ files: v.array(v.looseObject({ columns: v.optional(v.array(v.looseObject({ column: v.string(), indicator: v.string() })), []) })) });
const collectionShape = v.looseObject({ features: v.array(v.looseObject({ properties: v.nullish(v.record(v.string(), v.unknown())) })) });

/**
 * The files of a package without the figures that the disclosure gate withholds: in tables of values they are marked as suppressed, in
 * maps the properties that held them are left out. Files in which nothing is withheld stay as they are, byte for byte; so does a package of which nothing is.
 * @param city the package of these files, through the gate
 */
export function disclosedFiles(files: Files, city: DisclosedCity): Files {
  const manifest = v.safeParse(manifestShape, city.manifest);
  if (!manifest.success) return files;
  const { resources, bybarometer } = manifest.output;
  const open: Opened = { files: new Map(files), resources: [...resources], sources: sourcesOf(files) };
  for (const entry of bybarometer.levels) {
    const given = v.safeParse(levelShape, entry);
    const level = given.success ? city.levels.find(({ id }) => id === given.output.id) : undefined;
    if (given.success && level !== undefined) discloseFilesOf(open, city, level, given.output);
  }
  if (open.resources.every((one, i) => one === resources[i])) return open.files;
  return open.files.set('datapackage.json', encodeText(`${JSON.stringify({ ...manifest.output, resources: open.resources }, null, 2)}\n`));
}

interface Opened {
  readonly files: Map<string, Uint8Array>;
  /** As they stand in the manifest. */
  readonly resources: unknown[];
  /** Indicator -> what it is called in the files that the package was made of. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
}

function sourcesOf(files: Files): ReadonlyMap<string, readonly string[]> {
  const bytes = files.get('mapping.json');
  const mapping = bytes === undefined ? null : v.safeParse(mappingShape, parsed(bytes));
  const found = new Map<string, string[]>();
  if (mapping?.success !== true) return found;
  for (const { column, indicator } of mapping.output.files.flatMap(({ columns }) => columns)) found.set(indicator, [...(found.get(indicator) ?? []), column]);
  return found;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes, '', issueLog()) ?? 'null');
  } catch {
    return null;
  }
}

function discloseFilesOf(open: Opened, city: DisclosedCity, level: Level, given: LevelOutput): void {
  const withheld = [...level.series].filter(([, years]) => [...years.values()].some(({ state }) => state.includes(SUPPRESSED))).map(([id]) => id);
  if (withheld.length === 0) return;
  for (const name of typeof given.values === 'string' ? [given.values] : given.values) discloseValues(open, city, level, name);
  const used = new Set([given.areaId, given.areaName, ...Object.values(given.parents)]);
  const names = withheld.flatMap((id) => [id, ...(open.sources.get(id) ?? [])]).filter((name) => !used.has(name));
  if (given.geometry !== undefined) leaveOut(open, given.geometry, new Set(names));
}

function discloseValues(open: Opened, city: DisclosedCity, level: Level, name: string): void {
  const at = resourceAt(open, name);
  const bytes = at === null ? undefined : open.files.get(at.resource.path);
  if (at === null || bytes === undefined) return;
  const made = disclosedTable(bytes, at.resource, level, city);
  if (made === null) return;
  open.files.set(at.resource.path, encodeText(made.text));
  open.resources[at.position] = { ...(open.resources[at.position] as object), ...made.described };
}

function resourceAt({ resources }: Opened, name: string): { readonly resource: Resource; readonly position: number } | null {
  for (const [position, entry] of resources.entries()) {
    const resource = v.safeParse(resourceShape, entry);
    if (resource.success && resource.output.name === name) return { resource: resource.output, position };
  }
  return null;
}

/** Leaves properties out of the features of a map. */
function leaveOut(open: Opened, name: string, properties: ReadonlySet<string>): void {
  const path = resourceAt(open, name)?.resource.path ?? '';
  const bytes = open.files.get(path);
  const collection = bytes === undefined ? null : v.safeParse(collectionShape, parsed(bytes));
  if (collection?.success !== true || !collection.output.features.some((one) => Object.keys(one.properties ?? {}).some((key) => properties.has(key)))) return;
  const features = collection.output.features.map((one) => ({ ...one, properties: Object.fromEntries(Object.entries(one.properties ?? {}).filter(([key]) => !properties.has(key))) }));
  open.files.set(path, encodeText(`${JSON.stringify({ ...collection.output, features })}\n`));
}
