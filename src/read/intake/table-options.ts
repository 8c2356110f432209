import type { TableOptions } from '../tables/read-tables.ts';
import type { NumberWriting } from '../tables/number-text.ts';
import type { MappedFile } from './mapping-shape.ts';

type Given = { readonly decimal?: NumberWriting['decimal'] | undefined; readonly group?: NumberWriting['group'] | undefined };

/** What the mapping says of how a file is written. `numbers` holds for the whole file, a column's own `decimal` and `group` for that column. */
export function tableOptions(mapped: readonly MappedFile[]): TableOptions {
  const [first] = mapped;
  if (first === undefined) return {};
  const writings = new Map<string, Partial<NumberWriting>>();
  for (const { columns = [] } of mapped) {
    for (const column of columns) if (column.decimal !== undefined || column.group !== undefined) writings.set(column.column, writingOf(column));
  }
  const { numbers } = first;
  return { encoding: first.encoding, delimiter: first.delimiter, headingLine: first.headingLine, repairsMojibake: first.repairMojibake, writings, writing: numbers === undefined ? undefined : writingOf(numbers) };
}

/** A decimal sign alone says what may stand between groups: the other one. */
function writingOf({ decimal, group }: Given): Partial<NumberWriting> {
  if (group !== undefined) return decimal === undefined ? { group } : { decimal, group };
  return decimal === undefined ? {} : { decimal, group: decimal === ',' ? '.' : ',' };
}
