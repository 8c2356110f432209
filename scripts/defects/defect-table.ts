import type { Defect } from './plant-defect.ts';

const BEGIN = '<!-- defects: written by npm run test:defects -->';
const END = '<!-- end of defects -->';

interface Files {
  readonly readFile: (path: string, encoding: 'utf8') => Promise<string>;
  readonly writeFile: (path: string, text: string) => Promise<void>;
}

const row = ({ what, file, caughtBy }: Defect): string => `| ${what} | \`${file}\` | \`${caughtBy.file}\`: ${caughtBy.title} |`;

/** The table of defects that were all caught, as Markdown. */
export const tableOf = (defects: readonly Defect[]): string => ['| planted defect | in | caught by |', '|---|---|---|', ...defects.map(row)].join('\n');

/** Puts the table between its marks in a document. Throws where the marks are not there. */
export async function writeTable(path: string, defects: readonly Defect[], { readFile, writeFile }: Files): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for the table`);
  await writeFile(path, `${before}${BEGIN}\n\n${tableOf(defects)}\n\n${END}${after}`);
}
