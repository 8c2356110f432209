/** A file of bytes to be handed to the person. */
export interface BytesFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Hands a file to the browser's own download; nothing leaves the machine. */
export function downloadBytes({ name, type, bytes }: BytesFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the data once the click has been handled.
  globalThis.setTimeout(() => URL.revokeObjectURL(url), 0);
}
