import type { Localized } from '../../../model/localized.ts';
import type { ProfileRecord, RecordedFigure, RecordedPart } from '../../../model/profile-record.ts';

/** Why nothing can be held against a last profile at all. */
export type Refusal = 'other-package' | 'other-area';

export interface WeightChange {
  readonly title: Localized;
  readonly from: number;
  readonly to: number;
}

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

/** Shares that differ by less than this are the same, rounded otherwise. */
const SAME = 1e-9;

/** Why the last profile cannot be held against this one; `null`: it can. */
export function refusalOf(then: ProfileRecord, now: ProfileRecord): Refusal | null {
  if (then.package.id !== now.package.id) return 'other-package';
  return then.level !== now.level || then.area.id !== now.area.id ? 'other-area' : null;
}

/** What has changed between two profiles of the same area. Figures are matched by id and must be of one unit; plans by id. */
export function recordChanges(then: ProfileRecord, now: ProfileRecord): RecordChanges {
  const method = then.parts.length !== now.parts.length || now.parts.some((part) => partOf(then, part.id)?.how !== part.how);
  const weights = weightChanges(then, now);
  const minimum = then.minimumPopulation !== now.minimumPopulation;
  return { method, weights, minimum, isComparable: !method && weights.length === 0 && !minimum, figures: figureChanges(then, now), plans: planChanges(then, now) };
}

const partOf = ({ parts }: ProfileRecord, id: string): RecordedPart | undefined => parts.find((part) => part.id === id);

function weightChanges(then: ProfileRecord, now: ProfileRecord): readonly WeightChange[] {
  const changed = now.parts.flatMap(({ id, title, share }) => {
    const before = partOf(then, id);
    return before === undefined || Math.abs(before.share - share) < SAME ? [] : [{ title, from: before.share, to: share }];
  });
  return changed.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
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
