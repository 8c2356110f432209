import type { Direction } from '../../model/indicator.ts';
import type { ColumnReading } from '../tables/read-column.ts';
import type { MappedIndicator } from './mapping-shape.ts';
import { slugOf } from './slug.ts';

/** What the words of a heading say of its figures; the first that is found holds. */
interface Guess {
  readonly words: RegExp;
  readonly theme: string;
  /** `null`: the words do not say which end is more need. */
  readonly direction: Direction | null;
}

/** Looked for in the heading as a slug. Origin and age are context: a person decides whether they count, and then says so. */
const GUESSES: readonly Guess[] = [
  { words: /(ikke_?vestlig|non_western|vestlig|western|herkomst|origin|dansk|danish|statsborger|indvandr|efterkom)/, theme: 'integration', direction: 'context' },
  { words: /(antal_personer|antal_beboere|beboer|indbygger|resident|folketal|befolkning|population|personer)/, theme: 'befolkning', direction: 'context' },
  { words: /(alder|ages?_|aar_|_aarige|\d_\d|arbejdsdygtig|working_(age|population)|over_65|65_plus)/, theme: 'befolkning', direction: 'context' },
  { words: /(lav_?indkomst|low_income|fattig|poverty)/, theme: 'social_indikator', direction: 'higher-is-more-deprived' },
  { words: /(mellem_?indkomst|middel_?indkomst|middle_income|medium_income)/, theme: 'social_indikator', direction: 'context' },
  { words: /(indkomst|income|formue)/, theme: 'social_indikator', direction: 'lower-is-more-deprived' },
  { words: /(ledig|arbejdsloes|unemploy|kontanthjaelp|foertidspension|uden_for_arbejdsmarked|sygedagpenge)/, theme: 'social_indikator', direction: 'higher-is-more-deprived' },
  { words: /(beskaeftig|employment|erhvervsfrekvens)/, theme: 'social_indikator', direction: 'lower-is-more-deprived' },
  { words: /(ingen_udd|uden_udd|no_education|grundskole|ufaglaert)/, theme: 'social_indikator', direction: 'higher-is-more-deprived' },
  { words: /(lang_videre|masters|videregaaende|higher_education)/, theme: 'social_indikator', direction: 'lower-is-more-deprived' },
  { words: /(uden_bad|uden_(central)?varme|installationsmangl|overcrowd|trangt|boligmangel)/, theme: 'boligstandard', direction: 'higher-is-more-deprived' },
  { words: /(bolig|dwelling|housing|bygning|opfoerelse|m2|kvm|areal)/, theme: 'boligstandard', direction: null },
  { words: /(ryger|rygning|smok|overvaegt|obes|sygelig|daarligt_helbred|stress|ensom|mental)/, theme: 'sundhed', direction: 'higher-is-more-deprived' },
  { words: /(middellevetid|life_expectancy)/, theme: 'sundhed', direction: 'lower-is-more-deprived' },
  { words: /(kriminal|sigtet|tyveri|utryg|crime|hjemloes|udsat)/, theme: 'social_indikator', direction: 'higher-is-more-deprived' },
  { words: /(tryg|valgdeltag|turnout)/, theme: 'social_indikator', direction: 'lower-is-more-deprived' },
];

/** An indicator as its heading and figures suggest it. No person has confirmed it, and it says so. */
export function guessIndicator(id: string, title: string, column: Pick<ColumnReading, 'unit' | 'isCount' | 'smallest' | 'largest'>, source: string): MappedIndicator {
  const slug = slugOf(title);
  const guess = GUESSES.find(({ words }) => words.test(slug));
  return {
    id,
    title: { da: title, en: title },
    theme: guess?.theme ?? 'andet',
    unit: guessUnit(slug, column),
    direction: guess?.direction ?? 'context',
    origin: 'published',
    source: { title: source },
    confirmed: false,
  };
}

/** True where the words of a title say nothing of which end is more need. */
export const isDirectionUnknown = (title: string): boolean => (GUESSES.find(({ words }) => words.test(slugOf(title)))?.direction ?? null) === null;

/** The unit that heading and figures suggest; empty: none. */
function guessUnit(slug: string, { unit, isCount, smallest, largest }: Pick<ColumnReading, 'unit' | 'isCount' | 'smallest' | 'largest'>): string {
  if (unit === '%' || /(^|_)(pct|procent|percent|andel|share)(_|$)/.test(slug)) return 'percent';
  if (unit === 'kr.' || /(^|_)(kr|kroner|dkk)(_|$)/.test(slug) || (/(indkomst|income)/.test(slug) && largest > 1000)) return 'kroner';
  if (/(per|pr)_1000/.test(slug)) return 'per-1000';
  if (/(^|_)(m2|kvm|kvadratmeter)(_|$)/.test(slug)) return 'square-metres';
  if (isCount && (largest > 100 || /(antal|number|count)/.test(slug))) return 'count';
  return smallest >= 0 && largest <= 100 && !isCount ? 'percent' : '';
}

/** True for a heading of figures that count residents. */
export const countsResidents = (title: string, column: Pick<ColumnReading, 'isCount'>): boolean =>
  column.isCount && /(antal_personer|antal_beboere|^beboere|indbygger|resident|folketal|^befolkning|^population)/.test(slugOf(title));
