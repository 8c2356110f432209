import type { Cell, RawTable } from '../../files/raw-file.ts';
import { personalNumberOf, type PersonalNumber } from './personal-number.ts';

/** So many rows of a column are looked at. */
const LOOKED_AT = 5000;
/** Ten digits within a text, as a person writes a personal number. */
const WITHIN = /(?<![\d-])\d{6}-\d{4}(?![\d-])/;
const SAYS_SO = /(^|[^a-zæøå])(cpr|personn(umme)?r|person[ _-]?id|pnr)/i;

interface Tally {
  /** Cells with nine or ten digits and nothing else. */
  digits: number;
  found: PersonalNumber[];
  /** Dashed numbers with a right check digit within longer texts. */
  within: number;
}

/** Columns whose values are personal numbers, or hold some. */
export const personalColumns = ({ columns, rows }: Pick<RawTable, 'columns' | 'rows'>): readonly string[] => columns.filter((name, at) => isPersonal(name, tallyOf(rows, at)));

function tallyOf(rows: RawTable['rows'], at: number): Tally {
  const tally: Tally = { digits: 0, found: [], within: 0 };
  for (let i = 0; i < rows.length && i < LOOKED_AT; i += 1) look(rows[i]?.[at] ?? null, tally);
  return tally;
}

function look(cell: Cell, tally: Tally): void {
  const text = textOf(cell);
  if (text === null) return;
  if (text.length > 11) {
    const found = WITHIN.exec(text);
    if (found !== null && personalNumberOf(found[0])?.checks === true) tally.within += 1;
    return;
  }
  tally.digits += 1;
  const found = personalNumberOf(text);
  if (found !== null) tally.found.push(found);
}

/** The cell's text where it is long enough; numbers get the zero back that a spreadsheet takes from a day below ten. */
function textOf(cell: Cell): string | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1e8 && cell < 1e10 ? String(cell).padStart(10, '0') : null;
  if (typeof cell !== 'string' || cell.length < 9) return null;
  const text = cell.trim();
  if (text.length > 11) return text.includes('-') ? text : null;
  if (!/^\d{5,6}[- –]?\d{4}$/.test(text)) return null;
  return /^\d{9}$|^\d{5}[- –]/.test(text) ? `0${text}` : text;
}

/**
 * Of ten digits at random one in 27 begins with a date, so a column is personal where nearly all do. That is not enough for numbers that are made of dates:
 * company numbers (P-nummer) all begin with the same day, moments (yymmddhhmm) can be read as such, and neither passes the check digit more than one time in eleven.
 */
function isPersonal(name: string, { digits, found, within }: Tally): boolean {
  if (within > 0) return true;
  if (found.length === 0 || found.length < 0.8 * digits) return SAYS_SO.test(name) && found.length > 0 && found.length >= 0.3 * digits;
  const share = (of: (one: PersonalNumber) => boolean): number => found.filter(of).length / found.length;
  if (SAYS_SO.test(name) || share(({ checks }) => checks) >= 0.4) return true;
  if (share(({ hasDash }) => hasDash) >= 0.8) return true;
  const days = new Set(found.map(({ day }) => day)).size;
  return found.length >= 3 && days >= Math.min(3, found.length) && share(({ isMoment }) => isMoment) < 0.8;
}
