import * as v from 'valibot';
import { periodOf } from '../../src/read/tables/period.ts';
import { OfficialTrouble } from './official-trouble.ts';
import type { Services } from './sources.ts';

const valueShape = v.object({ id: v.string(), text: v.string() });
const variableShape = v.object({ id: v.string(), text: v.string(), elimination: v.optional(v.boolean(), false), time: v.optional(v.boolean(), false), values: v.array(valueShape) });
const tableShape = v.object({ id: v.string(), text: v.string(), suppressedDataValue: v.optional(v.nullable(v.string()), null), variables: v.array(variableShape) });

export type StatbankTable = v.InferOutput<typeof tableShape>;
type Variable = StatbankTable['variables'][number];
export type StatbankValue = Variable['values'][number];

/** A table's description as the service gives it. @throws OfficialTrouble where it is none */
export function readTableInfo(body: Uint8Array, table: string): StatbankTable {
  const parsed = v.safeParse(tableShape, JSON.parse(new TextDecoder('utf-8').decode(body)));
  if (parsed.success) return parsed.output;
  throw new OfficialTrouble('table-changed', { table, variable: 'variables', there: parsed.issues[0].message });
}

export const AREA = 'OMRKK';
/** Years back from the newest. */
const YEARS = 15;
/** The service gives at most a million cells at once. */
const MOST_CELLS = 900_000;

/** What is asked of a table: for each of its variables the codes that are needed. A variable that is left out is summed by the service. */
export interface TableQuestion {
  readonly table: StatbankTable;
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly periods: readonly string[];
}

/** Which values of a variable a recipe wants. */
export type Wanted = Readonly<Record<string, (value: StatbankValue) => boolean>>;

/**
 * Turns what a recipe wants into codes. A variable it does not name is taken as a whole: by its own total, by leaving it out where the service can sum it, else by all its values.
 * @throws OfficialTrouble where a variable or all of the wanted values are gone, with what is there instead
 */
export function questionOf(table: StatbankTable, wanted: Wanted): TableQuestion {
  const codes = new Map<string, readonly string[]>();
  for (const [id, isWanted] of Object.entries(wanted)) {
    const variable = table.variables.find((one) => one.id.toUpperCase() === id);
    const found = variable?.values.filter(isWanted) ?? [];
    if (variable === undefined || found.length === 0) throw changed(table, id, variable);
    codes.set(variable.id, found.map((one) => one.id));
  }
  for (const variable of table.variables) {
    if (variable.time || variable.id.toUpperCase() === AREA || codes.has(variable.id)) continue;
    const whole = wholeOf(variable);
    if (whole !== null) codes.set(variable.id, whole);
  }
  return { table, codes, periods: periodsOf(table, codes) };
}

function changed(table: StatbankTable, id: string, variable: Variable | undefined): OfficialTrouble {
  const there = variable === undefined ? table.variables.map((one) => one.id) : variable.values.slice(0, 20).map((one) => `${one.id} ${one.text}`);
  return new OfficialTrouble('table-changed', { table: table.id, variable: id, there: there.join(', ') });
}

const isTotal = ({ id, text }: StatbankValue): boolean => /^(TOT|IALT|ALLE)$/i.test(id) || /(^|\s)(i alt|total)$/i.test(text.trim());

function wholeOf({ values, elimination }: Variable): readonly string[] | null {
  const total = values.find(isTotal);
  if (total !== undefined) return [total.id];
  return elimination ? null : values.map(({ id }) => id);
}

/** The first period of each year (of quarters 1 January), the newest years that the limit of cells has room for. */
function periodsOf({ variables }: StatbankTable, codes: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const years = new Map<number, string>();
  for (const { id } of variables.find(({ time }) => time)?.values ?? []) {
    const period = periodOf(id);
    if (period !== null && !years.has(period.year)) years.set(period.year, id);
  }
  const areas = variables.find(({ id }) => id.toUpperCase() === AREA)?.values.length ?? 1;
  const each = [...codes.values()].reduce((cells, { length }) => cells * length, areas);
  const room = Math.max(1, Math.floor(MOST_CELLS / each));
  return [...years].toSorted(([a], [b]) => a - b).map(([, id]) => id).slice(-Math.min(YEARS, room));
}

/** The address that gives the answer as CSV, with codes. */
export function questionAddress({ statbank }: Services, { table, codes, periods }: TableQuestion): string {
  const area = table.variables.find(({ id }) => id.toUpperCase() === AREA)?.id ?? AREA;
  const time = table.variables.find((one) => one.time)?.id ?? 'Tid';
  const parts = [[area, ['*']] as const, ...codes, [time, periods] as const];
  const query = parts.map(([id, chosen]) => `${encodeURIComponent(id)}=${chosen.map(encodeURIComponent).join(',')}`).join('&');
  return `${statbank}/data/${table.id}/CSV?lang=da&valuePresentation=Code&delimiter=Semicolon&${query}`;
}
