import type { Localized } from '../model/localized.ts';

/** Where a programme is in its life on a date. */
export const phaseWords = {
  planned: { da: 'planlagt', en: 'planned' },
  starting: { da: 'begynder inden for 12 måneder', en: 'starts within 12 months' },
  running: { da: 'i gang', en: 'running' },
  'expiring-24': { da: 'udløber om 12–24 måneder', en: 'ends in 12–24 months' },
  'expiring-12': { da: 'udløber inden for 12 måneder', en: 'ends within 12 months' },
  ended: { da: 'udløbet', en: 'ended' },
  'end-unknown': { da: 'slut ukendt', en: 'end unknown' },
  unknown: { da: 'periode ukendt', en: 'period unknown' },
  rejected: { da: 'ikke gennemført', en: 'not carried out' },
} satisfies Record<string, Localized>;

/** A state that a programme has reached, as its history says it. */
export const stateWords = {
  applied: { da: 'Ansøgt', en: 'Applied' },
  prequalified: { da: 'Prækvalificeret', en: 'Prequalified' },
  'preliminary-approved': { da: 'Foreløbigt godkendt politisk', en: 'Approved politically, preliminary' },
  'preliminary-commitment': { da: 'Foreløbigt tilsagn', en: 'Preliminary commitment' },
  'politically-approved': { da: 'Endelig plan godkendt politisk', en: 'Final plan approved politically' },
  'final-commitment': { da: 'Endeligt tilsagn', en: 'Final commitment' },
  running: { da: 'I gang', en: 'Running' },
  ended: { da: 'Afsluttet', en: 'Ended' },
  rejected: { da: 'Afslået', en: 'Rejected' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
  stopped: { da: 'Stoppet', en: 'Stopped' },
} satisfies Record<string, Localized>;

/** The step that is missing next. */
export const missingStepWords = {
  applied: { da: 'ansøgning', en: 'application' },
  prequalified: { da: 'prækvalifikation', en: 'prequalification' },
  'preliminary-approved': { da: 'foreløbig politisk godkendelse', en: 'preliminary political approval' },
  'preliminary-commitment': { da: 'foreløbigt tilsagn', en: 'preliminary commitment' },
  'politically-approved': { da: 'politisk godkendelse af endelig plan', en: 'political approval of the final plan' },
  'final-commitment': { da: 'endeligt tilsagn', en: 'final commitment' },
  running: { da: 'opstart', en: 'start' },
  ended: { da: 'afslutning', en: 'closing' },
} satisfies Record<string, Localized>;

export const kindWords = {
  extraordinary: { da: 'ekstraordinær indsats', en: 'extraordinary effort' },
  transition: { da: 'overgang til almindelig drift', en: 'transition to ordinary operation' },
} satisfies Record<string, Localized>;

/** Who pays. */
export const payerWords = {
  landsbyggefonden: { da: 'Landsbyggefonden', en: 'Landsbyggefonden (national building fund)' },
  stat: { da: 'Staten', en: 'The state' },
  kommune: { da: 'Kommunen', en: 'The municipality' },
  boligorganisation: { da: 'Boligorganisationer', en: 'Housing organisations' },
  boligafdeling: { da: 'Boligafdelinger', en: 'Housing estates' },
  andre: { da: 'Andre', en: 'Others' },
  'not-split': { da: 'Ikke fordelt', en: 'Not split' },
} satisfies Record<string, Localized>;
