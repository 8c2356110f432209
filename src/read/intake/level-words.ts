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

/** What a level is called; one that is not known by its own name. */
export const levelTitleOf = (id: string, name: string): Localized => (Object.hasOwn(levelTitles, id) ? levelTitles[id as keyof typeof levelTitles] : { da: name, en: name });

/** Order from the whole city down; unknown ones stand by their number of areas, among the known by size alone. */
export const levelOrder = (id: string): number => {
  const at = KNOWN.findIndex(([known]) => known === id);
  return at < 0 ? KNOWN.length : at;
};
