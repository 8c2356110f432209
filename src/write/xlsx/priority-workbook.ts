import type { Language } from '../../model/localized.ts';
import { exportWords } from '../../text/export-words.ts';
import { workbookWords as words } from '../../text/export/workbook-words.ts';
import { say } from '../../text/say.ts';
import { aboutRows, worded } from '../about-rows.ts';
import { peopleColumns } from '../people-columns.ts';
import type { PriorityAbout, PriorityRow } from '../priority-export.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { workbookOf } from './workbook.ts';

/** The list as a workbook: typed figures under a head that stays, and a sheet that says what they rest on. */
export function priorityWorkbook(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): Uint8Array {
  const place = `${say(about.city.title, language)}, ${say(about.level.title, language)}`;
  const warning = about.city.fictional ? `${say(exportWords.fictional, language)} ` : '';
  const properties = { title: `${place}: ${say(about.shown, language)}`, description: `${warning}${say(about.method, language)}. ${about.link}`, made: about.exported };
  return workbookOf([listSheet(rows, about, language), aboutSheet(about, language)], properties);
}

/** Narrowest and widest column in letters. */
const [NARROW, WIDE] = [9, 44];
/** Letters in a line of a head that is broken into lines. */
const HEAD_LINE = 3;

function listSheet(rows: readonly PriorityRow[], about: PriorityAbout, language: Language): Sheet {
  const columns = peopleColumns(about);
  const head = columns.map((column): SheetCell => ({ value: say(column.head, language), look: 'head' }));
  const body = rows.map((row) => columns.map(({ cell, look }): SheetCell => ({ value: worded(cell(row), language), look })));
  const widths = columns.map((_, i) => Math.min(WIDE, Math.max(NARROW, Math.ceil(String(head[i]?.value ?? '').length / HEAD_LINE), ...body.map((cells) => lettersOf(cells[i])))) + 2);
  const level = say(about.level.title, language);
  return { name: about.city.fictional ? `${level} (${say(words.fictional, language)})` : level, rows: [head, ...body], widths, frozen: { rows: 1, columns: 3 }, isFiltered: true };
}

/** A number in full is longer than what is shown of it. */
const lettersOf = (cell: SheetCell | undefined): number => (typeof cell?.value === 'number' ? NARROW : String(cell?.value ?? '').length);

function aboutSheet(about: PriorityAbout, language: Language): Sheet {
  const lines = aboutRows(about, language).map(([label, value]): readonly SheetCell[] => [
    { value: label, look: 'label' },
    value === about.link ? { value, look: 'link', href: about.link } : { value, look: 'wrapped' },
  ]);
  return { name: say(exportWords.about, language), rows: lines, widths: [40, 100], frozen: { rows: 0, columns: 0 }, isFiltered: false };
}
