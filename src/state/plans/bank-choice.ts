import type { Change } from '../change.ts';
import type { BankChoice } from '../view.ts';

export const BANK_LOOKS = ['table', 'cards', 'timeline', 'evaluations'] as const;
/** By title, newest start, soonest end, largest budget, most residents. */
export const BANK_SORTS = ['title', 'start', 'end', 'budget', 'residents'] as const;

export const DEFAULT_BANK: BankChoice = { look: 'table', years: null, evaluated: null, sort: 'title', group: null, text: '', chosen: {} };

/** Opens the project bank, or changes what is chosen in it; `null` closes it. */
export const setBank =
  (choice: Partial<BankChoice> | null): Change =>
  (view) => ({ ...view, bank: choice === null ? null : { ...DEFAULT_BANK, ...view.bank, ...choice } });

/** Opens the page of a plan; `null` closes it, and what was there before is there again. What was asked of another plan is forgotten. */
export const openPlan =
  (plan: string | null): Change =>
  (view) => ({ ...view, plan, before: null });
