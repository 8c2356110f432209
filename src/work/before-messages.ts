import type { BeforeAfter, BeforeAfterQuestion } from '../plans/before-after.ts';

/** To the worker: the same question of several indicators and levels, the best first. Plain data that survives structuredClone. */
export type BeforeQuestions = readonly BeforeAfterQuestion[];

/** The first of them that has an answer, else the first that comes nearest to one; `null`: it broke. */
export type BeforeReply = { readonly at: number; readonly found: BeforeAfter } | null;
