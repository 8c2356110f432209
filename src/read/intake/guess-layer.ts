import type { Cell, RawLayer } from '../files/raw-file.ts';
import { levelWordIn } from './level-words.ts';
import { withEdit } from './mapping-edits.ts';
import type { FileEdit } from './mapping-edits.ts';
import type { MappedFile } from './mapping-shape.ts';
import { slugOf } from './slug.ts';

/** Numbers that a service or program gives features, new with every download. */
const PASSING = /^(ogc_fid|fid|gml_id|objectid|objekt_?id|oid|rowid|feature_?id|uuid|guid)$/;

/** What a layer is for, and which of its properties are id and name of an area. @param given what a person has said of it */
export function guessLayer(layer: RawLayer, given: FileEdit = { file: layer.file }): MappedFile {
  const slug = slugOf(`${layer.file.replace(/^.*[\\/]/, '')} ${layer.name}`);
  const base = { file: layer.file, part: layer.name, ...(layer.crs?.how === 'asked' && layer.crs.epsg !== null ? { crs: layer.crs.epsg } : {}) };
  const use = given.use ?? likelyUse(slug);
  if (use === 'context') return withEdit({ ...base, use, kind: 'lake' }, given);
  if (use !== 'areas') return withEdit({ ...base, use, ...idAndName(layer, null) }, given);
  const level = given.level ?? levelWordIn(slug.replace(/^k101_/, '')) ?? levelOfColumns(layer) ?? (slugOf(layer.name) || 'omraade');
  return withEdit({ ...base, use, level, ...idAndName(layer, level) }, given);
}

function likelyUse(slug: string): 'context' | 'overlay' | 'areas' {
  if (/(^|_)(vand|water|soe|havet|hav|kyst)(_|$)/.test(slug)) return 'context';
  return /(udsat|byomraade|helhedsplan)/.test(slug) ? 'overlay' : 'areas';
}

/** The finest division whose number is a column that tells the features apart. */
function levelOfColumns(layer: RawLayer): string | null {
  const own = layer.columns.filter((_, i) => distinct(layer, i) === layer.rows.length);
  return own.map((name) => levelWordIn(slugOf(name))).find((word) => word !== null) ?? null;
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

function distinct(layer: RawLayer, at: number): number {
  const seen = new Set<string>();
  for (const row of layer.rows) seen.add(textOf(row[at]));
  seen.delete('');
  return seen.size;
}

function idAndName(layer: RawLayer, level: string | null): Pick<MappedFile, 'areaId' | 'areaName'> {
  const ids = layer.columns.map((name, i) => ({ name, i, score: idScore(layer, name, i, level) })).filter(({ score }) => score > 0);
  const id = ids.reduce<(typeof ids)[number] | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  const names = layer.columns.map((name, i) => ({ name, i, score: name === id?.name ? 0 : nameScore(layer, name, i, level) })).filter(({ score }) => score > 0);
  const name = names.reduce<(typeof names)[number] | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  return { ...(id === null ? {} : { areaId: id.name }), ...(name === null ? {} : { areaName: name.name }) };
}

/** How likely a column is the areas' id: it is filled, tells them apart (one area in several parts may repeat it), and is called so. */
function idScore(layer: RawLayer, name: string, at: number, level: string | null): number {
  const slug = slugOf(name);
  const filled = layer.rows.filter((row) => textOf(row[at]) !== '').length;
  if (filled < layer.rows.length || filled === 0) return 0;
  const unique = distinct(layer, at) / filled;
  const isCalledId = /(nr|nummer|kode|code|id)$/.test(slug);
  if (unique < 1 && !(isCalledId && isOfOneName(layer, at))) return 0;
  if (/(areal|m2|laengde|length|area)/.test(slug) && !isCalledId) return 0;
  const own = level !== null && levelWordIn(slug) === level ? 8 : 0;
  const passing = PASSING.test(slug) ? -6 : slug === 'id' ? -2 : 0;
  const isFraction = layer.rows.some((row) => typeof row[at] === 'number' && !Number.isInteger(row[at]));
  return isFraction ? 0 : Math.max(0.1, 4 * unique + own + (isCalledId ? 4 : 0) + passing);
}

/** True where rows of one code have the same text everywhere else too: parts of one area. */
function isOfOneName(layer: RawLayer, at: number): boolean {
  const seen = new Map<string, string>();
  return layer.rows.every((row) => {
    const key = textOf(row[at]);
    const rest = row.filter((cell) => typeof cell === 'string').join('\n');
    const before = seen.get(key);
    seen.set(key, rest);
    return before === undefined || before === rest;
  });
}

function nameScore(layer: RawLayer, name: string, at: number, level: string | null): number {
  const texts = layer.rows.map((row) => textOf(row[at])).filter((text) => text !== '');
  const letters = texts.filter((text) => /\p{L}/u.test(text)).length;
  if (texts.length === 0 || letters < texts.length * 0.7) return 0;
  const slug = slugOf(name);
  if (PASSING.test(slug)) return 0;
  const own = level !== null && levelWordIn(slug) === level ? 4 : 0;
  const isCalledName = /(navn|name|betegnelse|titel)/.test(slug) ? 4 : 0;
  return 4 * (distinct(layer, at) / layer.rows.length) + own + isCalledName;
}
