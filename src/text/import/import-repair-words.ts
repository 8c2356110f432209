import type { Localized } from '../../model/localized.ts';

/** What to do about a finding on the page, where the command line says it of the mapping file. The key is the code. */
export const importRepairWords = {
  'file-not-used': { da: 'Vælg under Filer, hvad den skal bruges til.', en: 'Choose under Files what it is for.' },
  'no-file-for-mapping': { da: 'Tilføj filen, eller fjern koblingen fra listen under Filer, så gættes en ny.', en: 'Add the file, or remove the mapping from the list under Files, and a new one is guessed.' },
  'crs-needed': { da: 'Vælg koordinatsystemet under Filer.', en: 'Choose the coordinate system under Files.' },
  'no-area-id': { da: 'Vælg kolonnen med områdets nummer under Kobling.', en: 'Choose the column with the number of the area under Mapping.' },
  'mapping-column-missing': { da: 'Fjern koblingen under Filer, så gættes en ny, eller vælg en anden kolonne under Kobling.', en: 'Remove the mapping under Files, and a new one is guessed, or choose another column under Mapping.' },
  'mojibake-seen': { da: 'Tryk på rettelsen under Filer.', en: 'Press the repair under Files.' },
  'numbers-read': { da: 'Er det forkert, så vælg decimaltegnet under Filer.', en: 'If that is wrong, choose the decimal sign under Files.' },
  'numbers-uncertain': { da: 'Vælg decimaltegnet under Filer.', en: 'Choose the decimal sign under Files.' },
  'mark-open': { da: 'Sig under Kobling, hvad tegnet betyder.', en: 'Say under Mapping what the mark means.' },
  'too-many-series': { da: 'Hent færre variable, eller vælg under Filer, at tabellen ikke bruges.', en: 'Fetch fewer variables, or choose under Files that the table is not used.' },
  'series-not-taken': { da: 'Fjern koblingen under Filer, så gættes en ny med alle slags.', en: 'Remove the mapping under Files, and a new one is guessed with all kinds.' },
  'areas-repeated': { da: 'Vælg kolonnen med år under Kobling, eller gem ét år i hver fil.', en: 'Choose the column of years under Mapping, or save one year a file.' },
  'year-from-name': { da: 'Er det forkert, så ret året under Kobling.', en: 'If that is wrong, change the year under Mapping.' },
  'no-year': { da: 'Skriv året under Kobling.', en: 'Write the year under Mapping.' },
  'period-chosen': { da: 'Skal en anden periode bruges, så gem filen med kun den.', en: 'If another period is wanted, save the file with that alone.' },
  'area-unmatched': { da: 'Vælg området under Områder og rækker, eller ret navnet i filen.', en: 'Choose the area under Areas and rows, or correct the name in the file.' },
  'area-near': { da: 'Ret det med et klik under Områder og rækker.', en: 'Mend it with one click under Areas and rows.' },
  'area-ambiguous': { da: 'Vælg området under Områder og rækker.', en: 'Choose the area under Areas and rows.' },
  'area-disagrees': { da: 'Vælg den rigtige kolonne med områder under Kobling.', en: 'Choose the right column of areas under Mapping.' },
  'direction-guessed': { da: 'Se retningerne efter under Kobling, og bekræft dem.', en: 'Check the directions under Mapping, and confirm them.' },
  'direction-unknown': { da: 'Vælg retningen under Kobling, hvis de skal indgå.', en: 'Choose the direction under Mapping if they are to be included.' },
  unconfirmed: { da: 'Se dem efter under Kobling, og bekræft dem.', en: 'Check them under Mapping, and confirm them.' },
  'few-residents': { da: 'Ret grænsen under Kobling, hvis den skal være en anden.', en: 'Change the limit under Mapping if it is to be another.' },
  'unknown-file-format': { da: 'Fjern filen under Filer, eller gem den i et format, der kan læses.', en: 'Remove the file under Files, or save it in a format that can be read.' },
} satisfies Record<string, Localized>;
