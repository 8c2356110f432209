/** Rows of a comma table whose cells may be quoted and hold line breaks: a reader for tests, apart from the product's. */
export function parseCsv(text: string): ReadonlyMap<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => new Map(head.map((name, i) => [name, row[i] ?? ''])));
}
