import Papa from 'papaparse';

/** A CSV as the packages have them: comma, LF, quotes only where they are needed, a final newline. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
