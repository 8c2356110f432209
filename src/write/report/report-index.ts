import { element } from '../../draw/markup.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { mostDeprivedFirst } from '../score-table.ts';
import { htmlTable, number, paragraph, words } from './html-parts.ts';
import type { ReportContext } from './report-context.ts';
import { reportPage } from './report-page.ts';

/** The list of a level's profiles, most deprived first, each a link to its file. `files`: their names, in the order of the areas. */
export function reportIndex(context: ReportContext, files: readonly string[], language: Language): string {
  const { city, level, labels, scored } = context;
  const { result, population } = scored;
  const title = say(fill(texts.indexTitle, { level: level.title, city: cityName(city) }), language);
  const heads = [words(say(texts.area, language)), number(say(texts.rank, language)), number(say(texts.score, language)), number(say(texts.residents, language))];
  const rows = mostDeprivedFirst(level, result).map((i) => {
    const [rank, score, residents] = [valueAt(result.rank, i), valueAt(result.score, i), population === null ? null : valueAt(population, i)];
    return [
      words(element('a', { href: encodeURIComponent(files[i] ?? '') }, labels[i] ?? '')),
      number(rank === null ? '–' : formatNumber(rank, language)),
      number(score === null ? '–' : formatScore(score, language)),
      number(residents === null ? '–' : formatNumber(residents, language)),
    ];
  });
  return reportPage(city, title, language, [
    city.fictional ? paragraph(say(texts.fictional, language), 'notice') : null,
    element('h1', {}, title),
    htmlTable(say(fill(texts.indexIntro, { count: formatNumber(level.areas.length, language) }), language), heads, rows, 'index'),
  ]);
}
