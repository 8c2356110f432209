/** The columns of a table, from the statement that made it. */
export interface TableColumns {
  /** In the order in which their values are stored. */
  readonly names: readonly string[];
  /** Position of the column that stands for the row's id and is itself stored empty; `null`: none does. */
  readonly idAt: number | null;
}

/** What is not closed runs to the end, so that no text is gone through more than once. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|`(?:[^`]|``)*`?|\[[^\]]*\]?|--[^\n]*|\/\*(?:[^]*?\*\/|[^]*)|[(),]|[^\s"'`[(),]+/g;
const CONSTRAINTS: ReadonlySet<string> = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);

/**
 * Reads `CREATE TABLE name (column type ..., constraint ...)` as `sqlite_schema` keeps it.
 * @returns `null` for what is no plain table: without row ids, virtual, or made by a query
 */
export function tableColumns(sql: string): TableColumns | null {
  const tokens = (sql.match(TOKEN) ?? []).filter((token) => !token.startsWith('--') && !token.startsWith('/*'));
  const open = tokens.indexOf('(');
  if (open < 0 || /^(VIRTUAL|VIEW)$/i.test(tokens[1] ?? '') || tokens.slice(0, open).some((token) => /^AS$/i.test(token))) return null;
  const { parts, rest } = partsOf(tokens.slice(open + 1));
  if (rest.some((token) => /^WITHOUT$/i.test(token))) return null;
  const columns = parts.filter(([name]) => name !== undefined && !CONSTRAINTS.has(name.toUpperCase())).filter((part) => !isComputed(part));
  const names = columns.map(([name = '']) => unquoted(name));
  const key = keyOf(parts);
  const idAt = columns.findIndex((part) => isInteger(part) && (hasKey(part) || unquoted(part[0] ?? '') === key));
  return { names, idAt: idAt < 0 ? null : idAt };
}

type Part = readonly string[];

/** The parts between commas that are in no brackets of their own, and what comes behind the closing bracket. */
function partsOf(tokens: Part): { readonly parts: readonly Part[]; readonly rest: Part } {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token === ')' && depth === 0) return { parts, rest: tokens.slice(i + 1) };
    if (token === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
  }
  return { parts, rest: [] };
}

/** A column that is worked out when it is read has no stored value. */
const isComputed = (part: Part): boolean => part.some((token) => /^AS$/i.test(token)) && !part.some((token) => /^STORED$/i.test(token));
const isInteger = (part: Part): boolean => /^INTEGER$/i.test(part[1] ?? '') && !/^(\(|\w*INT\w*)$/i.test(part[2] ?? '');
const hasKey = (part: Part): boolean => part.some((token, i) => /^PRIMARY$/i.test(token) && /^KEY$/i.test(part[i + 1] ?? ''));

/** The one column of a `PRIMARY KEY (...)` that stands by itself. */
function keyOf(parts: readonly Part[]): string | null {
  const part = parts.find((one) => CONSTRAINTS.has((one[0] ?? '').toUpperCase()) && hasKey(one));
  const inside = part?.slice(part.indexOf('(') + 1, part.indexOf(')')) ?? [];
  return inside.includes(',') || inside[0] === undefined ? null : unquoted(inside[0]);
}

function unquoted(token: string): string {
  const [first = ''] = token;
  if (!['"', "'", '`', '['].includes(first)) return token;
  const inside = token.slice(1, -1);
  return first === '[' ? inside : inside.replaceAll(first + first, first);
}
