import { strFromU8, unzipSync } from 'fflate';

export type Rows = readonly (readonly (string | number)[])[];

/** The sheets of a workbook: numbers as numbers, text as text, empty cells as ''. */
export function sheetsOf(bytes: Uint8Array | undefined): ReadonlyMap<string, Rows> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes ?? new Uint8Array())).map(([path, content]) => [path, strFromU8(content)]));
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
  return new Map(names.map((name, i) => [name, rowsOf(parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '')]));
}

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const rowsOf = (xml: string): Rows => [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/g)].map(([, inside = '']) => {
  const cells: (string | number)[] = [];
  for (const [, column = '', kind, content = ''] of inside.matchAll(/<c r="([A-Z]+)\d+" s="\d+"(?: t="(\w+)")?>(.*?)<\/c>/g)) {
    const at = [...column].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
    while (cells.length < at) cells.push('');
    const value = content.replace(/<[^>]*>/g, '');
    cells.push(kind === undefined ? Number(value) : unescaped(value));
  }
  return cells;
});

/** What stands behind the first row with that name. */
export const rowNamed = (rows: Rows | undefined, name: string): readonly (string | number)[] => rows?.find(([first]) => first === name)?.slice(1) ?? [];
