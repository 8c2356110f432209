import { formatList } from '../format/list.ts';
import type { CityPackage } from '../model/city-package.ts';
import type { Language } from '../model/localized.ts';
import type { Level } from '../model/level.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';
import { counted } from './count-words.ts';

/** What is in a package, as lines for a person: levels, indicators, profiles, years and programmes. */
export function packageLines(city: CityPackage, language: Language): readonly string[] {
  const words = (text: Parameters<typeof say>[0]): string => say(text, language);
  const named = (title: Parameters<typeof say>[0], ids: readonly string[]): string => `${words(title)}: ${ids.length === 0 ? words(validateWords.none) : ids.join(' ')}`;
  const plans = city.programmesComplete ? validateWords.programmesComplete : validateWords.programmesIncomplete;
  return [
    words(fill(validateWords.package, { title: city.title, id: city.id, version: city.version })),
    ...(city.fictional ? [words(validateWords.fictional)] : []),
    words(fill(validateWords.digest, { digest: city.digest })),
    `${words(validateWords.levels)}:`,
    ...city.levels.map((level) => `  ${levelLine(level, language)}`),
    named(validateWords.indicators, [...city.indicators.keys()]),
    named(validateWords.profiles, city.profiles.map((profile) => profile.id)),
    `${words(validateWords.programmes)}: ${words(fill(plans, { count: String(city.programmes.length) }))}`,
  ];
}

function levelLine(level: Level, language: Language): string {
  const years = level.years.length === 0 ? validateWords.withoutYears : fill(validateWords.years, { years: formatList(level.years.map(String), language) });
  return say(
    fill(validateWords.level, {
      id: level.id,
      title: level.title,
      areas: counted(level.areas.length, validateWords.oneArea, validateWords.areaCount),
      indicators: counted(level.series.size, validateWords.oneIndicator, validateWords.indicatorCount),
      years,
      map: level.geometries === null ? validateWords.withoutMap : validateWords.withMap,
    }),
    language,
  );
}

/** The same for programs: the member `package` of `validate --format json`. */
export const packageSummary = (city: CityPackage): unknown => ({
  id: city.id,
  title: city.title,
  version: city.version,
  digest: city.digest,
  fictional: city.fictional,
  levels: city.levels.map((level) => ({
    id: level.id,
    title: level.title,
    areas: level.areas.length,
    indicators: [...level.series.keys()],
    years: level.years,
    map: level.geometries !== null,
  })),
  indicators: [...city.indicators.keys()],
  profiles: city.profiles.map((profile) => profile.id),
  programmes: city.programmes.length,
  programmesComplete: city.programmesComplete,
});
