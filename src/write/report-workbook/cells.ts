import type { Language, Localized } from '../../model/localized.ts';
import { say } from '../../text/say.ts';
import type { NumberLook } from '../people-columns.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';

/** Narrowest and widest column in letters. */
const [NARROW, WIDE] = [9, 60];
/** Letters that a number takes at most as it is shown. */
const SHOWN_NUMBER = 12;

export const head = (text: string): SheetCell => ({ value: text, look: 'head' });
export const label = (text: string): SheetCell => ({ value: text, look: 'label' });
export const text = (value: string | null): SheetCell => ({ value, look: 'wrapped' });
export const figure = (value: number | null, look: NumberLook = 'two'): SheetCell => ({ value, look });

/** A figure, or the words that stand where there is none. */
export const figureOr = (value: number | null, look: NumberLook, without: Localized, language: Language): SheetCell =>
  value === null ? text(say(without, language)) : figure(value, look);

const WHOLE: ReadonlySet<string> = new Set(['count', 'personer', 'kroner']);

/** How many decimals a spreadsheet shows of a unit; the cell holds the figure in full. */
export const lookOf = (unit: string): NumberLook => (WHOLE.has(unit) ? 'whole' : 'one');

/** A sheet under a head that stays, with columns as wide as what is in them. `columns`: how many of the first stay too. */
export function tableSheet(name: string, heads: readonly string[], rows: readonly (readonly SheetCell[])[], columns = 1): Sheet {
  return { name, rows: [heads.map(head), ...rows], widths: widthsOf(heads, rows), frozen: { rows: 1, columns }, isFiltered: rows.length > 1 };
}

/** A line each: a label and what it says. */
export const labelSheet = (name: string, rows: readonly (readonly SheetCell[])[]): Sheet => ({ name, rows, widths: [40, 100], frozen: { rows: 0, columns: 0 }, isFiltered: false });

function widthsOf(heads: readonly string[], rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const longestWord = (words: string): number => Math.max(...words.split(' ').map(({ length }) => length));
  return heads.map((one, i) => Math.min(WIDE, Math.max(NARROW, longestWord(one), Math.ceil(one.length / 3), ...rows.map((cells) => lettersOf(cells[i])))) + 2);
}

const lettersOf = (cell: SheetCell | undefined): number => (typeof cell?.value === 'number' ? SHOWN_NUMBER : String(cell?.value ?? '').length);
