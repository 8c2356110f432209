import type { Localized } from '../../model/localized.ts';

/** What is said where the course of a meeting is not as it was written. */
export const courseFindingWords = {
  notACourse: {
    da: 'Filen er ikke et mødeforløb. Et mødeforløb hentes med “Gem som fil”.',
    en: 'The file is not a meeting course. A course is saved with “Save as a file”.',
  },
  damagedLink: {
    da: 'Linkets mødeforløb kan ikke læses; måske er linket klippet over på vejen. Bed om det igen, eller om filen.',
    en: 'The meeting course in the link cannot be read; the link may have been cut on its way. Ask for it again, or for the file.',
  },
  newerLink: {
    da: 'Mødeforløbet er lavet med en nyere udgave af værktøjet og kan ikke læses her. Bed om det som fil.',
    en: 'The meeting course was made with a newer edition of the tool and cannot be read here. Ask for it as a file.',
  },
  otherPackage: {
    da: 'Mødeforløbet hører til en anden datapakke ({package}); her er {here} åben. Åbn den samme by, og prøv igen.',
    en: 'The meeting course is of another data package ({package}); {here} is open here. Open the same city and try again.',
  },
  newer: {
    da: 'Mødeforløbet er lavet med en nyere udgave af værktøjet: det, der kan læses, er taget med.',
    en: 'The meeting course was made with a newer edition of the tool: what can be read has been taken.',
  },
  broken: { da: 'Kunne ikke læses og er udeladt: visning {views}.', en: 'Could not be read and is left out: view {views}.' },
  foreign: { da: 'Hører til en anden datapakke og er udeladt: visning {views}.', en: 'Belongs to another data package and is left out: view {views}.' },
  cut: { da: 'Teksten er forkortet til {most} tegn: visning {views}.', en: 'The text was cut to {most} characters: view {views}.' },
  tooMany: { da: 'Kun de første {most} visninger er taget med.', en: 'Only the first {most} views have been taken.' },
  otherVersion: {
    da: 'Mødeforløbet er lavet med udgave {made} af datapakken. Her vises udgave {here}, så tallene kan være andre.',
    en: 'The meeting course was made with version {made} of the data package. Version {here} is shown here, so the figures may differ.',
  },
  otherDigest: {
    da: 'Mødeforløbet er lavet med en anden udgave af de samme data. Tallene kan være andre.',
    en: 'The meeting course was made with another edition of the same data. The figures may differ.',
  },
  tooLarge: { da: 'Filen er for stor til at være et mødeforløb.', en: 'The file is too large to be a meeting course.' },
  unreadFile: { da: 'Filen kunne ikke læses.', en: 'The file could not be read.' },
} satisfies Record<string, Localized>;
