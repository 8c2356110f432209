import type { Localized } from '../model/localized.ts';

/** What is said when a link does not mean what it did, or cannot be read. */
export const linkWords = {
  unknownVersion: {
    da: 'Linket er skrevet til en anden udgave af værktøjet og kan ikke læses her. Kortet viser det, det åbner med.',
    en: 'The link was written for another edition of the tool and cannot be read here. The map shows what it opens with.',
  },
  unknownPackage: {
    da: 'Linket gælder datapakken “{package}”, som ikke er her. En egen pakke ligger kun i den browser, hvor den er gemt: bed om den som zip, og træk den ind på siden. Kortet viser det, det åbner med.',
    en: 'The link is for the data package “{package}”, which is not here. A package of one’s own lies only in the browser where it is kept: ask for it as a zip, and drop it on this page. The map shows what it opens with.',
  },
  otherVersion: {
    da: 'Linket er lavet med udgave {linked} af datapakken. Her vises udgave {shown}, så tallene kan være andre.',
    en: 'The link was made with version {linked} of the data package. Version {shown} is shown here, so the figures may differ.',
  },
  otherDigest: {
    da: 'Linket er lavet med en anden udgave af de samme data. Tallene kan være andre.',
    en: 'The link was made with another edition of the same data. The figures may differ.',
  },
  damaged: {
    da: 'En del af linket kunne ikke læses: {parts}. Der vises det, kortet åbner med.',
    en: 'Part of the link could not be read: {parts}. What the map opens with is shown instead.',
  },
  tooLong: {
    da: 'Linket er for langt til at være et gyldigt link. Kortet viser det, det åbner med.',
    en: 'The link is too long to be a valid link. The map shows what it opens with.',
  },
} satisfies Record<string, Localized>;
