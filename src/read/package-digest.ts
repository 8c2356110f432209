import { encodeText } from './decode-text.ts';

/** SHA-256 of some bytes as lower-case hex; handed in, because Node and the browser each have their own. */
export type HashBytes = (bytes: Uint8Array) => Promise<string>;

/** Order of code units, the same in every language and on every machine. */
const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text that a package's digest is taken of: `<sha256 hex>  <path>`, a line a file, sorted by path. */
export const digestLines = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes].toSorted(([a], [b]) => byPath(a, b)).map(([path, hash]) => `${hash}  ${path}\n`).join('');

/**
 * The digest that names the state of a package: SHA-256, as hex, of its {@link digestLines}. `files`: the bytes of every
 * file of the package as it was read, by its path within the package with `/`.
 */
export async function packageDigest(files: ReadonlyMap<string, Uint8Array>, hash: HashBytes): Promise<string> {
  const hashes = await Promise.all([...files].map(async ([path, bytes]) => [path, await hash(bytes)] as const));
  return hash(encodeText(digestLines(new Map(hashes))));
}
