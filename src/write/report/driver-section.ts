import { element, type Markup } from '../../draw/markup.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { stateAt, SUPPRESSED, valueAt, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { contributionsOf } from '../../score/contributions.ts';
import { meanOf } from '../../score/means.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { htmlTable, number, paragraph, section, words } from './html-parts.ts';
import { isScored, type ReportContext } from './report-context.ts';

/** How many reasons and how many strengths are named. */
const NAMED = 5;

/** Smaller contributions are rounding. */
const NOTHING = 1e-9;

interface Driver {
  readonly indicator: Indicator;
  readonly amount: number;
}

/** The indicators that lift the score most above the mean, and those that lower it most. */
export function driverSection(context: ReportContext, position: number, language: Language): Markup {
  const title = say(texts.drivers, language);
  const drivers = driversOf(context, position);
  if (!isScored(context, position) || drivers.length === 0) return section('drivers', title, paragraph(say(texts.noContributions, language)));
  const reasons = drivers.filter(({ amount }) => amount > NOTHING).toSorted((a, b) => b.amount - a.amount).slice(0, NAMED);
  const strengths = drivers.filter(({ amount }) => amount < -NOTHING).toSorted((a, b) => a.amount - b.amount).slice(0, NAMED);
  const list = (caption: Localized, found: readonly Driver[], none: Localized): Markup =>
    found.length === 0 ? paragraph(say(none, language)) : driverTable(context, position, caption, found, language);
  return section('drivers', title,
    paragraph(say(fill(texts.driversIntro, {}), language)),
    element('div', { class: 'two-columns' }, list(texts.reasons, reasons, texts.noReasons), list(texts.strengths, strengths, texts.noStrengths)),
  );
}

function driversOf({ scored, city, level }: ReportContext, position: number): readonly Driver[] {
  return contributionsOf(scored.result, position).flatMap(({ indicator: id, amount }) => {
    const indicator = city.indicators.get(id);
    return indicator === undefined || amount === null ? [] : [{ indicator: indicatorAtLevel(indicator, level.id), amount }];
  });
}

function driverTable(context: ReportContext, position: number, caption: Localized, drivers: readonly Driver[], language: Language): Markup {
  const heads = [words(say(texts.indicator, language)), number(say(texts.here, language)), number(say(texts.city, language)), number(say(texts.contribution, language))];
  const rows = drivers.map(({ indicator, amount }) => {
    const column = context.scored.columns.get(indicator.id);
    return [
      words(say(indicator.title, language)),
      number(figureText(column, indicator.unit, position, language)),
      number(formatFigure(cityMean(context, column), indicator.unit, language)),
      number(formatNumber(amount, language, { decimals: 2, signed: true })),
    ];
  });
  return htmlTable(say(caption, language), heads, rows, 'drivers');
}

/** A figure with its unit; a withheld one is told apart from a missing one. */
export function figureText(column: Column | undefined, unit: string, position: number, language: Language): string {
  if (column !== undefined && stateAt(column, position) === SUPPRESSED) return say(texts.withheld, language);
  return formatFigure(column === undefined ? null : valueAt(column, position), unit, language);
}

/** Mean over the areas with a figure, weighted by residents where they are counted. */
export const cityMean = ({ scored }: ReportContext, column: Column | undefined): number | null => (column === undefined ? null : meanOf(column, scored.population));
