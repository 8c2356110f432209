import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { IntakeReport, TableReport } from '../../read/intake/intake-report.ts';
import { importReportWords as words } from '../../text/import/import-report-words.ts';
import { fill } from '../../text/say.ts';

const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });

/** "394 af 396 rækker indlæst - se 2 afviste": how much of the tables' rows is on the map. @param tables one, or all of an import */
export function rowsSentence(tables: readonly Pick<TableReport, 'total' | 'read' | 'rejected' | 'aside'>[]): Localized {
  const sum = (of: (one: Pick<TableReport, 'total' | 'read' | 'rejected' | 'aside'>) => number): number => tables.reduce((all, one) => all + of(one), 0);
  const [total, read, rejected, aside] = [sum((one) => one.total), sum((one) => one.read), sum((one) => one.rejected), sum((one) => one.aside)];
  const blanks = { read: number(read), total: number(total), rejected: number(rejected), aside: number(aside) };
  const base = rejected === 0 ? words.rowsRead : rejected === 1 ? words.rowsReadButOne : words.rowsReadBut;
  return fill(aside === 0 ? base : fill(words.withAside, { rows: base, aside: number(aside) }), blanks);
}

/** Near misses that a person may accept with one click, over all tables. */
export const nearMisses = ({ tables }: IntakeReport): readonly { readonly file: string; readonly key: string; readonly count: number; readonly line: number; readonly near: { readonly id: string; readonly name: string; readonly level: string } }[] =>
  tables.flatMap(({ file, keys }) => keys.flatMap(({ key, near, count, line }) => (near === null ? [] : [{ file, key, near, count, line }])));

/** Rejected rows of all tables, in the order of files and lines, and how many are not listed. */
export function rejectedRows({ tables }: IntakeReport): { readonly rows: readonly (TableReport['rows'][number] & { readonly file: string })[]; readonly left: number } {
  const rows = tables.flatMap(({ file, rows: own }) => own.map((row) => ({ ...row, file })));
  const all = tables.reduce((sum, { rejected }) => sum + rejected, 0);
  return { rows, left: all - rows.length };
}
