import { element, together, type Markup } from '../../draw/markup.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import type { Target } from '../../model/city-package.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/localized.ts';
import { targetCourse, TREND_YEARS, type TargetCourse } from '../../score/time/target-course.ts';
import { reportTimeWords as texts } from '../../text/report-time-words.ts';
import { fill, say } from '../../text/say.ts';
import { wideTable, number, section, words, type HtmlCell } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';
import { citySeries, indicatorHere, ownSeries } from './report-series.ts';

/** The targets that hold for an area: its own before that of the whole level for the same indicator and year. */
export function targetsHere({ city, level }: Pick<ReportContext, 'city' | 'level'>, position: number): readonly Target[] {
  const id = level.areas[position]?.id;
  const here = city.targets.filter((target) => target.level === level.id && (target.area === null || target.area === id));
  return here.filter((one) => one.area !== null || !here.some((other) => other.area !== null && other.indicator === one.indicator && other.year === one.year));
}

/** The board of targets: value, distance, trend and course, here and in the city; `null`: no target holds here. */
export function targetSection(context: ReportContext, position: number, language: Language): Markup | null {
  const until = context.year;
  if (until === null) return null;
  const rows = targetsHere(context, position).flatMap((target) => {
    const indicator = indicatorHere(context, target.indicator);
    if (indicator === null) return [];
    const here = targetCourse(target, ownSeries(context, indicator, position), indicator.direction, until);
    const city = target.area === null ? targetCourse(target, citySeries(context, indicator), indicator.direction, until) : null;
    return [targetRow(target, indicator, here, city, language)];
  });
  if (rows.length === 0) return null;
  const heads = [words(say(texts.target, language)), ...[texts.hereIn, texts.distance, texts.trend].map((one) => number(say(one, language))), words(say(texts.course, language)), number(say(texts.cityIn, language)), words(say(texts.cityCourse, language))];
  const title = say(texts.targets, language);
  return section('targets', title, wideTable(say(fill(texts.targetsCaption, { years: formatNumber(TREND_YEARS, language) }), language), heads, rows, 'targets'));
}

function targetRow(target: Target, { title, unit }: Indicator, here: TargetCourse, city: TargetCourse | null, language: Language): readonly HtmlCell[] {
  const figure = (value: number | null): string => (value === null ? '–' : formatFigure(value, unit, language));
  const name = together(target.objective ?? say(title, language), element('span', { class: 'detail' }, `${target.objective === null ? '' : `${say(title, language)}: `}${figure(target.value)} ${target.year}`));
  return [
    words(name),
    number(newest(here, figure)),
    number(here.distance === null ? '–' : differenceText(Math.max(0, here.distance), unit, language)),
    number(here.trend === null ? '–' : formatNumber(here.trend.slope, language, { decimals: 2, signed: true })),
    words(courseText(here, figure, language)),
    number(city === null ? '–' : newest(city, figure)),
    words(city === null ? '–' : courseText(city, figure, language)),
  ];
}

/** A difference between percentages is no percentage. */
const differenceText = (difference: number, unit: string, language: Language): string =>
  unit === 'percent' ? say(fill(texts.points, { number: formatNumber(difference, language, { decimals: 1 }) }), language) : formatFigure(difference, unit, language);

const newest = ({ newest: point }: TargetCourse, figure: (value: number | null) => string): string => (point === null ? '–' : `${figure(point.value)} (${point.year})`);

/** What stands behind a course that is told: where the trend leads. A projection outside of what can be is not written out. */
function courseText({ course, projected, target }: TargetCourse, figure: (value: number | null) => string, language: Language): string {
  const said = texts.courses[course];
  if ((course !== 'on-course' && course !== 'off-course') || projected === null || projected < 0) return say(said, language);
  return say(fill(texts.projected, { course: said, value: figure(projected), year: String(target.year) }), language);
}
