import Papa from 'papaparse';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE = 100_000;
const ROWS = 200;

/**
 * The delimiter that cuts most rows into the same number of cells, more than one. Of several that do, the one that makes most cells of the file's own header
 * holds; a decimal comma cuts rows unevenly or leaves the header whole. The first line of Excel, `sep=;`, says it outright.
 * @returns `,` where nothing cuts the text: a table of one column
 */
export function findDelimiter(text: string): Delimiter {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  const known = DELIMITERS.find((one) => one === said);
  if (known !== undefined) return known;
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE) : text;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of the rows that have the commonest width, times how sure a width of so many cells makes: 0 for one cell. */
function evenness(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { header: false, delimiter, preview: ROWS, skipEmptyLines: true });
  const widths = new Map<number, number>();
  for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  // A header with the same width speaks for it; a comma within numbers leaves it in one piece.
  const inHeader = data.slice(0, 12).some((row) => row.length === width && !row.some((cell) => /\d/.test(cell)));
  return (count / Math.max(1, data.length)) * (1 - 1 / width) * (inHeader ? 2 : 1);
}
