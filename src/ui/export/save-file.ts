import type { ExportFile } from '../../state/export/export-files.ts';

/** Hands a file to the browser's own download; nothing leaves the machine. */
export function saveFile(file: ExportFile): void {
  const url = URL.createObjectURL(blobOf(file));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = file.name;
  anchor.click();
  // The download has its own hold on the data once the click has been handled.
  globalThis.setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Bytes may lie in a buffer that others share, which no blob takes: they are copied. */
export const blobOf = ({ content, type }: ExportFile): Blob => new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
