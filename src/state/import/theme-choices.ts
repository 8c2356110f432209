import type { Localized } from '../../model/localized.ts';
import { levelTitleOf } from '../../read/intake/level-words.ts';
import { titleOf } from '../../read/intake/guess-index.ts';
import { levelTitles, themeTitles } from '../../text/intake/level-titles.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';

export interface Choice {
  readonly value: string;
  readonly label: Localized;
}

/** A choice that is not offered but stands in the mapping is one of the choices. */
const withOwn = (offered: readonly Choice[], own: string, label: Localized): readonly Choice[] => (offered.some(({ value }) => value === own) ? offered : [...offered, { value: own, label }]);

/** Themes that an indicator may be put under. */
export const themeChoices = (own: string): readonly Choice[] => withOwn(Object.keys(themeTitles).map((value) => ({ value, label: titleOf(value) })), own, titleOf(own));

const UNITS: readonly Choice[] = [
  { value: '', label: words.noUnit },
  { value: 'percent', label: words.percent },
  { value: 'count', label: words.count },
  { value: 'kroner', label: words.kroner },
  { value: 'years', label: words.years },
  { value: 'per-1000', label: words.per1000 },
  { value: 'square-metres', label: words.squareMetres },
  { value: 'index', label: words.index },
];

/** Units that the page and its exports have words for. */
export const unitChoices = (own: string): readonly Choice[] => withOwn(UNITS, own, { da: own, en: own });

/** Levels that files may be of: the Danish divisions, and those that the files name. */
export function levelChoices(found: readonly string[]): readonly Choice[] {
  const known = Object.keys(levelTitles).filter((id) => id !== 'hele_byen');
  return [...known, ...found.filter((id) => !known.includes(id))].map((value) => ({ value, label: levelTitleOf(value, value) }));
}
