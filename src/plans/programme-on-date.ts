import type { Programme } from '../model/programme.ts';

/**
 * What a programme is on a day. `end-unknown`: it has begun and no end was published, so it is neither active nor ended.
 * `expired`: its known period is over and no successor is known ("periode udløbet, efterfølger ukendt").
 */
export type DateStatus = 'planned' | 'active' | 'ended' | 'end-unknown' | 'unknown' | 'rejected';

/** A programme as it stands on the chosen date. */
export interface ProgrammeOnDate {
  readonly programme: Programme;
  readonly status: DateStatus;
  /** Active and ending within 12 months of the date. */
  readonly expiring: boolean;
  readonly countsAsCover: boolean;
}
