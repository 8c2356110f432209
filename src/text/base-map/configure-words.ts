import type { Localized } from '../../model/localized.ts';

/** What `npm run configure` says. */
export const configureWords = {
  usage: {
    da: 'npm run configure -- FIL.json [--dist MAPPE] [--headers MAPPE] [--frames WEBSTED,WEBSTED] [--lang da|en]\n\nKontrollerer baggrundskortene i filen, lægger den i den byggede side (dist) og skriver sikkerhedsregler, der tillader netop deres værter: i siden og i headers (deploy/configured). --frames: de websteder, der må vise siden i en ramme; ellers må ingen.',
    en: 'npm run configure -- FILE.json [--dist FOLDER] [--headers FOLDER] [--frames SITE,SITE] [--lang da|en]\n\nChecks the base maps in the file, puts it into the built page (dist) and writes a security policy that admits their hosts and no other: in the page and in headers (deploy/configured). --frames: the sites that may show the page in a frame; else none may.',
  },
  oneFile: { da: 'Angiv én fil med baggrundskort.', en: 'Give one file with base maps.' },
  noSite: { da: '“{site}” er ikke et websted som https://intranet.eksempel.dk.', en: '“{site}” is no site like https://intranet.example.dk.' },
  noFile: { da: 'Der er ingen fil ved navn {file}.', en: 'There is no file called {file}.' },
  notWritten: { da: 'Intet er skrevet, før fejlene er rettet.', en: 'Nothing is written until the errors are corrected.' },
  noBuild: { da: '{folder} er ikke en færdig side. Kør først npm run build.', en: '{folder} is no finished page. Run npm run build first.' },
  offered: { da: '{title}: henter fra {host}', en: '{title}: fetches from {host}' },
  ownHost: { da: 'sidens eget websted', en: 'the page’s own site' },
  written: {
    da: 'Skrevet: {dist} (side, sikkerhedsregler og config.json) og {headers} (headers til værten). Kør igen efter hver ny bygning.',
    en: 'Written: {dist} (page, security policy and config.json) and {headers} (headers for the host). Run again after each new build.',
  },
  none: { da: 'Ingen baggrundskort: {dist} og {headers} spørger ingen andre.', en: 'No base maps: {dist} and {headers} ask nobody else.' },
} satisfies Record<string, Localized>;
