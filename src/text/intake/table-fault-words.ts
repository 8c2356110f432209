import type { FindingTable } from '../read/finding-words.ts';

/** Why a file cannot be read as a table. */
export const tableFaultWords = {
  'table-too-large': {
    message: { da: 'Filen fylder {size} MB. Grænsen er {limit} MB. Den er ikke læst.', en: 'The file takes {size} MB. The limit is {limit} MB. It was not read.' },
    repair: { da: 'Gem kun de kolonner og år, der skal bruges.', en: 'Save only the columns and years that are needed.' },
  },
  'too-many-columns': {
    message: { da: 'Tabellen har {count} kolonner. Grænsen er {limit}. Den er ikke læst.', en: 'The table has {count} columns. The limit is {limit}. It was not read.' },
    repair: { da: 'Gem kun de kolonner, der skal bruges.', en: 'Save only the columns that are needed.' },
  },
  'too-many-rows': {
    message: { da: 'Tabellen har {count} rækker. Grænsen er {limit}. Den er ikke læst.', en: 'The table has {count} rows. The limit is {limit}. It was not read.' },
    repair: { da: 'Gem kun de rækker, der skal bruges.', en: 'Save only the rows that are needed.' },
  },
  'too-many-cells': {
    message: { da: 'Tabellen har mere end {limit} millioner celler. Den er ikke læst.', en: 'The table has more than {limit} million cells. It was not read.' },
    repair: { da: 'Gem kun de rækker og kolonner, der skal bruges.', en: 'Save only the rows and columns that are needed.' },
  },
  'old-workbook': {
    message: { da: 'Filen er en gammel Excel-fil (.xls). Den er ikke læst.', en: 'The file is an old Excel file (.xls). It was not read.' },
    repair: { da: 'Åbn den i Excel, og gem den som .xlsx eller "CSV UTF-8".', en: 'Open it in Excel and save it as .xlsx or "CSV UTF-8".' },
  },
  'not-a-table': {
    message: { da: 'Filen er hverken tekst, regneark eller et kort, der kan læses. Den er ikke læst.', en: 'The file is neither text, a spreadsheet nor a map that can be read. It was not read.' },
    repair: { da: 'Gem den som CSV, .xlsx eller GeoJSON.', en: 'Save it as CSV, .xlsx or GeoJSON.' },
  },
  'empty-table': {
    message: { da: 'Filen har ingen rækker.', en: 'The file has no rows.' },
    repair: { da: 'Gem den igen med tal i.', en: 'Save it again with figures in it.' },
  },
  'damaged-workbook': {
    message: { da: 'Regnearket kan ikke læses: {what}.', en: 'The workbook cannot be read: {what}.' },
    repair: { da: 'Åbn det i Excel, og gem det igen som .xlsx eller "CSV UTF-8".', en: 'Open it in Excel and save it again as .xlsx or "CSV UTF-8".' },
  },
  'damaged-json-stat': {
    message: { da: 'JSON-filen er hverken et kort eller JSON-stat, der kan læses: {what}.', en: 'The JSON file is neither a map nor JSON-stat that can be read: {what}.' },
    repair: { da: 'Hent den igen fra Statistikbanken som CSV eller JSON-stat.', en: 'Fetch it again from the StatBank as CSV or JSON-stat.' },
  },
} as const satisfies FindingTable;

export type TableFault = keyof typeof tableFaultWords;
