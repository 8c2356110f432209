import type { Cell } from '../../files/raw-file.ts';
import { columnOf, lineOf } from './cell-address.ts';

/** More cells than merged headings and labels can cover; beyond it nothing more is filled. */
const MOST = 200_000;

/** Text in merged cells holds for all of them: headings over several columns, an area's name beside several rows. A number is a figure, and stands once. */
export function fillMerged(ranges: readonly string[], rows: Cell[][], lines: readonly number[]): void {
  const rowOf = new Map(lines.map((line, i) => [line, rows[i]]));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let filled = 0;
  for (const range of ranges) {
    const [from = '', to = ''] = range.split(':');
    const [left, right, top, bottom] = [columnOf(from), columnOf(to), lineOf(from), lineOf(to)];
    if (left === null || right === null) continue;
    const text = rowOf.get(top)?.[left];
    if (typeof text !== 'string') continue;
    for (let line = top; line <= bottom && filled < MOST; line += 1) filled += fillRow(rowOf.get(line), left, Math.min(right, widest - 1), text);
  }
}

function fillRow(row: Cell[] | undefined, left: number, right: number, text: string): number {
  if (row === undefined) return 1;
  for (let at = left; at <= right; at += 1) {
    while (row.length < at) row.push(null);
    row[at] ??= text;
  }
  return Math.max(1, right - left + 1);
}
