/** `C7` is column 2; `null`: no address. */
export function columnOf(address: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `C7` is line 7; 0: no address. */
export const lineOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);
