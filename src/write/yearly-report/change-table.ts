import { changeStrip } from '../../draw/change-strip.ts';
import { together, type Markup } from '../../draw/markup.ts';
import { formatNumber } from '../../format/number.ts';
import { valueAt, type Column } from '../../model/column.ts';
import type { Language } from '../../model/localized.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { wideTable, number, paragraph, words, type HtmlCell } from '../report/html-parts.ts';
import { mostDeprivedFirst } from '../score-table.ts';
import { changeText, scoreText } from './change-text.ts';
import { cityChange, cityScore } from './city-scores.ts';
import { toldChange, type Period } from './period.ts';
import type { YearlyContext } from './yearly-context.ts';

/** Every area: rank and score then and now, and its change both ways, each marked where chance alone may have made it. The city last. */
export function changeTable(context: YearlyContext, period: Period, language: Language): Markup {
  const { level } = context;
  const said = { since: String(period.since), year: String(period.year) };
  const heads = [words(say(texts.area, language)), ...[texts.rank, fill(texts.scoreOf, { year: said.since }), texts.scoreOf, texts.changeEach, texts.changeFixed].map((one) => number(say(fill(one, said), language))), words(say(fill(texts.strip, said), language))];
  const strip = stripsOf(context, period, language);
  const rows = mostDeprivedFirst(level, period.eachYear.now.result).map((position) => areaRow(context, period, position, strip(position), language));
  return together(
    wideTable(say(fill(texts.changeCaption, said), language), heads, [...rows, cityRow(period, language)], 'changes'),
    paragraph([texts.noiseKey, texts.notToldKey, texts.cityRowKey].map((one) => `${say(one, language)} `), 'key'),
  );
}

function areaRow({ labels }: YearlyContext, { eachYear, fixed }: Period, position: number, strip: Markup, language: Language): readonly HtmlCell[] {
  const place = (column: Column): string => {
    const rank = valueAt(column, position);
    return rank === null ? say(texts.notTold, language) : formatNumber(rank, language);
  };
  return [
    words(labels[position] ?? ''),
    number(`${place(eachYear.last.result.rank)} → ${place(eachYear.now.result.rank)}`),
    number(scoreText(valueAt(eachYear.last.result.score, position), language)),
    number(scoreText(valueAt(eachYear.now.result.score, position), language)),
    number(changeText(toldChange(eachYear.change, position), language)),
    number(changeText(toldChange(fixed.change, position), language)),
    words(strip),
  ];
}

/** The city against itself is always the same: only against a fixed year does it move. */
function cityRow({ eachYear, fixed, breaks }: Period, language: Language): readonly HtmlCell[] {
  const amount = breaks.length > 0 || fixed.change === null ? null : cityChange(fixed);
  return [
    words(say(texts.cityRow, language)),
    number(''),
    number(scoreText(cityScore(eachYear.last), language)),
    number(scoreText(cityScore(eachYear.now), language)),
    number(''),
    number(changeText(amount === null ? null : { amount, isWithinNoise: false }, language)),
    words(''),
  ];
}

function stripsOf({ labels }: YearlyContext, { since, year, eachYear: { last, now } }: Period, language: Language): (position: number) => Markup {
  const columns = [last.result.score, now.result.score];
  const known = columns.flatMap((column) => Array.from(column.values.keys()).flatMap((i) => valueAt(column, i) ?? []));
  const ends = { low: Math.min(...known), high: Math.max(...known) };
  return (position) => {
    const [before, after] = columns.map((column) => valueAt(column, position)) as [number | null, number | null];
    const said = { area: labels[position] ?? '', last: scoreText(before, language), now: scoreText(after, language), since: String(since), year: String(year) };
    return changeStrip({ last: before, now: after, ...ends, title: say(fill(texts.stripTitle, said), language) });
  };
}
