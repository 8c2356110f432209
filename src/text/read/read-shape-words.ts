import type { FindingTable } from './finding-words.ts';

/** Findings about the structure of manifest, profile and programmes: members, types, allowed values. */
export const shapeWords = {
  'missing-member': {
    message: { da: '{field} mangler.', en: '{field} is missing.' },
    repair: { da: 'Tilføj {field}.', en: 'Add {field}.' },
  },
  'wrong-type': {
    message: { da: '{field} skal være {expected}, men er {received}. Det er ikke brugt.', en: '{field} must be {expected} but is {received}. It was not used.' },
    repair: { da: 'Skriv {expected}.', en: 'Write {expected}.' },
  },
  'unknown-value': {
    message: { da: '{field} kan ikke være {received}. Det er ikke brugt.', en: '{field} cannot be {received}. It was not used.' },
    repair: { da: 'Vælg en af: {allowed}.', en: 'Choose one of: {allowed}.' },
  },
  'out-of-range': {
    message: { da: '{field} er {received}, men skal være {expected}. Det er ikke brugt.', en: '{field} is {received} but must be {expected}. It was not used.' },
    repair: { da: 'Ret tallet.', en: 'Correct the number.' },
  },
  'unknown-option': {
    message: {
      da: '{field} er ikke en kendt indstilling her. Den springes ikke over, for så ville tallene blive andre end ment.',
      en: '{field} is not a known option here. It is not skipped, as the numbers would then not be what was meant.',
    },
    repair: { da: 'Brug kun: {allowed}.', en: 'Use only: {allowed}.' },
  },
  'unknown-member': {
    message: { da: '{field} kendes ikke og er ikke brugt. Det bevares, når pakken skrives igen.', en: '{field} is not known and was not used. It is kept when the package is rewritten.' },
    repair: { da: 'Kendte navne her: {allowed}.', en: 'Known names here: {allowed}.' },
  },
} as const satisfies FindingTable;
