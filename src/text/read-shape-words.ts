import type { FindingTable } from './finding-words.ts';

/** Findings about the structure of manifest, profile and programmes: members, types, allowed values. */
export const shapeWords = {
  'missing-member': {
    severity: 'error',
    message: { da: '{field} mangler.', en: '{field} is missing.' },
    repair: { da: 'Tilføj {field}.', en: 'Add {field}.' },
  },
  'wrong-type': {
    severity: 'error',
    message: { da: '{field} skal være {expected}, men er {received}. Det er ikke brugt.', en: '{field} must be {expected} but is {received}. It was not used.' },
    repair: { da: 'Skriv {expected}.', en: 'Write {expected}.' },
  },
  'unknown-value': {
    severity: 'error',
    message: { da: '{field} kan ikke være {received}. Det er ikke brugt.', en: '{field} cannot be {received}. It was not used.' },
    repair: { da: 'Vælg en af: {allowed}.', en: 'Choose one of: {allowed}.' },
  },
  'out-of-range': {
    severity: 'error',
    message: { da: '{field} er {received}, men skal være {expected}. Det er ikke brugt.', en: '{field} is {received} but must be {expected}. It was not used.' },
    repair: { da: 'Ret tallet.', en: 'Correct the number.' },
  },
  'unknown-option': {
    severity: 'error',
    message: {
      da: '{field} er ikke en kendt indstilling her. Den springes ikke over, for så ville tallene blive andre end ment.',
      en: '{field} is not a known option here. It is not skipped, as the numbers would then not be what was meant.',
    },
    repair: { da: 'Brug kun: {allowed}.', en: 'Use only: {allowed}.' },
  },
  'unknown-member': {
    severity: 'notice',
    message: { da: '{field} kendes ikke og er ikke brugt. Det bevares, når pakken skrives igen.', en: '{field} is not known and was not used. It is kept when the package is rewritten.' },
    repair: { da: 'Kendte navne her: {allowed}.', en: 'Known names here: {allowed}.' },
  },
} as const satisfies FindingTable;

/** Types of JSON values as they are named in findings. */
export const typeWords = {
  string: { da: 'tekst', en: 'text' },
  number: { da: 'et tal', en: 'a number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
  null: { da: 'null', en: 'null' },
  undefined: { da: 'udeladt', en: 'left out' },
  or: { da: ' eller ', en: ' or ' },
} as const;

/** Bounds as they are named in findings; `{bound}` is the number. */
export const boundWords = {
  min_value: { da: 'mindst {bound}', en: 'at least {bound}' },
  max_value: { da: 'højst {bound}', en: 'at most {bound}' },
  integer: { da: 'et helt tal', en: 'a whole number' },
  finite: { da: 'et tal, der ikke er uendeligt', en: 'a finite number' },
  not_value: { da: 'et andet tal end {bound}', en: 'a number other than {bound}' },
  non_empty: { da: 'en tekst, der ikke er tom', en: 'a text that is not empty' },
  length: { da: 'et enkelt tegn', en: 'a single character' },
} as const;
