/** What to do about cells that fail for a reason that can be named. */
export const numberRepairWords = {
  comma: {
    da: 'Tallet har decimalkomma. Skriv {repaired}, eller skriv "decimalChar": "," på feltet i schema.',
    en: 'The number has a decimal comma. Write {repaired}, or write "decimalChar": "," on the field in the schema.',
  },
} as const;

/** Where a value stands, within a sentence. */
export const placeWordsOfTables = {
  line: { da: 'linje {line}', en: 'line {line}' },
  lineInFile: { da: '{file} linje {line}', en: '{file} line {line}' },
  withoutYear: { da: 'uden år', en: 'without a year' },
} as const;
