/** Words that say what kind of area a name is of, before or behind it: `District - Valby`, `Bydel: Valby`, `Valby Bydel`; with `aa` for `å`, as they are looked for last. */
const KIND = '(?:bydel(?:en)?|district|distrikt|lokaludvalg|lokalomraade|kvarter(?:et)?|kvarterer|rode|sogn|kommune|omraade|afstemning(?:somraade)?|afdeling|city district)';
const BEFORE = new RegExp(`^${KIND}\\s*[-–:.]\\s*|^${KIND}\\s+`, 'u');
const BEHIND = new RegExp(`\\s+(?:bydel|lokaludvalg|kommune|sogn|rode)$`, 'u');
/** A number before a name: `1. Indre By`, `01 Indre By`, `1001 - Indre By`. */
const NUMBER_BEFORE = /^\d{1,6}[\s.:)-]+(?=\p{L})/u;

/** Short for long, as Danish maps and tables write them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bkgs?\.?(?=\s|$|e)/gu, 'kongens '],
  [/\bgl\.?(?=\s|$)/gu, 'gammel '],
  [/\b(?:skt|sct)\.?(?=\s)/gu, 'sankt '],
  [/\bndr\.?(?=\s|$)/gu, 'nordre '],
  [/\bsdr\.?(?=\s|$)/gu, 'søndre '],
  [/\bnr\.?(?=\s|$)/gu, 'nørre '],
];

/** The forms under which one name may be written, the closest first; an id or name is tried in each in turn. */
export const FORMS = ['exact', 'spaces', 'code', 'case', 'letters', 'plain'] as const;
export type Form = (typeof FORMS)[number];

/** An id or name in a form. Two that are the same in a form differ by nothing but what the form takes away. */
export function inForm(text: string, form: Form): string {
  if (form === 'exact') return text;
  const spaced = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (form === 'spaces') return spaced;
  if (form === 'code') return codeOf(spaced);
  const cased = spaced.toLowerCase();
  if (form === 'case') return cased;
  const letters = withNordicLetters(cased);
  return form === 'letters' ? letters : plain(letters);
}

/** `007` and `7.0` as `7`; what is no number stays as it is. */
const codeOf = (text: string): string => (/^\d+([.,]0+)?$/.test(text) ? text.replace(/[.,]0+$/, '').replace(/^0+(?=\d)/, '') : text);

/** Danish names are spelt with Aa and Å, and where letters are lacking with ae and oe. */
const withNordicLetters = (text: string): string => text.replaceAll('å', 'aa').replaceAll('ö', 'ø').replaceAll('ä', 'æ').replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('é', 'e');

/** Without the kind of area, numbers before it, punctuation and abbreviations. Abbreviations are looked at in letters that `letters` has made. */
function plain(text: string): string {
  let rest = text.replace(NUMBER_BEFORE, '').replace(BEFORE, '').replace(BEHIND, '');
  for (const [short, long] of SHORT) rest = rest.replace(short, withNordicLetters(long));
  return rest.replace(/\([^)]*\)/g, ' ').replace(/&|\bog\b/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
