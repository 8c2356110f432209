import type { Localized } from '../model/localized.ts';

/** Opening a package: progress, and what is said when something is missing or wrong. */
export const startWords = {
  loading: { da: 'Henter {title}', en: 'Loading {title}' },
  loadingFiles: { da: '{done} af {all} filer læst', en: '{done} of {all} files read' },
  scoring: { da: 'Beregner', en: 'Computing' },
  cannotOpen: { da: '{title} kan ikke åbnes', en: '{title} cannot be opened' },
  cannotOpenHelp: {
    da: 'Nedenfor står, hvad der er galt, og hvad der kan gøres.',
    en: 'Below is what is wrong, and what can be done about it.',
  },
  noPackages: { da: 'Listen over datapakker kan ikke læses', en: 'The list of data packages cannot be read' },
  noPackagesHelp: {
    da: 'Filen data/packages.json mangler eller er beskadiget. Byg data igen med “npm run build:data”, og genindlæs siden.',
    en: 'The file data/packages.json is missing or damaged. Build the data again with “npm run build:data” and reload the page.',
  },
  reload: { da: 'Genindlæs siden', en: 'Reload the page' },
  openOther: { da: 'Åbn {title}', en: 'Open {title}' },
  partFailed: { da: 'Denne del af siden gik i stå. Resten virker.', en: 'This part of the page has stopped. The rest works.' },
  partRetry: { da: 'Prøv igen', en: 'Try again' },
} satisfies Record<string, Localized>;
