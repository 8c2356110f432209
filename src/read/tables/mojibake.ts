/** In browsers, workers and Node alike, but in no library that the pure rooms compile with. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** What Windows-1252 makes of the bytes 0x80-0x9F; the others stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = (character: string): number => {
  const high = HIGH.indexOf(character);
  return high >= 0 ? 0x80 + high : character.charCodeAt(0);
};

/** Letters outside ASCII whose UTF-8 bytes were read as Windows-1252: a lead byte and what may follow it. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH}]{1,3}`, 'g');
/** The Danish and Nordic letters among them, which no real text holds. */
const TELLTALE = /Ã[¦¸¥†˜…¤¶„–©¨¼œ]|Â[°½§\u00a0]/;

/** True where a text holds letters such as `Ã¸`: UTF-8 that was once read as Windows-1252. */
export const hasMojibake = (text: string): boolean => TELLTALE.test(text);

/** The text with those letters as they were meant (`Ã¸` -> `ø`); what is no such sequence stays as it is. */
export const repairMojibake = (text: string): string => text.replace(SEQUENCE, meant);

function meant(found: string): string {
  const bytes = Uint8Array.from(found, byteOf);
  const need = (bytes[0] ?? 0) < 0xe0 ? 2 : (bytes[0] ?? 0) < 0xf0 ? 3 : 4;
  if (bytes.length < need) return found;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, need)) + found.slice(need);
  } catch {
    return found;
  }
}
