import { formatNumber } from '../../format/number.ts';
import { formatList } from '../../format/list.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords } from '../../text/yearly/yearly-table-words.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { isScored } from '../report/report-context.ts';
import { mostDeprivedFirst } from '../score-table.ts';
import { signedText } from './change-text.ts';
import { cityChange } from './city-scores.ts';
import { coverBothYears } from './cover-of-need.ts';
import { moversOf, type Mover } from './movers.ts';
import { planChanges } from './plan-changes.ts';
import { toldChange, type Period } from './period.ts';
import type { YearlyContext } from './yearly-context.ts';

/** So many areas of the greatest need are named. */
const NAMED = 3;
/** A change of the city that rounds to nothing is none. */
const NOTHING = 0.005;

/** What the report found, a sentence each. */
export function findings(context: YearlyContext, language: Language): readonly string[] {
  const { period } = context;
  const canTell = period !== null && period.breaks.length === 0 && period.eachYear.change !== null;
  return [
    ...greatestNeed(context, language),
    ...(canTell ? [...movement(context, period, language), ...cityMovement(period, language)] : []),
    ...coverFinding(context, language),
    planFinding(context, language),
  ];
}

function greatestNeed(context: YearlyContext, language: Language): readonly string[] {
  const { level, scored, labels, year } = context;
  const first = mostDeprivedFirst(level, scored.result).filter((position) => isScored(context, position)).slice(0, NAMED).map((position) => labels[position] ?? '');
  return first.length === 0 || year === null ? [] : [say(fill(texts.greatest, { year: String(year), names: formatList(first, language) }), language)];
}

function movement(context: YearlyContext, period: Period, language: Language): readonly string[] {
  const { level, labels } = context;
  const told = level.areas.flatMap((_, position) => toldChange(period.eachYear.change, position) ?? []);
  const count = (is: (one: (typeof told)[number]) => boolean): string => formatNumber(told.filter(is).length, language);
  const { up, down } = moversOf(context, period);
  const named = ([mover]: readonly Mover[]): Localized =>
    mover === undefined ? texts.nobody : fill(texts.moverName, { name: labels[mover.position] ?? '', amount: signedText(mover.amount, language) });
  const said = { since: String(period.since), noun: areaNoun(level.id).many, count: formatNumber(told.length, language) };
  return [
    say(fill(texts.moved, { ...said, up: count(({ amount }) => amount > 0), down: count(({ amount }) => amount < 0), noise: count(({ isWithinNoise }) => isWithinNoise) }), language),
    say(fill(texts.farthest, { up: named(up), down: named(down) }), language),
  ];
}

function cityMovement({ since, fixed }: Period, language: Language): readonly string[] {
  const amount = cityChange(fixed);
  if (amount === null) return [];
  const direction = Math.abs(amount) < NOTHING ? texts.asThen : amount > 0 ? texts.towardsMore : texts.towardsLess;
  return [say(fill(texts.cityMoved, { since: String(since), amount: signedText(amount, language), direction }), language)];
}

function coverFinding(context: YearlyContext, language: Language): readonly string[] {
  const { city, level } = context;
  const { now, last } = coverBothYears(context);
  if (!now.comparable.allowed) return [];
  const number = (value: number): string => formatNumber(value, language);
  const { residentsWithout: residents } = now.figures;
  const said = {
    high: number(now.figures.high), without: number(now.figures.highWithout), noun: areaNoun(level.id).many,
    known: city.programmesComplete ? '' : yearlyTableWords.known,
    residents: residents === null || residents === 0 ? '' : fill(yearlyTableWords.livesThere, { residents: number(residents) }),
  };
  if (last?.comparable.allowed !== true) return [say(fill(yearlyTableWords.coverFindingAlone, said), language)];
  const before = fill(yearlyTableWords.ofHigh, { without: number(last.figures.highWithout), high: number(last.figures.high) });
  return [say(fill(yearlyTableWords.coverFinding, { ...said, last: before }), language)];
}

function planFinding(context: YearlyContext, language: Language): string {
  const { began, ended, expiring } = planChanges(context);
  const number = (all: readonly unknown[]): string => formatNumber(all.length, language);
  return context.city.programmes.length === 0
    ? say(yearlyTableWords.noPlans, language)
    : say(fill(texts.planFinding, { began: number(began), ended: number(ended), expiring: number(expiring) }), language);
}
