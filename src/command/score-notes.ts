import { formatNumber } from '../format/number.ts';
import type { Level } from '../model/level.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { Profile } from '../model/profile.ts';
import { BELOW_MINIMUM_POPULATION, LEFT_OUT_BY_INDEX, POPULATION_UNKNOWN, TAKES_PART, type Participation } from '../model/score-result.ts';
import type { ScoredLevel } from '../score/score-level.ts';
import { commandWords } from '../text/command-words.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';

/** What was scored. */
export interface Scoring {
  readonly level: Level;
  readonly profile: Profile | null;
  readonly year: number | null;
  readonly fictional: boolean;
  readonly scored: ScoredLevel;
}

/** What a reader of the table must know beside it: how many areas were scored and why others were not, the years used, what has no answer. */
export function scoreNotes({ level, profile, year, fictional, scored }: Scoring, language: Language): string {
  const { result, yearsUsed } = scored;
  const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
  const count = (kind: Participation): number => result.participation.reduce((sum, one) => sum + (one === kind ? 1 : 0), 0);
  const withProfile = profile === null ? commandWords.ownIndex : fill(commandWords.namedProfile, { profile: profile.title });
  const lines = [
    ...(fictional ? [commandWords.fictional] : []),
    fill(commandWords.scoredWith, {
      level: level.title,
      year: year === null ? '' : ` ${year}`,
      scored: number(result.scored),
      count: number(level.areas.length),
      profile: withProfile,
    }),
    ...(result.scored === level.areas.length
      ? []
      : [
          fill(commandWords.fewerAreas, {
            few: number(count(BELOW_MINIMUM_POPULATION)),
            unknown: number(count(POPULATION_UNKNOWN)),
            excluded: number(count(LEFT_OUT_BY_INDEX)),
            missing: number(count(TAKES_PART) - result.scored),
          }),
        ]),
    ...(yearsUsed.size === 0 ? [] : [fill(commandWords.yearsUsed, { years: yearsInWords(yearsUsed) })]),
  ];
  const warnings = result.warnings.map(({ node, message }) => `${say(validateWords.warning, language)}: ${node}: ${say(message, language)}`);
  return [...lines.map((line) => say(line, language)), ...warnings].map((line) => `${line}\n`).join('');
}

/** `lav_indkomst 2013, beboere 2013`: a list for both people and programs to read. */
function yearsInWords(yearsUsed: ReadonlyMap<string, number | null>): Localized {
  const used = (without: string): string => [...yearsUsed].map(([indicator, year]) => `${indicator} ${year ?? without}`).join(', ');
  return { da: used(commandWords.withoutYear.da), en: used(commandWords.withoutYear.en) };
}
