import type { ProfileRecord, RecordedFigure } from '../../../model/profile-record.ts';
import { methodDifference, type WeightChange } from './method-difference.ts';

/** Why nothing can be held against a last profile at all. */
export type Refusal = 'other-package' | 'other-area';

export interface FigureChange {
  readonly now: RecordedFigure;
  readonly before: RecordedFigure;
}

export interface PlanChange {
  readonly title: string;
  readonly kind: 'began' | 'ended' | 'coming' | 'gone' | 'otherwise';
}

/** What is different between two profiles of an area. */
export interface RecordChanges {
  /** Whether the method is another: a part came, went, or is made in another way. */
  readonly method: boolean;
  /** Parts whose share of the score is another, the largest difference first; parts that came or went are a matter of method. */
  readonly weights: readonly WeightChange[];
  readonly minimum: boolean;
  /** Whether scores, ranks and themes were computed in one way, so that they may be subtracted. */
  readonly isComparable: boolean;
  readonly figures: readonly FigureChange[];
  readonly plans: readonly PlanChange[];
}

/** Why the last profile cannot be held against this one; `null`: it can. */
export function refusalOf(then: ProfileRecord, now: ProfileRecord): Refusal | null {
  if (then.package.id !== now.package.id) return 'other-package';
  return then.level !== now.level || then.area.id !== now.area.id ? 'other-area' : null;
}

/** What has changed between two profiles of the same area. Figures are matched by id and must be of one unit; plans by id. */
export function recordChanges(then: ProfileRecord, now: ProfileRecord): RecordChanges {
  const { gone, added, otherwise, weights, minimum } = methodDifference(then, now);
  const method = gone.length + added.length + otherwise.length > 0;
  return { method, weights, minimum, isComparable: !method && weights.length === 0 && !minimum, figures: figureChanges(then, now), plans: planChanges(then, now) };
}

function figureChanges(then: ProfileRecord, now: ProfileRecord): readonly FigureChange[] {
  const before = new Map(then.figures.map((figure) => [figure.id, figure]));
  return now.figures.flatMap((figure) => {
    const old = before.get(figure.id);
    return old === undefined || old.unit !== figure.unit || old.value === figure.value ? [] : [{ now: figure, before: old }];
  });
}

function planChanges(then: ProfileRecord, now: ProfileRecord): readonly PlanChange[] {
  const before = new Map(then.plans.map(({ id, status }) => [id, status]));
  const here = new Set(now.plans.map(({ id }) => id));
  const moved = now.plans.flatMap(({ id, title, status }): readonly PlanChange[] => {
    const old = before.get(id);
    if (old === status) return [];
    if (status === 'now') return [{ title, kind: 'began' }];
    if (status === 'past') return [{ title, kind: 'ended' }];
    return [{ title, kind: status === 'coming' ? 'coming' : 'otherwise' }];
  });
  return [...moved, ...then.plans.filter(({ id }) => !here.has(id)).map(({ title }): PlanChange => ({ title, kind: 'gone' }))];
}
