import { fileFinding } from './file-finding.ts';
import { FILE_LIMITS } from './file-limits.ts';
import type { IssueLog } from '../issue-log.ts';
import type { RawFile } from './raw-file.ts';

/**
 * The files in a zip. Before anything is unpacked, their number and the size they say they have are checked, and none is unpacked beyond that
 * size; a path that leads out of the zip is refused. Folders and what macOS adds are passed over.
 * @returns `null` where the zip cannot be opened or holds too much; the log says why
 */
export async function zipEntries(file: RawFile, log: IssueLog): Promise<readonly RawFile[] | null> {
  const { unzipSync } = await import('fflate');
  let [entries, size, isTooLarge] = [0, 0, false];
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    entries += 1;
    if (name.endsWith('/') || /(^|\/)(__MACOSX\/|\._|\.DS_Store)/.test(name)) return false;
    if (!staysInside(name)) {
      log.add(fileFinding('zip-path-outside', { path: name.slice(0, 200) }, { file: file.name }));
      return false;
    }
    size += originalSize;
    isTooLarge ||= entries > FILE_LIMITS.zipEntries || size > FILE_LIMITS.bytes || size > FILE_LIMITS.zipRatio * (file.bytes.length + 1000);
    return !isTooLarge;
  };
  try {
    const unpacked = unzipSync(file.bytes, { filter: isWanted });
    if (!isTooLarge) return Object.entries(unpacked).map(([name, bytes]) => ({ name, bytes }));
    log.add(fileFinding('zip-too-large', { entries: String(FILE_LIMITS.zipEntries), ratio: String(FILE_LIMITS.zipRatio) }, { file: file.name }));
  } catch {
    log.add(fileFinding('zip-broken', {}, { file: file.name }));
  }
  return null;
}

const staysInside = (path: string): boolean => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/.test(path);
