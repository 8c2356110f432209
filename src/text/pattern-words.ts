import type { Localized } from '../model/localized.ts';

export const patternWords = {
  label: { da: 'Mønstre i stedet for farver', en: 'Patterns instead of colours' },
  hint: { da: 'Tættere mønster betyder større behov', en: 'A denser pattern means greater need' },
} satisfies Record<string, Localized>;
