/**
 * The text whose SHA-256 is a package's digest: a line `<sha256>  <path>` for each of its files (what `sha256sum` prints), sorted by path
 * (UTF-16 code units), each ended by a line feed. The files are `datapackage.json` and those its resources name.
 * @param entries lower-case hex SHA-256 of each file and its path within the package
 */
export function packageDigestText(entries: readonly { readonly path: string; readonly sha256: string }[]): string {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
