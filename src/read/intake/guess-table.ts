import type { Cell } from '../files/raw-file.ts';
import { periodOf } from '../tables/period.ts';
import type { ColumnReading } from '../tables/read-column.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { areaColumns, ID_WORDS, YEAR_WORDS } from './area-columns.ts';
import type { AreaColumn } from './area-columns.ts';
import type { KnownLevel } from './known-levels.ts';
import { guessIndicator } from './indicator-guess.ts';
import { withEdit } from './mapping-edits.ts';
import type { FileEdit } from './mapping-edits.ts';
import type { MappedFile, MappedIndicator } from './mapping-shape.ts';
import { slugOf } from './slug.ts';
import { textOfCell } from './text-of-cell.ts';

/** A table's use, and the indicators that it brings. */
export interface TableGuess {
  readonly file: MappedFile;
  readonly indicators: readonly MappedIndicator[];
}

const VALUE_WORDS = /^(indhold|vaerdi|value|obs_value|content|tal|antal_i_alt)$/;
const IGNORED = /^(fid|ogc_fid|gml_id|objectid|id|geom|geometry|wkb_geometry|wkt|the_geom|shape_\w+)$/;
/** Texts that stand together for at most so many indicators; more are rows of something else than areas. */
export const SERIES_LIMIT = 150;

/** How a table is laid out and what its columns are, from its headings, its figures and the areas that are known. @param given what a person has said of it */
export function guessTable(reading: TableReading, levels: readonly KnownLevel[], makeId: (text: string) => string, given: FileEdit = { file: reading.table.file }): TableGuess {
  const { table } = reading;
  const base: MappedFile = { file: table.file, part: table.name, use: 'values' };
  const { area, other } = chosenArea(reading, levels, given);
  if (area === undefined || given.use === 'ignore') return { file: withEdit({ ...base, use: 'ignore' }, { ...given, use: 'ignore' }), indicators: [] };
  const guess = guessAround(reading, { area, other, year: chosenYear(reading, area.at, given) }, base, makeId);
  return { ...guess, file: withEdit(guess.file, given) };
}

interface Pillars {
  readonly area: AreaColumn;
  readonly other: AreaColumn | undefined;
  /** Position of the column of years; `null`: none. */
  readonly year: number | null;
}

/** The column of areas that a person has said, else the likeliest. */
function chosenArea(reading: TableReading, levels: readonly KnownLevel[], given: FileEdit): { readonly area: AreaColumn | undefined; readonly other: AreaColumn | undefined } {
  const found = areaColumns(reading, levels);
  const at = given.area === undefined ? -1 : reading.table.columns.indexOf(given.area);
  const area = at < 0 ? found[0] : (found.find((one) => one.at === at) ?? { at, level: levels.length === 1 ? (levels[0]?.id ?? null) : null, score: 1 });
  return { area, other: found.find((one) => one.at !== area?.at) };
}

function chosenYear(reading: TableReading, area: number, { year }: FileEdit): number | null {
  if (year === null || typeof year === 'number') return null;
  const at = year === undefined ? -1 : reading.table.columns.indexOf(year);
  return at < 0 ? yearColumn(reading, area) : at;
}

function guessAround(reading: TableReading, { area, other, year }: Pillars, base: MappedFile, makeId: (text: string) => string): TableGuess {
  const { table, columns } = reading;
  const written = { ...base, ...howWritten(reading), area: columns[area.at]?.name ?? '', ...(area.level === null ? {} : { level: area.level }), ...checkedWith(area, other, columns) };
  const figures = columns.map((column, at) => ({ column, at })).filter(({ column, at }) => at !== area.at && at !== year && column.kind === 'number');
  const years = figures.filter(({ column }) => periodOf(column.name) !== null);
  if (years.length >= 2) return acrossYears(reading, written, makeId);
  const withYear = year === null ? yearOfName(table.file) : { year: columns[year]?.name ?? '' };
  const texts = columns.map((column, at) => ({ column, at })).filter(({ column, at }) => at !== area.at && at !== year && column.kind === 'text');
  const long = longShape(reading, figures, texts, area.at);
  if (long !== null) return alongRows(reading, { ...written, ...withYear }, long, makeId);
  return alongColumns(reading, { ...written, ...withYear }, figures.map(({ column }) => column).filter(({ name }) => !isIdHeading(name)), makeId);
}

/** A second column that names the same areas, so that rows in which the two disagree are told. */
function checkedWith(area: AreaColumn, other: AreaColumn | undefined, columns: TableReading['columns']): { readonly areaCheck?: string } {
  return other === undefined || area.level === null || other.level !== area.level || other.score < 0.7 ? {} : { areaCheck: columns[other.at]?.name ?? '' };
}

