/** What stands in a written profile, read back from its HTML without the code that wrote it. */
export interface PrintedProfile {
  /** Rows of cells of every table of a class, heads among them. */
  readonly rows: (table: string) => readonly (readonly string[])[];
  /** The key figures by name: the figure without what explains it. */
  readonly keyFigures: ReadonlyMap<string, string>;
  /** The text of an element of a class. */
  readonly text: (name: string) => string;
}

const plain = (html: string): string => html.replace(/<title>.*?<\/title>/gs, '').replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replace(/[\s\u00a0]+/g, ' ').trim();

export function printedProfile(html: string): PrintedProfile {
  return {
    rows: (table) =>
      [...html.matchAll(new RegExp(`<table class="${table}">.*?</table>`, 'gs'))].flatMap(([whole]) =>
        [...whole.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)))),
    keyFigures: new Map([...html.matchAll(/<dt>(.*?)<\/dt><dd><strong>(.*?)<\/strong>/gs)].map(([, name = '', value = '']) => [plain(name), plain(value)])),
    text: (name) => plain(new RegExp(`<p class="${name}">(.*?)</p>`, 's').exec(html)?.[1] ?? ''),
  };
}

/** The first number of a Danish text, and how many decimals it is written with. */
export function danishNumber(text: string): { readonly value: number; readonly decimals: number } {
  const [, sign = '', whole = '', fraction = ''] = /([−+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/.exec(text) ?? [];
  if (whole === '') throw new Error(`no number in "${text}"`);
  const size = Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`);
  return { value: sign === '−' || sign === '-' ? -size : size, decimals: fraction.length };
}

/** Whether a text says a number as near as its decimals can. */
export function says(text: string, value: number): boolean {
  const { value: written, decimals } = danishNumber(text);
  return Math.abs(written - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
