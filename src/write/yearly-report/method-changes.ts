import { element, together, type Markup } from '../../draw/markup.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { breaksOfIndicator, carryingLeaves, isBroken, type TimeBreak } from '../../score/time/series-breaks.ts';
import { reportAroundWords } from '../../text/report-around-words.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords as texts } from '../../text/yearly/yearly-table-words.ts';
import { yearlyLastWords as lastWords } from '../../text/yearly/yearly-last-words.ts';
import { breakWords } from '../report/development-section.ts';
import { bullets, paragraph, section } from '../report/html-parts.ts';
import { lastLines } from './last/last-lines.ts';
import type { YearlyContext } from './yearly-context.ts';

/** What is the same in both years, what the last report did otherwise, breaks of the series and revised borders. */
export function methodChanges(context: YearlyContext, language: Language): Markup {
  const { city, since } = context;
  const found = breaksSince(context);
  return section('method-changes', say(texts.methodChanges, language),
    paragraph(say(fill(texts.sameMethod, { package: `${city.id} ${city.version}` }), language)),
    lastReport(context, language),
    since === null ? null : found.length === 0
      ? paragraph(say(fill(texts.noBreaks, { since: String(since) }), language))
      : element('div', { class: 'breaks' }, paragraph(say(fill(texts.breaksSince, { since: String(since) }), language)), bullets(found.map((one) => say(breakWords(context, one), language)))),
    city.geometryNote === null ? null : paragraph(say(fill(texts.borders, { note: city.geometryNote }), language)),
  );
}

/** What the last report did otherwise, where its file was handed over. */
function lastReport(context: YearlyContext, language: Language): Markup {
  const lines = lastLines(context);
  if (lines === null) return paragraph(say(texts.noLast, language));
  const { intro, otherwise, outcome } = lines;
  const sentences = (all: readonly Localized[]): string => all.map((one) => say(one, language)).join(' ');
  return element('div', { class: 'last-report' },
    paragraph(sentences(intro)),
    otherwise.length === 0 ? null : together(paragraph(say(lastWords.changed, language)), bullets(otherwise.map((one) => say(one, language)))),
    paragraph(sentences(outcome)),
  );
}

/** Breaks between the two years of anything that carries the score, or comes and goes in it, and of the number of residents. */
export function breaksSince({ city, level, tree, since, year, period }: YearlyContext): readonly TimeBreak[] {
  if (since === null || year === null) return [];
  if (period !== null && period.breaks.length > 0) return withResidents(period.breaks);
  const carrying = new Set([...carryingLeaves(tree.root)].map(({ indicator }) => indicator));
  return withResidents([...carrying].flatMap(ownBreaks));

  function ownBreaks(id: string): readonly TimeBreak[] {
    const indicator = city.indicators.get(id);
    return indicator === undefined ? [] : breaksOfIndicator(indicator, level).filter((one) => isBroken([one], since ?? 0, year ?? 0));
  }
  function withResidents(found: readonly TimeBreak[]): readonly TimeBreak[] {
    return level.population === null || found.some(({ indicator }) => indicator === level.population) ? found : [...found, ...ownBreaks(level.population)];
  }
}

/** What the report may be used for and what not. */
export function yearlyUse(language: Language): Markup {
  const list = (title: typeof texts.may, items: typeof texts.may): Markup => element('div', {}, element('h3', {}, say(title, language)), bullets(say(items, language).split('|')));
  return section('use', say(texts.use, language), element('div', { class: 'two-columns' }, list(reportAroundWords.mayTitle, texts.may), list(reportAroundWords.mayNotTitle, texts.mayNot)));
}
