import type { Change } from '../change.ts';
import type { BeforeChoice } from '../view.ts';

/** Opens "before and after" on the page of a plan, or changes what is asked there; `null` closes it. */
export const setBefore =
  (choice: Partial<BeforeChoice> | null): Change =>
  (view) => ({ ...view, before: choice === null ? null : { indicator: null, removed: [], ...view.before, ...choice } });
