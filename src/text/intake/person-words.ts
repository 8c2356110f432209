import type { FindingTable } from '../read/finding-words.ts';

/** Why a file about single persons is not taken in. */
export const personWords = {
  'personal-numbers': {
    message: { da: 'Kolonnen {columns} ligner CPR-numre. Filen er ikke læst ind, og intet af den er gemt.', en: 'The column {columns} looks like personal numbers (CPR). The file was not taken in, and nothing of it was kept.' },
    repair: { da: 'Kortet viser tal om områder, ikke om personer. Tæl personerne op for hvert område, og gem en fil uden CPR-numre.', en: 'The map shows figures about areas, not about persons. Count the persons of each area, and save a file without personal numbers.' },
  },
  'person-rows': {
    message: { da: '{part} har en række for hver person. Filen er ikke læst ind, og intet af den er gemt.', en: '{part} has a row for each person. The file was not taken in, and nothing of it was kept.' },
    repair: { da: 'Kortet viser tal om områder, ikke om personer. Tæl personerne op for hvert område, og gem en række for hvert område.', en: 'The map shows figures about areas, not about persons. Count the persons of each area, and save a row for each area.' },
  },
} as const satisfies FindingTable;
