import type { Localized } from '../../model/localized.ts';
import { levelTitles } from '../../text/intake/level-titles.ts';

/** Divisions that Danish municipalities have, from the whole down, and how their names begin in files and columns. */
const KNOWN: readonly (readonly [keyof typeof levelTitles, RegExp])[] = [
  ['hele_byen', /^(hele_?byen|i_alt)/],
  ['kommune', /(^|_)(kommun|komkode|komnavn)/],
  ['bydel', /(^|_)(bydel|district|distrikt)/],
  ['lokaludvalg', /(^|_)lokaludvalg/],
  ['sogn', /(^|_)sogn/],
  ['afstemning', /(^|_)afstemning/],
  ['kvarter', /(^|_)kvarter/],
  ['rode', /(^|_)rode/],
  ['boligafdeling', /(^|_)(boligafdeling|afdeling)/],
];

/** The division that a slug of a file's, layer's or column's name speaks of; `null`: none that is known. */
export const levelWordIn = (slug: string): string | null => KNOWN.find(([, begins]) => begins.test(slug))?.[0] ?? null;

/** How Danish words for areas end, and what more than one of them ends with. A word that ends otherwise is left as it is. */
const PLURALS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(område|kommune|rode|zone|gade|grænse)$/, '$1r'],
  [/(distrikt|kvarter|afdeling|by|plan|region)$/, '$1er'],
  [/(bebyggelse|celle)$/, '$1r'],
  [/(del|sogn|kreds)$/, '$1e'],
];

/** A word for an area in the plural, with a capital: `skoledistrikt` becomes "Skoledistrikter". */
function inPlural(word: string): string {
  const text = word.replaceAll('_', ' ').replace(/omraade/g, 'område').trim();
  const found = PLURALS.find(([ending]) => ending.test(text));
  const plural = found === undefined ? text : text.replace(...found);
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}

/** What a level is called; one that is not known by its own name, in the plural where its ending is known. */
export function levelTitleOf(id: string, name: string): Localized {
  if (Object.hasOwn(levelTitles, id)) return levelTitles[id as keyof typeof levelTitles];
  const plural = inPlural(name);
  return { da: plural, en: plural };
}

/** Order from the whole city down; unknown ones stand by their number of areas, among the known by size alone. */
export const levelOrder = (id: string): number => {
  const at = KNOWN.findIndex(([known]) => known === id);
  return at < 0 ? KNOWN.length : at;
};
