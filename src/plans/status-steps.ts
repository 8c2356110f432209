import { PROGRAMME_STEPS as STEPS, type Day, type PartialDate, type Programme, type ProgrammeState, type ProgrammeStatus, type ProgrammeStep as Step } from '../model/programme.ts';
import { addMonths } from './calendar.ts';
import { newestState, statusOnDate } from './status-on-date.ts';

export interface StepOnDate {
  readonly step: Step;
  /** `done`: reached by the date. `next`: the one that is missing now. `passed-over`: a later one was reached and this one is not known. `ahead`: later. */
  readonly standing: 'done' | 'next' | 'passed-over' | 'ahead';
  /** As the history has it, also where the day is still to come; `null`: the history does not have this step. */
  readonly entry: ProgrammeStatus | null;
}

export interface Progress {
  /** All steps in order. */
  readonly steps: readonly StepOnDate[];
  /** What is missing for the programme to go on; `null`: it has ended or left the way. */
  readonly next: Step | null;
  /** Why it left the way; `null`: it did not. */
  readonly closed: ProgrammeState | null;
}

/**
 * How far a programme has come on a date. A step is reached where the history has it by then; a programme that has begun by its
 * period has reached `running`, one that has ended by it `ended`.
 */
export function progressOn(programme: Programme, date: Day): Progress {
  const newest = newestState(programme.status, date);
  const closed = newest !== null && !(STEPS as readonly ProgrammeState[]).includes(newest) ? newest : null;
  const entries = STEPS.map((step) => programme.status.findLast(({ state }) => state === step) ?? null);
  const done = STEPS.map((step, i) => isReached(entries[i] ?? null, date) || isReachedByPeriod(step, programme, date));
  const last = done.lastIndexOf(true);
  const next = closed === null ? (STEPS[last + 1] ?? null) : null;
  const standingAt = (i: number): StepOnDate['standing'] => (done[i] === true ? 'done' : i < last ? 'passed-over' : STEPS[i] === next ? 'next' : 'ahead');
  return { steps: STEPS.map((step, i) => ({ step, standing: standingAt(i), entry: entries[i] ?? null })), next, closed };
}

const isReached = (entry: ProgrammeStatus | null, date: Day): boolean => entry !== null && (entry.date === null || entry.date.first <= date);

function isReachedByPeriod(step: Step, programme: Programme, date: Day): boolean {
  if (step !== 'running' && step !== 'ended') return false;
  const status = statusOnDate(programme, date);
  return step === 'ended' ? status === 'ended' : status === 'active' || status === 'end-unknown';
}

/** Where a programme is in its life on a date, as lists and the timeline show it. */
export type Phase = 'planned' | 'starting' | 'running' | 'expiring-24' | 'expiring-12' | 'ended' | 'end-unknown' | 'unknown' | 'rejected';
export const PHASES: readonly Phase[] = ['planned', 'starting', 'running', 'expiring-24', 'expiring-12', 'ended', 'end-unknown', 'unknown', 'rejected'];

/** `starting`: begins within the next 12 months. `expiring-12`: ends within 12 months, `expiring-24`: within 24 but not 12. */
export function phaseOn(programme: Programme, date: Day): Phase {
  const status = statusOnDate(programme, date);
  const by = (end: PartialDate | null, months: number): boolean => end !== null && end.last <= addMonths(date, months);
  if (status === 'planned') return programme.start !== null && programme.start.first <= addMonths(date, 12) ? 'starting' : 'planned';
  if (status !== 'active') return status;
  return by(programme.end, 12) ? 'expiring-12' : by(programme.end, 24) ? 'expiring-24' : 'running';
}
