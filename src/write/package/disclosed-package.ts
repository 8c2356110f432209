import * as v from 'valibot';
import { readCsvTable } from '../../read/csv-table.ts';
import { decodeText } from '../../read/decode-text.ts';
import { issueLog } from '../../read/issue-log.ts';
import { levelShape, resourceShape, type Resource } from '../../read/shape/manifest-shapes.ts';
import { layOut } from '../../read/values-layout.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import { csvOf, MACHINE_CSV } from '../csv.ts';
import type { ZipContent } from '../zip.ts';
import { disclosedTable, WITHHELD_MARK } from './disclosed-table.ts';

const MANIFEST = 'datapackage.json';

/** A manifest as far as it is looked at here; everything else in it stays as it stands. */
const manifestShape = v.looseObject({ resources: v.array(v.looseObject({})), bybarometer: v.looseObject({ levels: v.optional(v.array(v.unknown()), []) }) });
type Manifest = v.InferOutput<typeof manifestShape>;

/** The paths of a package's files, the manifest first. */
export function packagePaths({ manifest }: DisclosedCity): readonly string[] {
  const { resources } = v.parse(manifestShape, manifest);
  return [MANIFEST, ...new Set(resources.map(({ path }) => path).filter((path) => typeof path === 'string'))];
}

/**
 * The files of a package as the disclosure gate lets them through. Where it withheld nothing, every file is as it was read, byte for byte, and the package has
 * the digest that links name. Where it withheld figures, their tables are written anew without them.
 * @param files the package's files by path, as they were read
 */
export function disclosedPackage(files: ReadonlyMap<string, Uint8Array>, city: DisclosedCity): ZipContent {
  const manifest = v.parse(manifestShape, city.manifest);
  const resources = manifest.resources.flatMap((one) => (v.is(resourceShape, one) ? [v.parse(resourceShape, one)] : []));
  const rewritten = new Map(resources.flatMap((resource) => rewrittenTable(resource, files, manifest, city)));
  if (rewritten.size === 0) return files;
  const contents = new Map([...files].map(([path, bytes]): readonly [string, string | Uint8Array] => [path, rewritten.get(path)?.text ?? bytes]));
  return contents.set(MANIFEST, `${JSON.stringify(manifestWith(manifest, rewritten), null, 1)}\n`);
}

interface Rewritten {
  readonly text: string;
  readonly isWide: boolean;
}

/** A table of values that has withheld figures, written anew; empty for every other resource. */
function rewrittenTable(resource: Resource, files: ReadonlyMap<string, Uint8Array>, { bybarometer }: Manifest, city: DisclosedCity): readonly (readonly [string, Rewritten])[] {
  const described = bybarometer.levels.flatMap((one) => (v.is(levelShape, one) ? [v.parse(levelShape, one)] : [])).find(({ values }) => [values].flat().includes(resource.name));
  const level = city.levels.find(({ id }) => id === described?.id);
  const bytes = files.get(resource.path);
  if (level === undefined || bytes === undefined) return [];
  const log = issueLog();
  const text = decodeText(bytes, resource.path, log, resource.encoding);
  const table = text === null ? null : readCsvTable(text, resource.path, resource.dialect ?? {}, log);
  const values = table === null ? null : layOut(table, resource, city.indicators, new Set(), log);
  const disclosed = values === null ? null : disclosedTable(values, level, city);
  if (values === null || disclosed === null || disclosed.withheld === 0) return [];
  return [[resource.path, { text: csvOf({ columns: disclosed.header, rows: disclosed.rows }, MACHINE_CSV), isWide: values.shape.kind === 'wide' }]];
}

/** What is written anew is UTF-8 with commas, and a wide table's mark has its meaning. */
function manifestWith(manifest: Manifest, rewritten: ReadonlyMap<string, Rewritten>): object {
  const resources = manifest.resources.map((resource) => {
    const one = rewritten.get(String(resource['path']));
    if (one === undefined) return resource;
    const schema = { fields: [], missingValues: [''], ...(resource['schema'] as object | undefined) };
    const marked = { ...schema, missingValues: [...schema.missingValues, { value: WITHHELD_MARK, status: 'suppressed' }] };
    return { ...resource, encoding: 'utf-8', dialect: { delimiter: ',' }, ...(one.isWide ? { schema: marked } : {}) };
  });
  return { ...manifest, resources };
}
