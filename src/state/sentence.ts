import { formatList } from '../format/list.ts';
import { formatNumber, formatRank } from '../format/number.ts';
import type { Area } from '../model/level.ts';
import type { Language, Localized } from '../model/localized.ts';
import { areaNoun } from '../text/area-noun-words.ts';
import { sentenceWords as words } from '../text/sentence-words.ts';
import { fill } from '../text/say.ts';
import { methodName } from './weighing/method-name.ts';
import type { Scene } from './scene.ts';
import type { AreaRef } from './view.ts';
import { scoredIn } from './themes.ts';

/** Whether the most need is drawn dark (on light paper) or light (on dark paper). */
export type Look = 'light' | 'dark';

/** What the sentence is made from. */
export type SentenceFacts = Omit<Scene, 'sentence' | 'sentenceOnPaper' | 'notes' | 'listed'>;

/** One text from a function of the language. */
export const inBoth = (text: (language: Language) => string): Localized => ({ da: text('da'), en: text('en') });

/** What the map shows, in plain words: subject, areas, years, themes, what the strongest colour means, and the chosen home. */
export function sentenceOf(scene: SentenceFacts, look: Look): Localized {
  const shown = classedCount(scene);
  if (shown === 0) return fill(words.nothing, { areas: areaNoun(scene.level.id).many });
  const sentences = [subjectSentence(scene, shown), strongest(scene, look), homeSentence(scene, look)];
  return inBoth((language) => sentences.flatMap((one) => (one === null ? [] : [one[language]])).join(' '));
}

/** Areas that stand in a class. */
const classedCount = ({ classification }: SentenceFacts): number => classification.classOf.reduce((sum, one) => sum + (one < classification.count ? 1 : 0), 0);

function subjectSentence(scene: SentenceFacts, shown: number): Localized {
  const { subject } = scene.view;
  const values = { areas: areasText(scene, shown), years: yearsText(scene), themes: themesText(scene), moved: weighedText(scene), title: lowerFirst(scene.shown.title) };
  if (subject.kind === 'index') return fill(words.index, values);
  if (subject.kind === 'indicator') return fill(words.indicator, values);
  return fill(scene.themes.some((theme) => theme.id === subject.id) ? words.node : words.leaf, values);
}

/** What the need is weighed by beside the package's own profiles: an own one, moved weights, another method. */
function weighedText({ view }: SentenceFacts): Localized | '' {
  const { own, weights, method } = view;
  const name = methodName(method);
  const how = [
    ...(own === null ? [] : [fill(words.ownProfile, { name: own.name })]),
    ...(Object.keys(weights).length === 0 ? [] : [words.movedWeights]),
    ...(name === null ? [] : [fill(words.ownMethod, { method: name })]),
  ];
  return how.length === 0 ? '' : fill(words.weighed, { how: inBoth((language) => formatList(how.map((one) => one[language]), language)) });
}

/** A title within a sentence: abbreviations keep their capitals. */
export const lowerFirst = (title: Localized): Localized =>
  inBoth((language) => (/^\p{Lu}\p{Ll}/u.test(title[language]) ? title[language].charAt(0).toLowerCase() + title[language].slice(1) : title[language]));

/** "61 kvarterer", "58 af 61 kvarterer". */
export function areasText({ level }: SentenceFacts, shown: number): Localized {
  const all = level.areas.length;
  const count = inBoth((language) => formatNumber(shown, language));
  const noun = all === 1 ? areaNoun(level.id).one : areaNoun(level.id).many;
  return fill(shown === all ? words.allAreas : words.someAreas, { count, all: inBoth((language) => formatNumber(all, language)), noun });
}

function themesText({ themes }: SentenceFacts): Localized {
  if (themes.length === 1) return words.oneTheme;
  const scored = themes.filter((theme) => theme.scored).length;
  return fill(words.themes, { scored: String(scored), all: String(themes.length) });
}

