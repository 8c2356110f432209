import type { Cell } from '../files/raw-file.ts';
import { isNestedDeeperThan } from '../json-depth.ts';
import { jsonStatCube } from './json-stat-cube.ts';
import type { JsonStatCube, JsonStatDimension } from './json-stat-cube.ts';
import { TABLE_LIMITS } from './table-limits.ts';
import { TableError } from './table-error.ts';
import type { Grid } from './table-parts.ts';

const DEPTH = 50;

/**
 * The tables of a JSON-stat answer, long: a row a value, a column a dimension (its texts, with the code before them where they differ) and the value.
 * Version 2 is one dataset or a collection of them; version 1 names its datasets.
 * Source: JSON-stat format 2.0, json-stat.org/full.
 * @throws TableError where it is no JSON-stat
 */
export function readJsonStat(text: string, name: string): readonly { readonly name: string; readonly grid: Grid }[] {
  return datasetsOf(parsed(text)).map(([key, dataset]) => {
    const cube = jsonStatCube(dataset);
    if (cube === null) throw new TableError('damaged-json-stat', { what: key });
    return { name: cube.label === '' ? name : cube.label, grid: gridOf(cube) };
  });
}

function parsed(text: string): unknown {
  if (isNestedDeeperThan(text, DEPTH)) throw new TableError('damaged-json-stat', { what: 'JSON' });
  try {
    return JSON.parse(text);
  } catch {
    throw new TableError('damaged-json-stat', { what: 'JSON' });
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function datasetsOf(root: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(root)) throw new TableError('damaged-json-stat', { what: 'JSON' });
  if (root['class'] === 'dataset' || ('value' in root && 'dimension' in root)) return [['dataset', root]];
  const link = isObject(root['link']) ? root['link']['item'] : undefined;
  if (root['class'] === 'collection' && Array.isArray(link)) return link.filter((one) => isObject(one) && one['class'] === 'dataset').map((one, i) => [`dataset ${i + 1}`, one] as const);
  const named = Object.entries(root).filter(([, one]) => isObject(one) && 'value' in one && 'dimension' in one);
  if (named.length === 0) throw new TableError('damaged-json-stat', { what: Object.keys(root).slice(0, 5).join(', ') });
  return named;
}

function gridOf(cube: JsonStatCube): Grid {
  const count = cube.dimensions.reduce((size, { labels }) => size * labels.length, 1);
  if (count * (cube.dimensions.length + 1) > TABLE_LIMITS.cells) throw new TableError('too-many-cells', { limit: String(TABLE_LIMITS.cells / 1e6) });
  if (count > TABLE_LIMITS.rows) throw new TableError('too-many-rows', { count: String(count), limit: String(TABLE_LIMITS.rows) });
  const rows: Cell[][] = [[...cube.dimensions.map(({ id }) => id), 'INDHOLD']];
  const texts = cube.dimensions.map(textsOf);
  for (let i = 0; i < count; i += 1) {
    const row: Cell[] = [];
    let rest = i;
    for (let d = texts.length - 1; d >= 0; d -= 1) {
      const own = texts[d] ?? [];
      row.unshift(own[rest % own.length] ?? null);
      rest = Math.floor(rest / own.length);
    }
    row.push(cube.valueAt(i));
    rows.push(row);
  }
  return { rows, lines: rows.map((_, i) => i + 1), isRagged: true };
}

/** `1001 Bydel - Indre By`, as StatBank itself writes code and text; a period or a text that says the code already stands alone. */
const textsOf = ({ codes, labels }: JsonStatDimension): readonly string[] => labels.map((label, i) => (/^\d{4,5}$/.test(codes[i] ?? '') && !label.startsWith(codes[i] ?? '') ? `${codes[i]} ${label}` : label));
