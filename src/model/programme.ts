import type { AreaGeometry } from './geometry.ts';
import type { Localized } from './localized.ts';

/** A calendar day, ISO `YYYY-MM-DD`. Strings compare as days do. */
export type Day = string;

/** A date as published, and the first and last day it can mean. */
export interface PartialDate {
  /** `2016`, `2016-10` or `2016-10-05`. */
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
}

/** The way of a programme from application to end, in order. */
export const PROGRAMME_STEPS = [
  'applied',
  'prequalified',
  'preliminary-approved',
  'preliminary-commitment',
  'politically-approved',
  'final-commitment',
  'running',
  'ended',
] as const;
export type ProgrammeStep = (typeof PROGRAMME_STEPS)[number];

/** States that take a programme off its way. */
export const PROGRAMME_EXITS = ['rejected', 'withdrawn', 'stopped'] as const;

export type ProgrammeState = ProgrammeStep | (typeof PROGRAMME_EXITS)[number];

export interface ProgrammeStatus {
  readonly state: ProgrammeState;
  readonly date: PartialDate | null;
  readonly body: string | null;
  readonly note: string | null;
}

export interface Budget {
  readonly total: number | null;
  readonly currency: string;
  /** Payer (one of {@link PAYERS}) -> amount. */
  readonly split: ReadonlyMap<string, number>;
  /** Administration -> its part of what the municipality pays. */
  readonly departments: ReadonlyMap<string, number>;
}

export const PAYERS = ['landsbyggefonden', 'stat', 'kommune', 'boligorganisation', 'boligafdeling', 'andre'] as const;
export type Payer = (typeof PAYERS)[number];

export interface Milestone {
  readonly title: string;
  readonly date: PartialDate | null;
  readonly state: string | null;
}

export interface Project {
  readonly title: string;
  readonly objective: string | null;
  /** The political objective that it serves. */
  readonly politicalObjective: string | null;
  readonly milestones: readonly Milestone[];
  readonly successCriteria: readonly string[];
  readonly indicator: string | null;
  readonly target: number | null;
}

/** One of the municipality's requirements ("krav") of a programme; the package holds the list. */
export interface Requirement {
  readonly id: string;
  readonly title: Localized;
  /** Whether co-financing asks for it. */
  readonly condition: boolean;
}

export type RequirementAnswer = 'met' | 'not-met' | 'not-assessed';

/** What was found of one requirement in a programme. */
export interface RequirementState {
  readonly requirement: string;
  readonly answer: RequirementAnswer;
  readonly note: string | null;
}

/** The yearly evaluation of a programme. */
export interface Evaluation {
  readonly year: number;
  /** Organisation and size. */
  readonly organisation: string | null;
  readonly content: string | null;
  /** How it supplements ordinary operation. */
  readonly supplement: string | null;
  /** Anchoring and cooperation. */
  readonly anchoring: string | null;
}

/** An area-based programme ("områdebaseret indsats"): helhedsplan, områdefornyelse and the like. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly kind: 'extraordinary' | 'transition' | null;
  readonly status: readonly ProgrammeStatus[];
  readonly start: PartialDate | null;
  /** `null` is "end unknown", never "still running". */
  readonly end: PartialDate | null;
  /** Level id -> ids of the areas it works in. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly geometry: AreaGeometry | null;
  readonly dwellings: number | null;
  /** How well its borders are known; only `exact` ones count in cover without a reservation. */
  readonly delimitation: 'exact' | 'approximate' | 'unknown';
  readonly organisations: readonly string[];
  readonly departments: readonly string[];
  readonly themes: readonly string[];
  readonly objectives: readonly string[];
  readonly budget: Budget | null;
  readonly residents: number | null;
  readonly projects: readonly Project[];
  readonly requirements: readonly RequirementState[];
  readonly evaluations: readonly Evaluation[];
  readonly sources: readonly string[];
  readonly notes: string | null;
  /** Further members as they stood in the file: kept on rewriting, never lost. */
  readonly further: ReadonlyMap<string, unknown>;
}

export interface ProgrammeType {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized | null;
  readonly countsAsCover: boolean;
}
