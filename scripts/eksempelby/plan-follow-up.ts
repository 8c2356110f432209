import type { ProgrammeState } from '../../src/model/programme.ts';
import { REFERENCE_DATE } from './plan-periods.ts';
import type { Random } from './random.ts';

const text = (da: string, en: string): object => ({ da, en });

/** What the fictional municipality asks of a plan. */
export const REQUIREMENTS = [
  { id: 'maal-og-indikatorer', title: text('Hver delindsats har et mål og en indikator', 'Every sub-project has an objective and an indicator'), condition: true },
  { id: 'samarbejdsaftale', title: text('Kommune og boligorganisationer har underskrevet en samarbejdsaftale', 'Municipality and housing organisations have signed an agreement on cooperation'), condition: true },
  { id: 'medfinansiering', title: text('Medfinansieringen er på plads for hele perioden', 'Co-financing is in place for the whole period'), condition: true },
  { id: 'beboerne', title: text('Beboerne har været med til at vælge indsatserne', 'Residents have taken part in choosing the activities'), condition: false },
  { id: 'forankring', title: text('Der er en plan for, hvad der føres videre bagefter', 'There is a plan of what is carried on afterwards'), condition: false },
] as const;

/** What has been assessed by then: nothing when a plan is applied for, the conditions when it is granted, everything once it runs. */
const ASSESSED: Readonly<Partial<Record<ProgrammeState, number>>> = {
  applied: 0, withdrawn: 0, prequalified: 1, rejected: 2, 'preliminary-approved': 2, 'preliminary-commitment': 2, 'politically-approved': 3, 'final-commitment': 3,
};

/** Answers to the requirements; those that are not assessed are left out. Now and then one is not met. */
export function answersOf(reached: ProgrammeState, random: Random): readonly object[] {
  return REQUIREMENTS.slice(0, ASSESSED[reached] ?? REQUIREMENTS.length).map(({ id, condition }) => {
    const isMet = reached === 'rejected' ? id !== 'samarbejdsaftale' : condition || random.next() > 0.25;
    return { requirement: id, answer: isMet ? 'met' : 'not-met', ...(isMet ? {} : { note: 'Aftalt at vende tilbage til det ved næste møde i styregruppen.' }) };
  });
}

const CONTENTS = ['Alle delindsatser er i gang.', 'En delindsats begyndte senere end planlagt.', 'To delindsatser er slået sammen efter ønske fra beboerne.'];
const SUPPLEMENTS = ['Skole og jobcenter henviser til indsatserne, som ikke erstatter deres egne tilbud.', 'Indsatserne når familier, som de almindelige tilbud ikke når.'];
const ANCHORINGS = ['En forening har overtaget én aktivitet.', 'Styregruppen mødes fire gange om året; to aktiviteter drives nu af frivillige.', 'Aftale med skolen om at føre aktiviteterne videre.'];

/** The yearly evaluations of a plan that has begun: one for each whole year before the reference date. */
export function evaluationsOf(reached: ProgrammeState, start: string | null, end: string | null, random: Random): readonly object[] {
  if (start === null || !['running', 'ended', 'stopped'].includes(reached)) return [];
  const last = Number(REFERENCE_DATE.slice(0, 4)) - 1;
  const first = Number(start.slice(0, 4)) + (start.endsWith('-01') ? 0 : 1);
  const until = Math.min(last, reached === 'stopped' ? first + 1 : Number((end ?? '9999').slice(0, 4)) - (end?.endsWith('-12') === true ? 0 : 1));
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, i) => ({
    year: first + i,
    organisation: `Leder og ${3 + random.below(6)} medarbejdere; styregruppe med kommune og boligorganisationer.`,
    content: random.pick(CONTENTS),
    supplement: random.pick(SUPPLEMENTS),
    anchoring: random.pick(ANCHORINGS),
  }));
}
