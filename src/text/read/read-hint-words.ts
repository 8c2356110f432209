/** Suggestions put at the end of a repair. */
export const hintWords = {
  perhaps: { da: 'Var det "{word}", du mente?', en: 'Did you mean "{word}"?' },
} as const;
