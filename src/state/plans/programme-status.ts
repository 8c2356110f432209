import type { Localized } from '../../model/localized.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import { planWords } from '../../text/plan-words.ts';

/** A programme's status in words: after a known end without a known successor "periode udløbet, efterfølger ukendt". */
export const statusText = ({ status, successorKnown }: ProgrammeOnDate): Localized =>
  status === 'ended' && !successorKnown ? planWords.expired : planWords.status[status];