/** Years of the figures that the map rests on, ascending, each once; figures without a year leave none. */
export function yearsOfFigures(scene: SentenceFacts): readonly number[] {
  const { view, tree, themes, yearsUsed } = scene;
  const indicators = view.subject.kind === 'indicator' ? [view.subject.id] : tree === null ? [] : scoredIn(tree, themes).map((one) => one.indicator);
  const years = indicators.flatMap((indicator) => yearsUsed.get(indicator) ?? []);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** A span of years as it is written: "2024" or "2024–2026". */
export const spanText = (years: readonly number[]): string => (years.length < 2 ? String(years[0] ?? '') : `${years[0]}–${years.at(-1)}`);

/** The year that is shown, after a comma, and the years of the figures where they are others. */
export function yearsText(scene: SentenceFacts): Localized {
  const { year } = scene.view;
  const used = yearsOfFigures(scene);
  if (year === null) return used.length === 0 ? { da: '', en: '' } : fill(words.year, { year: spanText(used) });
  const same = used.length === 0 || (used.length === 1 && used[0] === year);
  return same ? fill(words.year, { year: String(year) }) : fill(words.yearOfFigures, { year: String(year), used: spanText(used) });
}

function strongest(scene: SentenceFacts, look: Look): Localized | null {
  if (scene.classification.count < 2) return null;
  return fill(look === 'dark' ? words.lightest : words.darkest, { which: strongestWhich(scene) });
}

function strongestWhich(scene: SentenceFacts): Localized {
  const { classification, shown, view, level } = scene;
  if (view.subject.kind === 'indicator') return shown.higherIsMore ? words.highest : words.lowest;
  const count = strongestCount(scene);
  if (isFairShare(scene)) return fill(words.shareMostNeed, { percent: percentOf(classification.count) });
  if (count === 1) return words.oneMostNeed;
  return fill(words.countMostNeed, { count: inBoth((language) => formatNumber(count, language)), noun: areaNoun(level.id).many });
}

const strongestCount = ({ classification }: SentenceFacts): number => classification.classOf.filter((one) => one === classification.count - 1).length;

/** Quantiles, and the class of most need holds about the share that its name says: ties and few areas can make it another. */
function isFairShare(scene: SentenceFacts): boolean {
  const { method, count } = scene.classification;
  return method === 'quantile' && Math.abs(strongestCount(scene) / classedCount(scene) - 1 / count) <= NEAR_SHARE;
}

const NEAR_SHARE = 0.03;

const percentOf = (classes: number): string => String(Math.round(100 / classes));

/** The chosen home and its area; `null` where none is chosen, or the package has no such area. */
export function homeOf({ view: { home }, city }: SentenceFacts): { readonly home: AreaRef; readonly area: Area } | null {
  const level = city.levels.find((one) => one.id === home?.level);
  const area = level?.areas[level.positions.get(home?.area ?? '') ?? -1];
  return home === null || area === undefined ? null : { home, area };
}

function homeSentence(scene: SentenceFacts, look: Look): Localized | null {
  const found = homeOf(scene);
  if (found === null) return null;
  const { home, area } = found;
  const name = area.name;
  if (home.level === scene.level.id) return homeRank(scene, home.area, name);
  const inside = scene.rows.filter((row) => scene.level.areas[row.position]?.parents.get(home.level) === home.area);
  const classed = inside.filter((row) => row.classIndex < scene.classification.count);
  if (classed.length === 0) return fill(words.homeWithoutScores, { home: name });
  const top = classed.filter((row) => row.classIndex === scene.classification.count - 1).length;
  const byNeed = scene.view.subject.kind !== 'indicator' && isFairShare(scene);
  const text = byNeed ? words.homeHas : look === 'dark' ? words.homeClassLight : words.homeClassDark;
  const counts = { top: top === 0 ? words.none : String(top), scored: String(classed.length), are: top === 1 ? words.is : words.are };
  const { one, many } = areaNoun(scene.level.id);
  return fill(text, { home: name, ...counts, noun: classed.length === 1 ? one : many, percent: percentOf(scene.classification.count) });
}

function homeRank(scene: SentenceFacts, id: string, name: string): Localized | null {
  const rank = scene.rows.find((row) => row.id === id)?.rank ?? null;
  const scored = scene.result?.scored ?? 0;
  return rank === null ? fill(words.homeWithoutScores, { home: name }) : fill(words.homeIs, { home: name, rank: inBoth((language) => formatRank(rank, scored, language)) });
}
