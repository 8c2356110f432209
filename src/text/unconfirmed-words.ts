import type { Localized } from '../model/localized.ts';

/** Where the direction of an indicator was guessed from a heading, and no person has said that it is right. */
export const unconfirmedWords = {
  one: { da: 'Retningen er ikke bekræftet af en person: den er gættet ud fra overskriften.', en: 'The direction is not confirmed by a person: it was guessed from the heading.' },
  oneInTheme: { da: '1 retning er ikke bekræftet af en person.', en: '1 direction is not confirmed by a person.' },
  manyInTheme: { da: '{count} retninger er ikke bekræftet af en person.', en: '{count} directions are not confirmed by a person.' },
  head: { da: 'Retning ikke bekræftet af en person', en: 'Direction not confirmed by a person' },
} satisfies Record<string, Localized>;
