import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { OwnPlans, RefusedEdit } from '../../model/own-plans.ts';
import { originOf } from '../../plans/marked-origin.ts';
import { targetOf } from '../../plans/lay-plans.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { fill } from '../../text/say.ts';
import { inBoth } from '../sentence.ts';

/** "2 egne planer, 1 ændret af dig"; `null`: the package's plans stand as they are. */
export function ownPlansText(plans: OwnPlans | undefined): Localized | null {
  if (plans === undefined || plans.own.size + plans.changed.size === 0) return null;
  const counted = (count: number, one: Localized, many: Localized): readonly Localized[] =>
    count === 0 ? [] : [count === 1 ? one : fill(many, { count: inBoth((language) => formatNumber(count, language)) })];
  const parts = [...counted(plans.own.size, words.ownOne, words.ownMany), ...counted(plans.changed.size, words.changedOne, words.changedMany)];
  return inBoth((language) => parts.map((part) => part[language]).join(', '));
}

/** What every file says of it: how many plans are not the package's. */
export function ownPlansLines(plans: OwnPlans | undefined): readonly Localized[] {
  const what = ownPlansText(plans);
  return what === null ? [] : [fill(words.notAsPackage, { what })];
}

/** Where a plan stands as it is. */
export function originText(id: string, plans: OwnPlans | undefined): Localized {
  const origin = originOf(id, plans);
  return origin === 'package' ? words.originPackage : words[origin];
}

/** Why an edit cannot be laid over the package as it is now. */
export const refusedText = ({ edit, reason }: RefusedEdit): Localized => fill(reason === 'no-such-programme' ? words.refusedGone : words.refusedTaken, { id: targetOf(edit) });
