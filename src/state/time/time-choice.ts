import type { Change } from '../change.ts';
import type { TimeChoice } from '../view.ts';

/** Each year against its own city, with the limits of `BERLIN_RULE`. */
export const DEFAULT_TIME: TimeChoice = { since: null, against: 'each-year', limits: [-1, 1, 1.5, 1], cell: null, board: null };

/** What is asked of the years. */
export const setTime =
  (choice: Partial<TimeChoice>): Change =>
  (view) => ({ ...view, time: { ...view.time, ...choice } });
