import { periodOf } from '../tables/period.ts';
import type { TableReading } from '../tables/read-tables.ts';
import type { KnownLevel } from './known-levels.ts';
import { levelWordIn } from './level-words.ts';
import { matchKey } from './match-key.ts';
import { slugOf } from './slug.ts';
import { placeOfKey } from './statbank-areas.ts';
import { textOfCell } from './text-of-cell.ts';

const AREA_WORDS = /^(omr|omrkk|area|area_(id|name)|omraade|bydel|district|distrikt|rode|kvarter|lokaludvalg|sogn|kommune|navn|name|afdeling)/;
/** Headings of numbers that name something. */
export const ID_WORDS = /(^|_)(id|nr|nummer|kode|code|omrkk|omr)(_|$)/;
/** Headings of years and periods. */
export const YEAR_WORDS = /^(aar|year|tid|periode|period|dato|date|time|generation|kvartal)/;

/** A column whose texts are areas, and the level of those. */
export interface AreaColumn {
  readonly at: number;
  /** `null`: keys of several levels, or of none that is known. */
  readonly level: string | null;
  readonly score: number;
}

/**
 * The columns whose texts are areas, the likeliest first: those that most of them are found in, ids before names; without known areas those that are called so.
 * A second one of the same level is what the first is checked with.
 */
export function areaColumns(reading: TableReading, levels: readonly KnownLevel[]): readonly AreaColumn[] {
  const found = reading.columns.flatMap((_, at) => areaColumn(reading, at, levels) ?? []);
  return found.toSorted((a, b) => b.score - a.score);
}

function areaColumn({ table, columns }: TableReading, at: number, levels: readonly KnownLevel[]): AreaColumn | null {
  const column = columns[at];
  const slug = slugOf(column?.name ?? '');
  if (column === undefined || column.kind === 'empty' || periodOf(column.name) !== null || YEAR_WORDS.test(slug)) return null;
  const isCalledSo = AREA_WORDS.test(slug) || ID_WORDS.test(slug);
  if (column.kind === 'number' && !isCalledSo) return null;
  const keys = [...new Set(table.rows.map((row) => textOfCell(row[at])))].filter((key) => key !== '');
  const best = levels.map((level) => ({ level: level.id, ...sharesOf(keys, level) })).reduce((a, b) => (b.share > a.share ? b : a), { level: '', share: 0, isById: false });
  const places = keys.filter((key) => placeOfKey(key) !== null).length / Math.max(1, keys.length);
  const byName = isCalledSo && (levels.length === 0 || column.kind === 'text' || best.share > 0) ? 0.3 : 0;
  const score = Math.max(best.share, levels.length === 0 ? places : 0) + byName + (column.kind === 'text' ? 0.05 : 0) + (best.isById ? 0.1 : 0);
  if (score < 0.3) return null;
  const isMixed = places > 0.3 && best.share < 0.8;
  const own = levels.length === 0 ? levelWordIn(slug) : null;
  return { at, level: isMixed ? null : best.share > 0.05 ? best.level : own, score };
}

/** The share of keys that are areas of a level, and whether they are so by id. */
function sharesOf(keys: readonly string[], level: KnownLevel): { share: number; isById: boolean } {
  const looked = keys.slice(0, 5000).map((key) => matchKey(key, level));
  const matched = looked.filter((match) => match.kind === 'matched');
  const byId = matched.filter((match) => match.kind === 'matched' && match.by === 'id');
  return { share: matched.length / Math.max(1, looked.length), isById: byId.length > matched.length / 2 };
}
