import type { Localized } from '../model/localized.ts';

/** What `convert` says beside its findings. */
export const convertWords = {
  noFile: { da: 'Der mangler en fil at læse.', en: 'A file to read is missing.' },
  noOut: { da: 'Angiv en mappe med --out, som pakken skal skrives i.', en: 'Give a folder with --out in which to write the package.' },
  cannotRead: { da: 'Filen {file} kan ikke læses.', en: 'The file {file} cannot be read.' },
  sameName: { da: 'To filer hedder {file}. Giv dem hver sit navn.', en: 'Two files are called {file}. Give each a name of its own.' },
  folderTaken: { da: 'Mappen {folder} findes allerede og er ikke tom. Vælg en anden, eller slet den først.', en: 'The folder {folder} exists and is not empty. Choose another, or delete it first.' },
  cannotWrite: { da: 'Mappen {folder} kan ikke skrives.', en: 'The folder {folder} cannot be written.' },
  stopped: { da: 'Stoppet: {errors}. Der er ikke skrevet nogen pakke.', en: 'Stopped: {errors}. No package was written.' },
  written: { da: 'Pakken er skrevet i {folder}. Koblingen står i {mapping}; bekræft den, og brug den igen med --mapping.', en: 'The package was written to {folder}. The mapping is in {mapping}; confirm it and use it again with --mapping.' },
  level: { da: 'Niveau {id}: {areas} områder, {indicators} indikatorer, år: {years}.', en: 'Level {id}: {areas} areas, {indicators} indicators, years: {years}.' },
} satisfies Record<string, Localized>;
