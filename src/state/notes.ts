import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import { indicatorAtLevel } from '../model/indicator.ts';
import type { Localized } from '../model/localized.ts';
import type { IndexResult } from '../model/score-result.ts';
import { BELOW_MINIMUM_POPULATION, POPULATION_UNKNOWN, type Participation } from '../model/score-result.ts';
import { tooManyYears } from '../plans/years-apart.ts';
import { areaNoun } from '../text/area-noun-words.ts';
import { noteWords as words } from '../text/sentence-words.ts';
import { fill } from '../text/say.ts';
import { correlatedPairs, type CorrelatedPair } from './explain/correlated.ts';
import { inBoth, spanText, yearsOfFigures, type SentenceFacts } from './sentence.ts';
import { scoredIn } from './themes.ts';

/** What must not be missed beside the sentence, most important first. */
export const notesOf = (scene: SentenceFacts): readonly Localized[] => [
  ...yearsApart(scene),
  ...tooFewResidents(scene),
  ...together(scene),
  ...weightZero(scene),
  ...marked(scene),
  ...derived(scene),
  ...approximate(scene),
];

/** That need and plans are years apart; empty where they are not, or no plans are shown. */
export function yearsApart(scene: SentenceFacts): readonly Localized[] {
  const years = yearsOfFigures(scene);
  if (!scene.view.plans.shown || tooManyYears(years.at(-1), scene.date) === null) return [];
  return [fill(words.yearsApart, { need: spanText(years), plans: inBoth((language) => formatDate(scene.date, language)) })];
}

function tooFewResidents({ result, level, tree }: SentenceFacts): readonly Localized[] {
  if (result === null) return [];
  const count = (reason: Participation): number => result.participation.filter((one) => one === reason).length;
  const minimum = inBoth((language) => formatNumber(tree?.areas.minimumPopulation ?? level.minimumPopulation ?? 0, language));
  const [below, unknown] = [count(BELOW_MINIMUM_POPULATION), count(POPULATION_UNKNOWN)];
  const { one, many } = areaNoun(level.id);
  const notes: Localized[] = [];
  if (below === 1) notes.push(fill(words.oneBelowMinimum, { noun: one, minimum }));
  if (below > 1) notes.push(fill(words.belowMinimum, { count: String(below), noun: many, minimum }));
  if (unknown > 0) notes.push(fill(words.populationUnknown, { count: String(unknown), noun: unknown === 1 ? one : many }));
  return notes;
}

function together(scene: SentenceFacts): readonly Localized[] {
  const { tree, themes, columns, city, result, view } = scene;
  if (tree === null || view.subject.kind !== 'index') return [];
  const pairs = (result === null ? undefined : correlated.get(result)) ?? correlatedPairs(scoredIn(tree, themes), columns, city.indicators, result?.participation ?? null);
  if (result !== null) correlated.set(result, pairs);
  return pairs.map(pairText);
}

/** What goes together hangs on weights and year, as the result does, and not on the date of plans, which is dragged. */
const correlated = new WeakMap<IndexResult, readonly CorrelatedPair[]>();

const pairText = ({ a, b, r }: CorrelatedPair): Localized =>
  fill(r > 0 ? words.together : words.apart, {
    a: a.title,
    b: inBoth((language) => b.title[language].charAt(0).toLowerCase() + b.title[language].slice(1)),
    r: inBoth((language) => formatNumber(r, language, { decimals: 1 })),
  });

/** Themes and indicators that have figures here, can be scored, and were given no weight. */
function weightZero({ themes, view }: SentenceFacts): readonly Localized[] {
  if (view.subject.kind !== 'index') return [];
  const out = themes
    .filter((theme) => theme.hasFigures)
    .flatMap((theme): readonly { readonly title: Localized }[] => (theme.weight === 0 ? [theme] : theme.indicators.filter((one) => one.hasFigures && one.weight === 0)));
  if (out.length === 0) return [];
  return [fill(words.weightZero, { titles: inBoth((language) => formatList(out.map((one) => one.title[language]), language)) })];
}

function marked({ city, level, rows }: SentenceFacts): readonly Localized[] {
  return city.marks.flatMap((mark) => {
    const count = rows.filter((row) => row.marks.includes(mark.id)).length;
    if (count === 0) return [];
    const noun = count === 1 ? areaNoun(level.id).one : areaNoun(level.id).many;
    return [fill(words.mark, { count: String(count), noun, mark: mark.title, description: mark.description })];
  });
}

function derived({ city, level, tree, themes }: SentenceFacts): readonly Localized[] {
  const scored = tree === null ? [] : scoredIn(tree, themes);
  const isDerived = scored.some(({ indicator }) => {
    const known = city.indicators.get(indicator);
    return known !== undefined && indicatorAtLevel(known, level.id).origin === 'derived';
  });
  return isDerived ? [fill(words.derived, { noun: areaNoun(level.id).manyDefinite })] : [];
}

const approximate = ({ rows, view }: SentenceFacts): readonly Localized[] =>
  view.plans.shown && rows.some((row) => row.plans.approximate) ? [words.approximate] : [];
