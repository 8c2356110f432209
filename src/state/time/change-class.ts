import type { Localized } from '../../model/localized.ts';
import { CHANGE_KNOWN, changeStateAt, WITHIN_NOISE, type Change } from '../../score/time/change.ts';
import { changeClasses, type ChangeLimits } from '../../score/time/change-classes.ts';
import { changeClassWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import type { ClassName } from '../legend.ts';

/** Classes of the map of change in its order; the first stands outside of the scale. */
export const CHANGE_CLASSES = ['noise', 'much-less', 'less', 'unchanged', 'more', 'much-more'] as const;

/**
 * The class of every area, an index of {@link CHANGE_CLASSES} towards more need; `null`: no change is known. What is within noise is in no
 * class of the scale, however great it is.
 */
export function classesOfChange(change: Change, limits: ChangeLimits, higherIsMore: boolean): readonly (number | null)[] {
  return changeClasses(change, limits).map((one, i) => {
    const state = changeStateAt(change, i);
    if (state === WITHIN_NOISE) return 0;
    return one === null || state !== CHANGE_KNOWN ? null : 3 + (higherIsMore ? one : -one);
  });
}

/** What the classes are called. A figure rises or falls; need becomes more or less. `amount` writes a size without a sign. */
export function namesOfChange(limits: ChangeLimits, ofNeed: boolean, higherIsMore: boolean, amount: (size: number) => Localized): readonly ClassName[] {
  const kind = ofNeed ? 'need' : 'figure';
  const values = { unchanged: amount(limits.unchanged), great: amount(limits.great) };
  return CHANGE_CLASSES.map((name): ClassName => {
    if (name === 'noise' || name === 'unchanged') return { full: fill(words[name], values), short: words.short[name] };
    const side = ofNeed || higherIsMore ? name : OPPOSITE[name];
    return { full: fill(words[kind][side], values), short: words.short[kind][side] };
  });
}

const OPPOSITE = { 'much-less': 'much-more', less: 'more', more: 'less', 'much-more': 'much-less' } as const;
