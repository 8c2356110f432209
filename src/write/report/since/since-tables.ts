import type { Markup } from '../../../draw/markup.ts';
import { formatFigure } from '../../../format/figure.ts';
import { formatNumber, formatScore } from '../../../format/number.ts';
import { valueAt, type Column } from '../../../model/column.ts';
import type { Language, Localized } from '../../../model/localized.ts';
import type { ProfileRecord, RecordedFigure } from '../../../model/profile-record.ts';
import { sinceWords as texts } from '../../../text/report/since-words.ts';
import { reportWords } from '../../../text/report-words.ts';
import { fill, say } from '../../../text/say.ts';
import { htmlTable, number, words, type HtmlCell } from '../html-parts.ts';
import type { ReportContext } from '../report-context.ts';
import type { FigureChange, RecordChanges } from './record-changes.ts';

/** So many indicators are listed. */
const LISTED = 8;
const NONE = '–';

type Show = (value: number) => string;

/** Score, rank, fifth, residents and themes then and now; differences only where both were computed in one way. */
export function scoreTable(then: ProfileRecord, now: ProfileRecord, { isComparable }: RecordChanges, language: Language): Markup {
  const whole: Show = (value) => formatNumber(value, language);
  const scored: Show = (value) => formatScore(value, language);
  const byScore: Show = (value) => formatNumber(value, language, { decimals: 2, signed: true });
  const byOne: Show = (value) => formatNumber(value, language, { signed: true });
  const row = (name: Localized, before: number | null, after: number | null, show: Show, by: Show, mayDiffer: boolean): readonly HtmlCell[] =>
    [words(say(name, language)), ...[before, after].map((value) => number(value === null ? NONE : show(value))), number(before === null || after === null || !mayDiffer ? NONE : by(after - before))];
  const themes = now.themes.map(({ id, title, value }) => row(title, then.themes.find((one) => one.id === id)?.value ?? null, value, scored, byScore, isComparable));
  return htmlTable(say(texts.scores, language), headsIn(language), [
    row(reportWords.score, then.score, now.score, scored, byScore, isComparable),
    row(reportWords.rank, then.rank, now.rank, whole, byOne, isComparable),
    row(texts.fifth, then.fifth, now.fifth, whole, byOne, isComparable),
    row(reportWords.residents, then.residents, now.residents, whole, byOne, true),
    ...themes,
  ], 'since');
}

const headsIn = (language: Language): readonly HtmlCell[] => [words(say(texts.what, language)), ...[texts.before, texts.now, texts.change].map((one) => number(say(one, language)))];

/** The indicators that changed most, in standard deviations of the areas' figures now. A figure of another year than its profile says so. */
export function figureTable({ scored: { columns } }: ReportContext, changes: readonly FigureChange[], years: { readonly before: number | null; readonly now: number | null }, language: Language): Markup {
  const size = ({ now, before }: FigureChange): number => (now.value === null || before.value === null ? 0 : Math.abs(now.value - before.value) / (spreadOf(columns.get(now.id)) || 1));
  const shown = changes.toSorted((a, b) => size(b) - size(a)).slice(0, LISTED);
  const figure = ({ value, unit, year }: RecordedFigure, usual: number | null): string => (value === null ? NONE : `${formatFigure(value, unit, language)}${year === null || year === usual ? '' : ` (${year})`}`);
  const rows = shown.map(({ now, before }) => [
    words(say(now.title, language)),
    number(figure(before, years.before)),
    number(figure(now, years.now)),
    number(now.value === null || before.value === null ? NONE : formatNumber(now.value - before.value, language, { decimals: Math.abs(now.value - before.value) >= 1000 ? 0 : 1, signed: true })),
  ]);
  const caption = shown.length === changes.length ? texts.figures : fill(texts.figuresOf, { shown: formatNumber(shown.length, language), count: formatNumber(changes.length, language) });
  return htmlTable(say(caption, language), headsIn(language), rows, 'since');
}

/** Standard deviation of the known figures; 0 where there is none. */
function spreadOf(column: Column | undefined): number {
  const values = column === undefined ? [] : Array.from(column.values.keys()).flatMap((i) => valueAt(column, i) ?? []);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.length === 0 ? 0 : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
