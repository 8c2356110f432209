import type { DateStatus } from '../../plans/status-on-date.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import type { YearlyContext } from './yearly-context.ts';

/** Programmes by what became of them from the day of the last report to the day of this one. One may have both begun and ended. */
export interface PlanChanges {
  readonly began: readonly ProgrammeOnDate[];
  readonly ended: readonly ProgrammeOnDate[];
  /** Refused, withdrawn or stopped before they began. */
  readonly rejected: readonly ProgrammeOnDate[];
  /** Running, and at an end within 12 months of the day of this report. */
  readonly expiring: readonly ProgrammeOnDate[];
}

const BEGUN: ReadonlySet<DateStatus> = new Set(['active', 'end-unknown', 'ended']);

/** Began: begun on the later day and not on the earlier. Ended and rejected likewise. */
export function planChanges({ programmes, programmesThen }: Pick<YearlyContext, 'programmes' | 'programmesThen'>): PlanChanges {
  const came = (isSo: (status: DateStatus) => boolean): readonly ProgrammeOnDate[] =>
    programmes.filter((one, i) => isSo(one.status) && !isSo(programmesThen[i]?.status ?? 'unknown'));
  return {
    began: came((status) => BEGUN.has(status)),
    ended: came((status) => status === 'ended'),
    rejected: came((status) => status === 'rejected'),
    expiring: programmes.filter(({ expiring }) => expiring),
  };
}
