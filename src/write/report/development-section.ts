import { element, type Markup } from '../../draw/markup.ts';
import { formatNumber } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { CHANGE_MISSING, changeStateAt, BREAK_BETWEEN, WITHIN_NOISE } from '../../score/time/change.ts';
import type { TimeBreak } from '../../score/time/series-breaks.ts';
import { BERLIN_RULE } from '../../score/time/status-direction.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { reportTimeWords as texts } from '../../text/report-time-words.ts';
import { fill, say } from '../../text/say.ts';
import { paragraph, section } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';
import { indicatorHere } from './report-series.ts';
import { seriesFigures } from './series-figures.ts';

/** Level and direction in words, the curves with their breaks, and the figures behind them. */
export function developmentSection(context: ReportContext, position: number, language: Language): Markup {
  const title = say(texts.title, language);
  if (context.year === null || context.development.eachYear.length === 0) return section('development', title, paragraph(say(texts.noYears, language)));
  return section('development', title,
    paragraph(say(statusSentence(context, position, language), language), 'status'),
    isInNeed(context, position) ? paragraph(say(fill(texts.attention, { noun: areaNoun(context.level.id).many }), language), 'attention') : null,
    context.development.period === null ? null : paragraph(say(ruleWords(language), language), 'key rule'),
    seriesFigures(context, position, language),
    breakList(context, language),
  );
}

const signed = (value: number, language: Language): string => formatNumber(value, language, { decimals: 2, signed: true });

function statusSentence({ year, development: { period }, scored }: ReportContext, position: number, language: Language): Localized {
  const score = valueAt(scored.result.score, position);
  if (score === null) return fill(texts.noStatus, { year: String(year) });
  if (period === null) return fill(texts.onlyYear, { year: String(year), why: texts.noPeriod });
  const { status, change, from, to } = period;
  const { mean, sd } = status.ofScores;
  const level = status.levels[position] ?? 'middle';
  const said = { year: String(year), level: texts.levels[level], standing: fill(texts.standing, { z: signed(sd > 0 ? (score - mean) / sd : 0, language) }) };
  const direction = status.directions[position] ?? null;
  const amount = valueAt(change.amounts, position);
  const state = changeStateAt(change, position);
  if (direction === null || amount === null || state === CHANGE_MISSING || state === BREAK_BETWEEN) return fill(texts.onlyLevel, { ...said, why: texts.noChange });
  const moved = fill(texts.changeBy, { amount: signed(amount, language), mean: signed(status.ofChanges.mean, language) });
  return fill(texts.status, { ...said, from: String(from), to: String(to), direction: texts.directions[direction], change: moved, noise: state === WITHIN_NOISE ? texts.withinNoise : texts.stop });
}

function isInNeed({ development: { period } }: ReportContext, position: number): boolean {
  const level = period?.status.levels[position];
  return period?.status.directions[position] === 'more-need' && (level === 'much' || level === 'most');
}

function ruleWords(language: Language): Localized {
  const number = (value: number): string => formatNumber(value, language);
  const { little, much, most, steady } = BERLIN_RULE;
  return fill(texts.rule, { little: number(little), much: number(much), most: number(most), steady: number(steady) });
}

function breakList(context: ReportContext, language: Language): Markup | null {
  const { breaks } = context.development;
  if (breaks.length === 0) return null;
  return paragraph([element('strong', {}, say(texts.breaks, language)), `: ${breaks.map((one) => say(breakWords(context, one), language).replace(/\.$/, '')).join('; ')}.`], 'breaks key');
}

/** A break in words: from which year, of what, and why. */
export function breakWords(context: Pick<ReportContext, 'city' | 'level'>, { year, indicator, reason, note }: TimeBreak): Localized {
  const said = { year: String(year), indicator: indicatorHere(context, indicator)?.title ?? indicator, note: note ?? '' };
  if (reason === 'changed') return fill(texts.breakChanged, said);
  return fill(reason === 'came' ? texts.breakCame : texts.breakWent, said);
}
