import { decoderNamed, isUtf8 } from '../formats/text-of-bytes.ts';

/** Reads the texts of a .dbf file. */
export type DecodeText = (bytes: Uint8Array) => string;

/** Code pages of MS-DOS that dBASE headers name: 437, 850 and the Nordic 865. Danish letters stand in the same places in 850 and 865. */
const DOS_DRIVERS: readonly number[] = [0x01, 0x02, 0x66, 0x08, 0x17];
const DOS_LETTERS: ReadonlyMap<number, string> = new Map([
  [0x91, 'æ'],
  [0x9b, 'ø'],
  [0x86, 'å'],
  [0x92, 'Æ'],
  [0x9d, 'Ø'],
  [0x8f, 'Å'],
  [0x82, 'é'],
  [0x84, 'ä'],
  [0x94, 'ö'],
  [0x81, 'ü'],
]);

/**
 * How texts of a .dbf are written: as the .cpg beside it says, else as its header says, else UTF-8 where all of it is that, else Windows-1252.
 * @param driver the header's language driver byte; 0 where it says nothing
 */
export function dbfEncoding(cpg: string | null, driver: number, texts: Uint8Array): DecodeText {
  const label = cpg === null ? null : labelIn(cpg);
  if (label !== null) return decoderNamed(label);
  if (isUtf8(texts)) return decoderNamed('utf-8');
  return DOS_DRIVERS.includes(driver) ? decodeDos : decoderNamed('windows-1252');
}

function labelIn(cpg: string): string | null {
  const text = cpg.trim().toLowerCase();
  if (/^(utf-?8|65001)$/.test(text)) return 'utf-8';
  if (/^(iso[- ]?8859[- ]?1|88591|latin-?1|(ansi |cp|windows-)?1252|system)$/.test(text)) return 'windows-1252';
  if (/^(iso[- ]?8859[- ]?15|885915)$/.test(text)) return 'iso-8859-15';
  return null;
}

const decodeDos: DecodeText = (bytes) => [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (DOS_LETTERS.get(byte) ?? '\ufffd'))).join('');
