import { useMemo, useState } from 'react';
import type { Programme } from '../../model/programme.ts';
import { emptyProgramme } from '../../plans/draft-programme.ts';
import { checkForm, type FormFinding } from '../../state/plan-form/check-form.ts';
import { formOf, isSameForm, type PlanForm } from '../../state/plan-form/plan-form.ts';
import { useApp } from '../app-context.ts';
import type { WritingRequest } from '../writing-store.ts';
import type { Writing } from './form-context.ts';
import { keepDraft, recallDraft } from './plan-drafts.ts';

/** What the draft of a new plan is kept under: no plan has this id. */
const NEW = '';

/** What stands in the form, kept as a draft while it is written. */
export interface PlanWriting extends Writing {
  /** Of which plan the draft is. */
  readonly of: string;
  /** What it opened with came from a draft. */
  readonly isResumed: boolean;
  readonly isChanged: boolean;
  /** The browser does not keep the draft. */
  readonly isUnkept: boolean;
  /** Every error, whether it is shown yet or not. */
  readonly errors: readonly FormFinding[];
  /** Saving could not be done: from now on everything that is wrong is said. */
  readonly refuse: () => void;
  readonly dropDraft: () => void;
}

/** `request` must stay the same one while the form stands. */
export function usePlanForm(request: WritingRequest): PlanWriting {
  const { scene } = useApp();
  const { city } = scene;
  const of = request.kind === 'new' ? NEW : request.id;
  const [base] = useState<Programme>(() => city.programmes.find(({ id }) => id === of) ?? emptyProgramme('', '', ''));
  const [start] = useState<PlanForm>(() => startOf(request, base, city.programmeTypes.length === 1 ? (city.programmeTypes[0]?.id ?? '') : ''));
  const [resumed] = useState(() => recallDraft(city.id, of));
  const [form, setForm] = useState(resumed ?? start);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const isChanged = !isSameForm(form, start);
  const [isUnkept, setUnkept] = useState(false);
  const write = (next: PlanForm): void => {
    setForm(next);
    setUnkept(!keepDraft(city.id, of, isSameForm(next, start) ? null : next));
  };
  const found = useMemo(() => checkForm(form, base, city), [form, base, city]);
  const findings = found.filter(({ at, severity }) => tries > 0 || (severity === 'remark' && (at !== 'areas' || left.size > 0)) || left.has(at.split('.')[0] ?? ''));
  return {
    form, base, of, isChanged, isUnkept, findings, tries,
    isResumed: resumed !== null,
    errors: found.filter(({ severity }) => severity === 'error'),
    set: (change) => write({ ...form, ...change }),
    leave: (at) => setLeft((now) => new Set([...now, at.split('.')[0] ?? ''])),
    refuse: () => setTries(tries + 1),
    dropDraft: () => write(start),
  };
}

function startOf(request: WritingRequest, base: Programme, type: string): PlanForm {
  const form = formOf(base);
  if (request.kind === 'change') return form;
  return { ...form, type, areas: request.area === null ? {} : { [request.area.level]: [request.area.area] } };
}
