import { element, type Markup } from '../../draw/markup.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { YearScores } from '../../score/time/year-scores.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyWords as texts } from '../../text/yearly/yearly-words.ts';
import { htmlTable, number, paragraph, section, words, type HtmlCell } from '../report/html-parts.ts';
import { indicatorHere } from '../report/report-series.ts';
import { partText, scoreText, signedText } from './change-text.ts';
import { moversOf, type Mover, type Reason } from './movers.ts';
import type { Period } from './period.ts';
import type { YearlyContext } from './yearly-context.ts';

/** The areas that moved most both ways, each with a sum of what moved it; `null`: no change can be told, and the development says why. */
export function moverSection(context: YearlyContext, language: Language): Markup | null {
  const { period } = context;
  if (period === null || period.eachYear.change === null || period.breaks.length > 0) return null;
  const { up, down } = moversOf(context, period);
  const side = (title: Localized, movers: readonly Mover[]): Markup => element('div', {},
    element('h3', {}, say(title, language)),
    movers.length === 0 ? paragraph(say(texts.noMovers, language)) : movers.map((mover) => moverTable(context, period, mover, language)),
  );
  return section('movers', say(texts.movers, language),
    paragraph([say(texts.moversIntro, language), [...up, ...down].every(({ isWithinNoise }) => isWithinNoise) && up.length + down.length > 0 ? ` ${say(texts.allNoise, language)}` : null]),
    element('div', { class: 'two-columns' }, side(texts.up, up), side(texts.down, down)),
    paragraph(say(texts.noiseKey, language), 'key'),
  );
}

function moverTable(context: YearlyContext, { since, year, eachYear }: Period, mover: Mover, language: Language): Markup {
  const { position, parts, reasons, others } = mover;
  const said = {
    area: context.labels[position] ?? '', amount: signedText(parts.total, language), since: String(since), year: String(year),
    last: scoreText(valueAt(eachYear.last.result.score, position), language), now: scoreText(valueAt(eachYear.now.result.score, position), language),
  };
  const caption = [element('strong', {}, say(fill(texts.moverTitle, said), language)), element('span', { class: 'detail' }, `${say(fill(texts.moverCaption, said), language)}. ${mover.isWithinNoise ? say(texts.moverNoise, language) : ''}`)];
  const heads = [words(say(texts.reason, language)), number(said.since), number(said.year), number(say(texts.contribution, language))];
  const figures = [eachYear.last, eachYear.now];
  const line = (name: string, amount: number): readonly HtmlCell[] => [words(name), number(''), number(''), number(partText(amount, language))];
  return htmlTable(caption, heads, [
    ...reasons.map((reason) => reasonRow(context, figures, reason, position, language)),
    ...(others.count === 0 ? [] : [line(say(fill(others.count === 1 ? texts.oneOther : texts.others, { count: formatNumber(others.count, language) }), language), others.amount)]),
    line(say(texts.meanRow, language), parts.mean),
    line(say(texts.sumRow, language), parts.total),
  ], 'mover');
}

function reasonRow(context: YearlyContext, years: readonly YearScores[], { node, amount, isWithinNoise }: Reason, position: number, language: Language): readonly HtmlCell[] {
  const indicator = node.kind === 'leaf' ? indicatorHere(context, node.indicator) : null;
  const figures = years.map(({ columns }) => {
    const column = indicator === null ? undefined : columns.get(indicator.id);
    return number(indicator === null || column === undefined ? '' : formatFigure(valueAt(column, position), indicator.unit, language));
  });
  const mark = isWithinNoise ? ` ${say(texts.noiseMark, language)}` : '';
  return [words(`${say(indicator?.title ?? node.title, language)}${mark}`), ...figures, number(partText(amount, language))];
}
