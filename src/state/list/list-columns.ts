import { formatShare } from '../../format/number.ts';
import { LIST_COLUMNS, type ListColumn } from '../../model/list-column.ts';
import type { Localized } from '../../model/localized.ts';
import { listColumnWords as words } from '../../text/list-column-words.ts';
import { listWords } from '../../text/list-words.ts';
import { fill } from '../../text/say.ts';
import { highNeedText } from '../cover/cover-groups.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { ListChoice, MapMode, SortKey } from '../view.ts';

/** Where the list stands: a page with room, a narrow one, or paper. */
export type ListRoom = 'wide' | 'narrow' | 'paper';

const NUMBERS: ReadonlySet<ListColumn> = new Set(['span', 'population', 'cover', 'since']);
export const isNumberColumn = (column: ListColumn): boolean => NUMBERS.has(column);

/** What a column's figures mean, where its title does not say it. */
export function columnHelp(column: ListColumn, { view }: Scene): Localized | null {
  if (column === 'coverage') return listWords.dataBasisHelp;
  if (column === 'drivers') return words.driversHelp;
  if (column === 'cover') return words.coverHelp;
  if (column === 'since') return words.sinceHelp;
  if (column === 'notes') return words.notesHelp;
  return column === 'group' ? fill(words.groupHelp, { high: highNeedText(view.cover), cover: inBoth((language) => formatShare(view.cover.cover, language)) }) : null;
}

/** Names and words read best from the top, amounts from the largest. */
export const startsDescending = (sort: SortKey): boolean => sort !== 'rank' && sort !== 'name' && sort !== 'drivers';

/**
 * The columns that are shown: those that were chosen, else the usual ones of the room. What the list is sorted by is seen, own notes where there
 * are any, and cover beside the map of need and plans. On paper notes stand below the list.
 */
export function columnsShown({ columns, sort }: ListChoice, mode: MapMode, room: ListRoom, hasNotes: boolean): readonly ListColumn[] {
  if (columns !== null) return columns;
  const usual = new Set<ListColumn>(room === 'narrow' ? ['span', 'coverage', 'plans'] : ['span', 'population', 'coverage', 'plans']);
  if (mode === 'cover') usual.add('cover').add('expiring');
  const sorted = LIST_COLUMNS.find((column) => column === sort);
  if (sorted !== undefined) usual.add(sorted);
  if (hasNotes && room !== 'paper') usual.add('notes');
  return LIST_COLUMNS.filter((column) => usual.has(column));
}

/** The columns with one more or less, in the order in which they stand. */
export const withColumn = (columns: readonly ListColumn[], column: ListColumn, isShown: boolean): readonly ListColumn[] =>
  LIST_COLUMNS.filter((one) => (one === column ? isShown : columns.includes(one)));