const isIdHeading = (name: string): boolean => IGNORED.test(slugOf(name)) || (ID_WORDS.test(slugOf(name)) && !/antal/.test(slugOf(name)));

/** What was found of the writing and is used again: next year's file is read as this one was. */
const howWritten = ({ encoding, delimiter }: TableReading): Partial<MappedFile> => ({
  ...(encoding === null ? {} : { encoding: encoding.encoding }),
  ...(delimiter === null ? {} : { delimiter }),
});

const YEAR_IN_NAME = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/** A single year in a file's name. */
function yearOfName(file: string): { readonly year?: number } {
  const years = new Set([...file.replace(/^.*[\\/]/, '').matchAll(YEAR_IN_NAME)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? { year } : {};
}

function yearColumn({ table, columns }: TableReading, area: number): number | null {
  const found = columns.findIndex((column, at) => {
    if (at === area || column.kind === 'empty') return false;
    const isCalledSo = YEAR_WORDS.test(slugOf(column.name));
    const periods = table.rows.filter((row) => periodOf(textOfCell(row[at])) !== null).length;
    // A column that is called so may hold a slip; one that is not must hold nothing but years.
    const isYears = column.filled > 0 && periods >= column.filled * (isCalledSo ? 0.7 : 1);
    return isYears && (isCalledSo || (column.isCount && column.smallest >= 1900 && column.largest <= 2100));
  });
  return found < 0 ? null : found;
}

type At = { readonly column: ColumnReading; readonly at: number };

/** One column of figures and columns of texts that say what each row counts. */
function longShape({ table }: TableReading, figures: readonly At[], texts: readonly At[], area: number): { readonly value: At; readonly by: readonly At[] } | null {
  const value = figures.find(({ column }) => VALUE_WORDS.test(slugOf(column.name))) ?? (figures.length === 1 ? figures[0] : undefined);
  if (value === undefined) return null;
  // A text that follows from the area (its name, its district) says nothing of what is counted.
  const by = texts.filter(({ at }) => !followsFrom(table.rows, area, at));
  return by.length === 0 && !VALUE_WORDS.test(slugOf(value.column.name)) ? null : { value, by };
}

function followsFrom(rows: readonly (readonly Cell[])[], from: number, at: number): boolean {
  const seen = new Map<string, string>();
  let isConstant = true;
  const first = textOfCell(rows[0]?.[at]);
  const follows = rows.every((row) => {
    const text = textOfCell(row[at]);
    if (text !== first) isConstant = false;
    const before = seen.get(textOfCell(row[from]));
    seen.set(textOfCell(row[from]), text);
    return before === undefined || before === text;
  });
  return follows && !isConstant;
}

function acrossYears({ table, columns }: TableReading, file: MappedFile, makeId: (text: string) => string): TableGuess {
  const years = columns.filter(({ name, kind }) => kind === 'number' && periodOf(name) !== null);
  const title = table.name.replaceAll(/[_-]+/g, ' ');
  const id = makeId(title);
  const all = { unit: years[0]?.unit ?? ('' as const), isCount: years.every(({ isCount }) => isCount), smallest: Math.min(...years.map(({ smallest }) => smallest)), largest: Math.max(...years.map(({ largest }) => largest)) };
  return { file: { ...file, shape: 'years', indicator: id }, indicators: [guessIndicator(id, title, all, table.file)] };
}

function alongRows({ table }: TableReading, file: MappedFile, { value, by }: { readonly value: At; readonly by: readonly At[] }, makeId: (text: string) => string): TableGuess {
  const texts = new Set<string>();
  for (const row of table.rows) texts.add(by.map(({ at }) => textOfCell(row[at])).join(', '));
  const series = [...texts].slice(0, SERIES_LIMIT + 1).map((text) => {
    const title = text === '' ? value.column.name : text;
    return { text, title, indicator: makeId(title) };
  });
  return {
    file: { ...file, shape: 'long', by: by.map(({ column }) => column.name), value: value.column.name, series: series.map(({ text, indicator }) => ({ text, indicator })) },
    indicators: series.map(({ title, indicator }) => guessIndicator(indicator, title, value.column, table.file)),
  };
}

function alongColumns({ table }: TableReading, file: MappedFile, figures: readonly ColumnReading[], makeId: (text: string) => string): TableGuess {
  const columns = figures.map((column) => ({ column, indicator: makeId(column.name) }));
  const taken = new Set([file.area, file.year, ...figures.map(({ name }) => name)]);
  return {
    file: { ...file, shape: 'wide', columns: columns.map(({ column, indicator }) => ({ column: column.name, indicator })), ignored: table.columns.filter((name) => !taken.has(name)) },
    indicators: columns.map(({ column, indicator }) => guessIndicator(indicator, column.name, column, table.file)),
  };
}
