import type { ProgrammeState } from '../../src/model/programme.ts';
import { REFERENCE_DATE } from './plan-periods.ts';

/** The way a plan goes, with the months before its start in which each state is usually reached. */
const WAY: readonly (readonly [ProgrammeState, number])[] = [
  ['applied', 17], ['prequalified', 13], ['preliminary-approved', 9], ['preliminary-commitment', 7], ['politically-approved', 4], ['final-commitment', 2], ['running', 0],
];

const monthsOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** `2016-10` from a number of months. */
export const monthText = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** Months from the year 0 to a month, and how far into a period one is. */
export const betweenMonths = (start: string, end: string, share: number): string => monthText(Math.round(monthsOf(start) + share * (monthsOf(end) - monthsOf(start))));

/** Who decides what. */
const BODIES: Readonly<Partial<Record<ProgrammeState, string>>> = { applied: 'Boligorganisationen', 'politically-approved': 'Eksempelby Byråd', running: 'Projektsekretariatet', ended: 'Projektsekretariatet' };

/** States after which nothing more happens, and the last one reached before them. */
const CLOSED: Readonly<Partial<Record<ProgrammeState, ProgrammeState>>> = { ended: 'running', stopped: 'running', rejected: 'prequalified', withdrawn: 'applied' };

/** Every state of a plan up to the one it has reached, with month and body; nothing is dated after the reference date. */
export function statusHistory(reached: ProgrammeState, start: string | null, end: string | null, granter: string): readonly object[] {
  const last = CLOSED[reached] ?? reached;
  const steps = WAY.slice(0, WAY.findIndex(([state]) => state === last) + 1);
  const latest = monthsOf(REFERENCE_DATE) - 1;
  const until = steps.at(-1)?.[1] ?? 0;
  const begins = start === null ? latest - 20 : monthsOf(start);
  const shift = Math.min(0, latest - (begins - until));
  const entry = (state: ProgrammeState, months: number, note?: string): object => ({ state, date: monthText(months), body: BODIES[state] ?? granter, ...(note ? { note } : {}) });
  const way = steps.map(([state, before]) => entry(state, begins - before + shift));
  if (reached === 'ended') return [...way, entry('ended', end === null ? latest : monthsOf(end))];
  if (reached === 'stopped') return [...way, entry('stopped', begins + 24, 'Boligorganisationen ønskede ikke at fortsætte.')];
  if (reached === 'rejected') return [...way, entry('rejected', begins - 8, 'Der var ikke midler til alle ansøgninger.')];
  if (reached === 'withdrawn') return [...way, entry('withdrawn', begins - 12, 'Beboermødet stemte nej.')];
  return way;
}
