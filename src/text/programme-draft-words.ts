import type { Localized } from '../model/localized.ts';

/** What is said at a field of the form of a programme, by the code of the finding. */
export const programmeDraftWords = {
  'id-missing': { da: 'Giv planen et kort id.', en: 'Give the plan a short id.' },
  'id-taken': { da: 'Der er allerede en plan med id "{id}".', en: 'There is already a plan with the id "{id}".' },
  'title-missing': { da: 'Giv planen en titel.', en: 'Give the plan a title.' },
  'unknown-type': { da: 'Pakken kender ikke typen "{type}".', en: 'The package does not know the type "{type}".' },
  'not-a-date': { da: '"{text}" er ikke en dato. Skriv 2026, 2026-03 eller 2026-03-31.', en: '"{text}" is not a date. Write 2026, 2026-03 or 2026-03-31.' },
  'end-before-start': { da: 'Planen slutter ({end}), før den begynder ({start}).', en: 'The plan ends ({end}) before it begins ({start}).' },
  'transition-too-long': { da: 'Overgang til almindelig drift varer højst to år.', en: 'A transition to ordinary operation lasts two years at most.' },
  'unknown-level': { da: 'Pakken har ikke niveauet "{level}".', en: 'The package has no level "{level}".' },
  'unknown-area': { da: 'Området "{id}" findes ikke på niveauet "{level}".', en: 'There is no area "{id}" at the level "{level}".' },
  nowhere: { da: 'Planen har hverken områder eller polygon, så den dækker ingen steder.', en: 'The plan has neither areas nor a polygon, so it covers nothing.' },
  'self-crossing': { da: 'Polygonens kant krydser sig selv. Flyt et hjørne, så den ikke gør.', en: 'The border of the polygon crosses itself. Move a corner so that it does not.' },
  negative: { da: 'Et beløb kan ikke være negativt.', en: 'An amount cannot be negative.' },
  'not-a-number': { da: 'Skriv et tal.', en: 'Write a number.' },
  'split-over-total': { da: 'Fordelingen er {sum} kr., {difference} kr. mere end budgettet på {total} kr.', en: 'The split is {sum} kr., {difference} kr. more than the budget of {total} kr.' },
  'split-under-total': { da: 'Fordelingen er {sum} kr., {difference} kr. mindre end budgettet på {total} kr.', en: 'The split is {sum} kr., {difference} kr. less than the budget of {total} kr.' },
  'departments-over-municipality': { da: 'Forvaltningerne betaler {sum} kr. tilsammen, mere end kommunens del på {municipality} kr.', en: 'The administrations pay {sum} kr. together, more than the municipality\'s part of {municipality} kr.' },
  'unknown-theme': { da: 'Temaet "{theme}" er ikke på pakkens liste.', en: 'The theme "{theme}" is not on the list of the package.' },
} satisfies Record<string, Localized>;
