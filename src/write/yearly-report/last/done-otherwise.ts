import { formatList } from '../../../format/list.ts';
import { formatNumber, formatShare } from '../../../format/number.ts';
import type { MissingRule } from '../../../model/index-tree.ts';
import type { Localized } from '../../../model/localized.ts';
import type { YearlyRecord } from '../../../model/yearly-record.ts';
import { sinceWords } from '../../../text/report/since-words.ts';
import { fill } from '../../../text/say.ts';
import { yearlyLastWords as texts } from '../../../text/yearly/yearly-last-words.ts';
import { choiceWords } from '../../report/method-words.ts';
import { methodDifference, type MethodDifference } from '../../report/since/method-difference.ts';

/** What was done otherwise in the last report than in this one, a sentence each. */
export interface DoneOtherwise {
  /** What makes its scores others than those that are computed here for its year. */
  readonly ofScores: readonly Localized[];
  /** Sources and files of the figures. */
  readonly ofFigures: readonly Localized[];
}

/** So many parts of the index are named in a sentence. */
const NAMED = 8;

export function doneOtherwise(then: YearlyRecord, now: YearlyRecord): DoneOtherwise {
  const difference = methodDifference(then, now);
  return {
    ofScores: [...weightSentences(difference), ...methodSentences(then, now, difference), ...areaSentences(then, now)],
    ofFigures: [...sourceSentences(then, now), ...packageSentences(then, now)],
  };
}

const together = (items: readonly Localized[]): Localized => ({ da: formatList(items.map(({ da }) => da), 'da'), en: formatList(items.map(({ en }) => en), 'en') });

/** The first of them by name, and how many more there are. */
function named(items: readonly Localized[]): Localized {
  const more = items.length - NAMED;
  return together(more <= 0 ? items : [...items.slice(0, NAMED), fill(texts.others, { count: String(more) })]);
}

function weightSentences({ weights }: MethodDifference): readonly Localized[] {
  if (weights.length === 0) return [];
  const share = (value: number): Localized => ({ da: formatShare(value, 'da', { decimals: 1 }), en: formatShare(value, 'en', { decimals: 1 }) });
  return [fill(texts.weights, { changes: named(weights.map(({ title, from, to }) => fill(sinceWords.weightChange, { part: title, from: share(from), to: share(to) }))) })];
}

function methodSentences(then: YearlyRecord, now: YearlyRecord, { gone, added, otherwise }: MethodDifference): readonly Localized[] {
  const [from, to] = [choiceWords(then.method), choiceWords(now.method)];
  const [missingThen, missingNow] = [missingWords(then.method.missing), missingWords(now.method.missing)];
  const carrying = (parts: MethodDifference['gone']): readonly Localized[] => parts.filter(({ share }) => share > 0).map(({ title }) => title);
  const listed = (text: Localized, titles: readonly Localized[]): readonly Localized[] => (titles.length === 0 ? [] : [fill(text, { parts: named(titles) })]);
  return [
    ...(from.da === to.da ? [] : [fill(texts.method, { from, to })]),
    ...(missingThen.da === missingNow.da ? [] : [fill(texts.missing, { from: missingThen, to: missingNow })]),
    ...(otherwise.length === now.parts.length ? [texts.everyPart] : listed(texts.otherwise, otherwise.map(({ title }) => title))),
    ...listed(texts.added, carrying(added)),
    ...listed(texts.gone, carrying(gone)),
    ...(then.method.ranking === now.method.ranking ? [] : [texts.ranking]),
  ];
}

const missingWords = (rules: readonly MissingRule[]): Localized => together(rules.map(ruleWords));

function ruleWords(rule: MissingRule): Localized {
  if (rule.policy === 'value') return fill(texts.rules.value, { value: figure(rule.value) });
  if (rule.policy !== 'skip') return texts.rules[rule.policy];
  if (rule.minimumShare === 0 && rule.minimumCount === 0) return texts.rules.skip;
  return fill(texts.rules.skipUnless, { share: { da: formatShare(rule.minimumShare, 'da'), en: formatShare(rule.minimumShare, 'en') }, count: figure(rule.minimumCount) });
}

const figure = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });

function areaSentences(then: YearlyRecord, now: YearlyRecord): readonly Localized[] {
  const floor = ({ minimumPopulation: least }: YearlyRecord): Localized => (least === null ? texts.noFloor : figure(least));
  const left = ({ method: { excluded } }: YearlyRecord): Localized => (excluded.length === 0 ? texts.noArea : named(excluded.map((id) => ({ da: id, en: id }))));
  return [
    ...(then.minimumPopulation === now.minimumPopulation ? [] : [fill(texts.minimum, { from: floor(then), to: floor(now) })]),
    ...(left(then).da === left(now).da ? [] : [fill(texts.excluded, { from: left(then), to: left(now) })]),
  ];
}

function sourceSentences(then: YearlyRecord, now: YearlyRecord): readonly Localized[] {
  const before = new Map(then.indicators.map(({ id, source }) => [id, source]));
  const other = now.indicators.flatMap(({ id, title, source }) => {
    const old = before.get(id);
    return old === undefined || old === source ? [] : [fill(texts.source, { indicator: title, from: old ?? texts.noSource, to: source ?? texts.noSource })];
  });
  return other.length === 0 ? [] : [fill(texts.sources, { changes: named(other) })];
}

function packageSentences({ package: then }: YearlyRecord, { package: now }: YearlyRecord): readonly Localized[] {
  if (then.version !== now.version) return [fill(sinceWords.otherVersion, { from: then.version, to: now.version })];
  return then.digest === now.digest ? [] : [sinceWords.otherData];
}
