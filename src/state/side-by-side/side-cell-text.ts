import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { fill, say } from '../../text/say.ts';
import { shownFigure } from '../shown-figure.ts';
import type { SideColumn } from './side-columns.ts';
import type { SideFigure } from './side-figure.ts';
import type { SideRow } from './side-rows.ts';

/** A cell in words: its figure, or why there is none; then year, place and how final it is. */
export interface CellText {
  readonly figure: string;
  /** Empty: nothing more is to be said. */
  readonly detail: string;
}

export function cellText(row: SideRow, column: SideColumn, cell: SideFigure | null, language: Language): CellText {
  if (cell === null) return { figure: say(words.notHere, language), detail: '' };
  if (cell.value === null) return { figure: say(cell.state === 'present' ? words.missing : words[cell.state], language), detail: '' };
  return { figure: shownFigure({ unit: row.unit }, cell.value, language), detail: detailsOf(column, cell, language).join(' · ') };
}

function detailsOf({ kind }: SideColumn, { year, rank, among, quality }: SideFigure, language: Language): readonly string[] {
  const number = (value: number): string => formatNumber(value, language);
  const place = rank === null ? [] : [say(fill(kind === 'own' ? words.wouldBe : words.rank, { rank: number(rank), among: number(among) }), language)];
  return [...(year === null ? [] : [String(year)]), ...place, ...(quality === 'final' ? [] : [say(words[quality], language)])];
}
