import { noTreeReader, type TreeReader } from '../../state/link/tree-reader.ts';

let reader: TreeReader = noTreeReader;

/** Reads an index that a link or a kept profile carries, once what reads it has been fetched. */
export const readTree: TreeReader = (text, city) => reader(text, city);

/** Fetches what reads an index; where that cannot be had, such an index is said to be unreadable. */
export async function fetchTreeReader(): Promise<void> {
  const fetched = await import('../../read/read-tree-text.ts').catch(() => null);
  if (fetched !== null) reader = fetched.readTreeText;
}
