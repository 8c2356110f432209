import type { IntakeWords } from './intake-sentence.ts';

/** What no person has confirmed yet. The key is the code. */
export const confirmIntakeWords = {
  'direction-guessed': {
    message: { da: 'Retningen er gættet for {count} indikatorer: {names}. De indgår i indekset.', en: 'The direction was guessed for {count} indicators: {names}. They are part of the index.' },
    repair: { da: 'Ret "direction", og slet "confirmed": false i koblingen, når en person har set på dem.', en: 'Correct "direction", and delete "confirmed": false in the mapping, when a person has looked at them.' },
  },
  'direction-unknown': {
    message: { da: 'Det kan ikke ses, hvilken ende der er størst behov for {count} indikatorer: {names}. De vises og indgår ikke.', en: 'It cannot be told which end is the greater need of {count} indicators: {names}. They are shown and not included.' },
    repair: { da: 'Skriv "direction" i koblingen, hvis de skal indgå.', en: 'Write "direction" in the mapping if they are to be included.' },
  },
  'unconfirmed': {
    message: { da: 'Enhed og tema er gættet for {count} indikatorer, og ingen har bekræftet dem.', en: 'Unit and theme were guessed for {count} indicators, and nobody has confirmed them.' },
    repair: { da: 'Se dem efter i koblingen, og slet "confirmed": false.', en: 'Check them in the mapping, and delete "confirmed": false.' },
  },
  'few-residents': {
    message: { da: 'Områder på niveauet {level} med under {minimum} beboere vises, men får ingen score.', en: 'Areas of the level {level} with fewer than {minimum} residents are shown but get no score.' },
    repair: { da: 'Ret "minimumPopulation" i koblingen, hvis grænsen skal være en anden.', en: 'Change "minimumPopulation" in the mapping if the limit is to be another.' },
  },
} satisfies IntakeWords;
