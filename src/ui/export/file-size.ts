import { formatNumber } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { exportDialogWords as words } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { blobOf } from './save-file.ts';

const KILOBYTE = 1000;

/** A size as people read it: `0,4 kB`, `176 kB`, `1,2 MB`. */
export function sizeText(bytes: number, language: Language): Localized {
  const isLarge = bytes >= KILOBYTE ** 2;
  const value = bytes / KILOBYTE ** (isLarge ? 2 : 1);
  return fill(isLarge ? words.megabytes : words.kilobytes, { size: formatNumber(value, language, { decimals: value < 10 ? 1 : 0 }) });
}

export const totalSize = (files: readonly ExportFile[]): number => files.reduce((sum, file) => sum + blobOf(file).size, 0);
