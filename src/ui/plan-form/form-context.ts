import { createContext, useContext } from 'react';
import type { Programme } from '../../model/programme.ts';
import type { FormFinding } from '../../state/plan-form/check-form.ts';
import type { PlanForm } from '../../state/plan-form/plan-form.ts';

/** What every part of the form reads and changes. */
export interface Writing {
  readonly form: PlanForm;
  /** What the form began from: the plan that is changed, or an empty one. */
  readonly base: Programme;
  readonly set: (change: Partial<PlanForm>) => void;
  /** Everything that is to be said now, in the order of the fields. */
  readonly findings: readonly FormFinding[];
  /** How often saving was tried and could not be done. */
  readonly tries: number;
  /** A field was left: what is wrong there may be said from now on. */
  readonly leave: (at: string) => void;
}

export const WritingContext = createContext<Writing | null>(null);

/** The form around a field. Throws outside of one: that is a wrong call. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (writing === null) throw new Error('useWriting() stands outside of a form');
  return writing;
}

/** The list with one entry changed. */
export const changedAt = <T>(list: readonly T[], at: number, change: Partial<T>): readonly T[] => list.map((one, i) => (i === at ? { ...one, ...change } : one));
