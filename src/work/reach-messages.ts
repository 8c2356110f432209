import type { ReachAnswer } from '../score/reach/reach.ts';
import type { AskedReach } from '../state/reach/reach-question.ts';

/** To the worker. Plain data that survives structuredClone. */
export type ReachQuestion = AskedReach;

/** From the worker; `null`: it broke. */
export type ReachReply = ReachAnswer | null;
