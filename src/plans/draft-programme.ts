import { partialDate } from '../model/partial-date.ts';
import type { Programme } from '../model/programme.ts';
import type { ProgrammeDraft } from './programme-draft.ts';

/** A programme of which nothing is known but id, title and type. */
export const emptyProgramme = (id: string, title: string, type: string): Programme => ({
  id, title, type, kind: null, status: [], start: null, end: null, areas: new Map(), geometry: null, dwellings: null, delimitation: 'exact',
  organisations: [], departments: [], themes: [], objectives: [], budget: null, residents: null, projects: [], requirements: [], evaluations: [], sources: [], notes: null, further: new Map(),
});

/** A programme as the form opens it. */
export const draftOf = ({ id, title, type, kind, start, end, areas, geometry, budget, themes }: Programme): ProgrammeDraft => ({
  id, title, type, kind, areas, geometry, themes,
  start: start?.text ?? '',
  end: end?.text ?? '',
  total: budget?.total ?? null,
  split: budget?.split ?? new Map(),
  departments: budget?.departments ?? new Map(),
});

/**
 * The programme that a draft without errors means. What the form does not hold - history, sub-projects, notes - is that of `base`.
 * A date that cannot be read is not known.
 */
export function programmeOfDraft(draft: ProgrammeDraft, base: Programme): Programme {
  const { id, title, type, kind, areas, geometry, themes, total, split, departments } = draft;
  const hasBudget = total !== null || split.size > 0;
  const budget = hasBudget ? { total, currency: base.budget?.currency ?? 'DKK', split, departments } : null;
  return { ...base, id, title, type, kind, areas, geometry, themes, budget, start: partialDate(draft.start.trim()), end: partialDate(draft.end.trim()) };
}
