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
