import * as v from 'valibot';
import { PAYERS, PROGRAMME_EXITS, PROGRAMME_STEPS } from '../../model/programme.ts';
import { idShape, nameShape, numberShape, wholeNumberShape } from './common-shapes.ts';

const texts = v.optional(v.array(v.string()), []);
const text = v.optional(v.nullable(v.string()));
const amount = v.pipe(numberShape, v.minValue(0));
/** A year may be written as a number. */
const date = v.optional(v.nullable(v.union([v.string(), numberShape])));

const STATES = [...PROGRAMME_STEPS, ...PROGRAMME_EXITS] as const;

const projectShape = v.looseObject({
  title: v.string(),
  objective: text,
  politicalObjective: text,
  milestones: v.optional(v.array(v.looseObject({ title: v.string(), date, state: text })), []),
  successCriteria: texts,
  indicator: text,
  target: v.optional(v.nullable(numberShape)),
});

export const programmeShape = v.looseObject({
  id: nameShape,
  title: nameShape,
  type: nameShape,
  kind: v.optional(v.nullable(v.picklist(['extraordinary', 'transition']))),
  status: v.optional(v.array(v.looseObject({ state: v.picklist(STATES), date, body: text, note: text })), []),
  start: date,
  end: date,
  areas: v.optional(v.record(v.string(), v.array(idShape)), {}),
  geometry: v.optional(v.unknown()),
  dwellings: v.optional(v.nullable(amount)),
  delimitation: v.optional(v.picklist(['exact', 'approximate', 'unknown'])),
  organisations: texts,
  departments: texts,
  themes: texts,
  objectives: texts,
  budget: v.optional(
    v.nullable(
      v.looseObject({
        total: v.optional(v.nullable(amount)),
        currency: v.optional(v.string(), 'DKK'),
        split: v.optional(v.record(v.picklist(PAYERS), v.nullable(amount)), {}),
        departments: v.optional(v.record(v.string(), v.nullable(amount)), {}),
      }),
    ),
  ),
  residents: v.optional(v.nullable(amount)),
  projects: v.optional(v.array(projectShape), []),
  requirements: v.optional(v.array(v.looseObject({ requirement: nameShape, answer: v.optional(v.picklist(['met', 'not-met', 'not-assessed']), 'not-assessed'), note: text })), []),
  evaluations: v.optional(v.array(v.looseObject({ year: wholeNumberShape, organisation: text, content: text, supplement: text, anchoring: text })), []),
  sources: v.optional(v.array(v.union([v.string(), v.looseObject({ title: v.optional(v.string()), url: v.optional(v.string()) })])), []),
  notes: text,
  /** Written by the page beside plans that a person wrote or changed; nothing is read from it. */
  origin: text,
});
export type ProgrammeOutput = v.InferOutput<typeof programmeShape>;
