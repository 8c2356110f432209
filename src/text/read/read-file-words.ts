import type { FindingTable } from './finding-words.ts';

/** Findings about files, encodings and JSON as such. */
export const fileWords = {
  'missing-file': {
    message: {
      da: 'Filen {path} findes ikke i pakken. Resten af pakken er læst uden den.',
      en: 'The file {path} is not in the package. The rest of the package was read without it.',
    },
    repair: { da: 'Læg filen i pakkens mappe, eller ret stien under resources.', en: 'Put the file in the package folder, or correct the path under resources.' },
  },
  'unreadable-file': {
    message: { da: 'Filen {path} kunne ikke åbnes. Resten er læst uden den.', en: 'The file {path} could not be opened. The rest was read without it.' },
    repair: { da: 'Se efter, at filen findes, og at du har adgang til den.', en: 'Check that the file exists and that you may read it.' },
  },
  'path-outside-package': {
    message: {
      da: 'Stien {path} peger ud af pakkens mappe. Filen er ikke hentet.',
      en: 'The path {path} leads out of the package folder. The file was not fetched.',
    },
    repair: {
      da: 'Læg filen i pakkens mappe, og skriv en sti uden "..", uden "/" forrest og uden webadresse.',
      en: 'Put the file in the package folder and write a path without "..", without a leading "/" and without a web address.',
    },
  },
  'not-utf-8': {
    message: {
      da: 'Filen er ikke gemt som UTF-8: linje {line} har et tegn, der ikke kan læses. Filen er ikke brugt.',
      en: 'The file is not saved as UTF-8: line {line} has a character that cannot be read. The file was not used.',
    },
    repair: {
      da: 'Gem filen som UTF-8 (i Excel: "CSV UTF-8"), eller skriv "encoding": "windows-1252" på ressourcen.',
      en: 'Save the file as UTF-8 (in Excel: "CSV UTF-8"), or write "encoding": "windows-1252" on the resource.',
    },
  },
  'unknown-encoding': {
    message: { da: 'Tegnsættet {encoding} kendes ikke. Filen er ikke brugt.', en: 'The encoding {encoding} is not known. The file was not used.' },
    repair: { da: 'Gem filen som UTF-8, eller skriv "utf-8" eller "windows-1252".', en: 'Save the file as UTF-8, or write "utf-8" or "windows-1252".' },
  },
  'byte-order-mark': {
    message: {
      da: 'Filen begynder med et usynligt tegn (BOM). Det er sprunget over.',
      en: 'The file begins with an invisible character (byte order mark). It was skipped.',
    },
    repair: { da: 'Gem filen som UTF-8 uden BOM.', en: 'Save the file as UTF-8 without a byte order mark.' },
  },
  'wrong-json': {
    message: { da: 'Filen er ikke gyldig JSON: {what}. Filen er ikke brugt.', en: 'The file is not valid JSON: {what}. The file was not used.' },
    repair: { da: 'Ret stedet i en teksteditor, og prøv igen.', en: 'Mend the place in a text editor and try again.' },
  },
  'json-too-deep': {
    message: {
      da: 'Filen har flere end {limit} lag af lister og objekter i hinanden. Filen er ikke brugt.',
      en: 'The file nests lists and objects more than {limit} deep. The file was not used.',
    },
    repair: { da: 'Gør strukturen fladere.', en: 'Make the structure flatter.' },
  },
  'duplicate-key': {
    message: {
      da: 'Nøglen "{key}" står to gange i samme objekt, anden gang her. Den sidste er brugt.',
      en: 'The key "{key}" stands twice in the same object, the second time here. The last one was used.',
    },
    repair: { da: 'Slet den af de to, der ikke skal gælde.', en: 'Delete the one that should not hold.' },
  },
  'more-of-the-same': {
    message: { da: 'Og {count} til af samme slags ({code}).', en: 'And {count} more of the same kind ({code}).' },
    repair: { da: 'Ret de første, og læs pakken igen.', en: 'Mend the first ones and read the package again.' },
  },
} as const satisfies FindingTable;
