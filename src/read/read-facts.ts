import type * as v from 'valibot';
import type { AreaFacts } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import { finding } from './finding.ts';
import { knownLevel, knowsArea, knowsIndicator, memberOf } from './known-parts.ts';
import type { KnownParts } from './known-parts.ts';
import { localizedOf, optionalText, sourceOf } from './localized-of.ts';
import { PLAIN_NUMBERS } from './parse-number.ts';
import type { Part } from './parse-shape.ts';
import { readList } from './read-list.ts';
import { factsShape } from './shape/manifest-shapes.ts';
import { readCell } from './value-cell.ts';

type Given = v.InferOutput<typeof factsShape>;
type Row = AreaFacts['rows'][number];

/**
 * Figures of single places: rows in the manifest, or a table with the columns `area`, `place` and one an indicator.
 * The whole city's stand in the member `city` or in a row without an area.
 */
export function readFacts(part: Part, known: KnownParts): readonly AreaFacts[] {
  return readList(factsShape, part, known.log).flatMap(({ given, part: at }) => {
    const level = knownLevel(given.level, memberOf(at, 'level'), known);
    const indicators = given.indicators.filter((id, i) => knowsIndicator(id, memberOf(at, 'indicators', i), known));
    if (level === null) return [];
    const { rows, city } = given.resource === undefined ? { rows: inlineRows(given, level, at, known), city: null } : tableRows(given.resource, indicators, level, at, known);
    const { year = null, source } = given;
    const said = given.city === undefined ? city : { place: given.city.place, values: new Map(Object.entries(given.city.values)) };
    const whole = said === null ? {} : { city: said };
    return [{ title: localizedOf(given.title, ''), description: optionalText(given.description), year, source: sourceOf(source), level: level.id, indicators, rows, ...whole }];
  });
}

interface Rows {
  readonly rows: readonly Row[];
  readonly city: Omit<Row, 'area'> | null;
}

function inlineRows({ rows }: Given, level: Level, part: Part, known: KnownParts): readonly Row[] {
  return rows
    .map(({ area, place, values }) => ({ area: String(area), place, values: new Map(Object.entries(values)) }))
    .filter(({ area }, i) => knowsArea(area, level, memberOf(part, 'rows', i, 'area'), known));
}

function tableRows(resource: string, indicators: readonly string[], level: Level, part: Part, known: KnownParts): Rows {
  const table = known.resources.table(resource, memberOf(part, 'resource'))?.table;
  if (table === undefined) return { rows: [], city: null };
  const { file, header } = table;
  const missing = ['area', 'place'].filter((name) => !header.includes(name));
  for (const name of missing) known.log.add(finding('missing-column', { name, columns: header.join(', ') }, { file, line: 1, field: name }));
  if (missing.length > 0) return { rows: [], city: null };
  const read = table.rows.map((row, i) => {
    const line = table.lines[i] ?? null;
    const area = row[header.indexOf('area')] ?? '';
    if (area !== '' && !level.positions.has(area)) known.log.add(finding('unknown-area-in-list', { id: area, level: level.id }, { file, line, feature: area }));
    const values = new Map(indicators.flatMap((id) => valueIn(row, header.indexOf(id), id, { file, line }, known)));
    return { area, place: row[header.indexOf('place')] ?? '', values };
  });
  const whole = read.find(({ area }) => area === '');
  const city = whole === undefined ? null : { place: whole.place, values: whole.values };
  return { rows: read.filter(({ area }) => level.positions.has(area)), city };
}

function valueIn(row: readonly string[], column: number, id: string, place: { file: string; line: number | null }, { log }: KnownParts): readonly (readonly [string, number])[] {
  const text = row[column] ?? '';
  const cell = readCell(text, { numbers: PLAIN_NUMBERS, marks: new Map() });
  if (cell.kind === 'number') return [[id, cell.value]];
  if (cell.kind === 'fault') log.add(finding(cell.code, { text }, { ...place, column: column + 1, field: id }));
  return [];
}
