/** Where the bytes of a package come from: a folder, an HTTP address, a zip, memory. */
export interface FileSource {
  /**
   * The bytes of a file.
   * @param path relative to the package folder, with `/`; already checked with {@link staysInPackage}
   * @returns `null`: there is no such file
   * @throws when the file is there and cannot be read; the reader turns it into an issue
   */
  read(path: string): Promise<Uint8Array | null>;
}

/** True for a plain relative path. Absolute paths, `..`, backslashes and addresses of other hosts never reach a {@link FileSource}. */
export function staysInPackage(path: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0')) return false;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /[?#]/.test(path)) return false;
  return path.split('/').every((part) => part !== '..' && !/^(%2e|\.)(%2e|\.)$/i.test(part));
}
