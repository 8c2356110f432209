/** A file to be handed to the person. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser's own download; nothing leaves the machine. */
export function downloadText({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the data once the click has been handled.
  globalThis.setTimeout(() => URL.revokeObjectURL(url), 0);
}
