/**
 * A number as people type it, Danish or English: `1.500.000`, `1 500 000`, `1500000,50`, `1,500.50`. A mark before exactly three digits parts
 * thousands, unless it is the only one and another kind of mark follows; any other last mark begins the decimals.
 * @returns `null` for nothing; `NaN` for what is no number
 */
export function typedNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00a0']/g, '').replace(/^\u2212/, '-').replace(/kr\.?$/i, '');
  if (bare === '') return null;
  const match = /^(-?)([1-9]\d{0,2}([.,])\d{3}(?:\3\d{3})*|\d+)(?:([.,])(\d+))?$/.exec(bare);
  if (match === null) return Number.NaN;
  const [, sign, whole = '', grouped, decimal, fraction = ''] = match;
  if (grouped !== undefined && decimal === grouped) return Number.NaN;
  return Number(`${sign}${whole.replace(/[.,]/g, '')}.${fraction === '' ? '0' : fraction}`);
}

/** A date as people type it, as the package writes it: `31-12-2026`, `31.12.2026`, `31/12 2026` and `12-2026` turned round, all else as it stands. */
export function typedDate(text: string): string {
  const match = /^(?:(\d{1,2})\s*[-./]\s*)?(\d{1,2})\s*[-./ ]\s*(\d{4})$/.exec(text.trim());
  if (match === null) return text.trim();
  const [day, month, year] = [match[1], match[2], match[3]].map((part) => part?.padStart(2, '0'));
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** Lines with words on them, each once. */
export const typedLines = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
