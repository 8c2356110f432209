import { readCsvTable } from './csv-table.ts';
import type { CsvTable } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { staysInPackage } from './file-source.ts';
import type { FileSource } from './file-source.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import type { JsonText } from './json-text.ts';
import { parseWithout, partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { partsOfList } from './read-list.ts';
import { resourceShape } from './shape/manifest-shapes.ts';
import type { Resource } from './shape/manifest-shapes.ts';

/** The package's resources by name; a file is read and parsed once, however often it is used. */
export interface PackageResources {
  /** Every file that is there: path and bytes, for the digest. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly byName: ReadonlyMap<string, Resource>;
  /** The resource as JSON; `at` is the member that names it. `null`: not there or not readable, logged. */
  json(name: string, at: Part): JsonText | null;
  /** The resource as a table. */
  table(name: string, at: Part): { readonly table: CsvTable; readonly resource: Resource } | null;
}

/** Reads the bytes of every resource of a manifest. Missing files and paths that leave the package are logged here, once. */
export async function loadResources(manifest: Part, source: FileSource, log: IssueLog): Promise<PackageResources> {
  const byName = resourcesByName(partOf(manifest, 'resources'), log);
  const loaded = await Promise.all([...byName.values()].map(async ({ resource, part }) => ({ resource, bytes: await bytesOf(resource, part, source, log) })));
  const bytes = new Map(loaded.map((one) => [one.resource.name, one.bytes]));
  const files = new Map(loaded.flatMap(({ resource, bytes: content }) => (content === null ? [] : [[resource.path, { path: resource.path, bytes: content }]])));
  const resources = new Map([...byName].map(([name, { resource }]) => [name, resource]));
  const find = (name: string, at: Part) => findResource(name, at, resources, bytes, log);
  const json = remembered((name) => jsonOf(resources.get(name), bytes.get(name), log));
  const table = remembered((name) => tableOf(resources.get(name), bytes.get(name), log));
  return {
    files: [...files.values()],
    byName: resources,
    json: (name, at) => (find(name, at) ? json(name) : null),
    table: (name, at) => (find(name, at) ? table(name) : null),
  };
}

function resourcesByName(part: Part, log: IssueLog): ReadonlyMap<string, { resource: Resource; part: Part }> {
  const byName = new Map<string, { resource: Resource; part: Part }>();
  for (const item of partsOfList(part, log)) {
    const resource = parseWithout(resourceShape, item, log);
    if (resource === null) continue;
    if (byName.has(resource.name)) log.add(finding('duplicate-id', { id: resource.name, field: 'resources' }, item.json.place([...item.path, 'name'])));
    else byName.set(resource.name, { resource, part: item });
  }
  return byName;
}

async function bytesOf({ path }: Resource, part: Part, source: FileSource, log: IssueLog): Promise<Uint8Array | null> {
  const at = [...part.path, 'path'];
  if (!staysInPackage(path)) {
    log.add(finding('path-outside-package', { path }, part.json.place(at)));
    return null;
  }
  const place = { file: path, field: part.json.place(at).field };
  try {
    const bytes = await source.read(path);
    if (bytes === null) log.add(finding('missing-file', { path }, place));
    return bytes;
  } catch {
    log.add(finding('unreadable-file', { path }, place));
    return null;
  }
}

function findResource(name: string, at: Part, resources: ReadonlyMap<string, Resource>, bytes: ReadonlyMap<string, Uint8Array | null>, log: IssueLog): boolean {
  if (resources.has(name)) return (bytes.get(name) ?? null) !== null;
  const place = at.json.place(at.path);
  log.add(finding('unknown-resource', { name, field: place.field ?? '', allowed: [...resources.keys()].join(', ') }, place));
  return false;
}

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before.value;
    const value = make(name);
    known.set(name, { value });
    return value;
  };
}

function jsonOf(resource: Resource | undefined, bytes: Uint8Array | null | undefined, log: IssueLog): JsonText | null {
  if (resource === undefined || !bytes) return null;
  const text = decodeText(bytes, resource.path, log);
  return text === null ? null : parseJson(text, resource.path, log);
}

function tableOf(resource: Resource | undefined, bytes: Uint8Array | null | undefined, log: IssueLog): { table: CsvTable; resource: Resource } | null {
  if (resource === undefined || !bytes) return null;
  const text = decodeText(bytes, resource.path, log, resource.encoding);
  const table = text === null ? null : readCsvTable(text, resource.path, resource.dialect ?? {}, log);
  return table === null ? null : { table, resource };
}
