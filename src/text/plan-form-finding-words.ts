import type { Localized } from '../model/localized.ts';

/** What is said at a field of the form that no programme of a package could have wrong. */
export const planFormFindingWords = {
  'type-missing': { da: 'Vælg en type.', en: 'Choose a type.' },
  'not-a-corner': { da: 'Linje {lines} er ikke et punkt. Skriv breddegrad, længdegrad: 55.6761, 12.5683.', en: 'Line {lines} is not a point. Write latitude, longitude: 55.6761, 12.5683.' },
  'too-few-corners': { da: 'En polygon har mindst tre punkter.', en: 'A polygon has at least three points.' },
  'not-whole': { da: 'Skriv et helt tal fra 0.', en: 'Write a whole number from 0.' },
  'state-missing': { da: 'Vælg, hvad der skete.', en: 'Choose what happened.' },
  'department-missing': { da: 'Skriv, hvilken forvaltning der betaler.', en: 'Write which administration pays.' },
  'department-twice': { da: 'Forvaltningen "{name}" står her to gange.', en: 'The administration "{name}" stands here twice.' },
  'project-title-missing': { da: 'Giv delindsatsen et navn.', en: 'Give the sub-project a name.' },
  'milestone-title-missing': { da: 'Skriv, hvad milepælen er.', en: 'Write what the milestone is.' },
} satisfies Record<string, Localized>;
