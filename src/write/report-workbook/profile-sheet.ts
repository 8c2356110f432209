import { valueAt } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { exportWords } from '../../text/export-words.ts';
import { figureMarkWords } from '../../text/export/figure-mark-words.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import type { NumberLook } from '../people-columns.ts';
import type { ReportContext } from '../report/report-context.ts';
import { parentAround, themeRows } from '../report/theme-section.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import { figure, figureOr, label, tableSheet } from './cells.ts';

/** Score, rank with its span, residents and cover, then every theme against the area around, the city and the least and greatest of the level. */
export function profileSheet(context: ReportContext, position: number, language: Language): Sheet {
  const parent = parentAround(context, position);
  const noun = areaNoun(context.level.id).many;
  const heads = [say(texts.what, language), say(reportWords.here, language), ...(parent === null ? [] : [parent.name]), ...[reportWords.city, fill(texts.least, { noun }), fill(texts.greatest, { noun })].map((one) => say(one, language))];
  const themes = themeRows(context, position, parent).map(({ node, own, city, parent: around, all }) => [
    label(say(fill(texts.themeOf, { theme: node.title }), language)),
    figureOr(own, 'two', figureMarkWords.missing, language),
    ...(parent === null ? [] : [figure(around)]),
    figure(city), figure(Math.min(...all)), figure(Math.max(...all)),
  ]);
  return tableSheet(say(texts.profileSheet, language), heads, [...keyRows(context, position, language), ...themes]);
}

function keyRows({ scored, spans, plans }: ReportContext, position: number, language: Language): readonly (readonly SheetCell[])[] {
  const { result, population } = scored;
  const row = (name: Localized, value: number | null, look: NumberLook, without: Localized = figureMarkWords['not-scored']): readonly SheetCell[] =>
    [label(say(name, language)), figureOr(value, look, without, language)];
  const rank = valueAt(result.rank, position);
  return [
    row(reportWords.score, valueAt(result.score, position), 'two'),
    row(reportWords.rank, rank, 'plain'),
    row(texts.scoredAreas, result.scored, 'plain'),
    row(texts.spanFrom, valueAt(spans.rankP05, position), 'one'),
    row(texts.spanTo, valueAt(spans.rankP95, position), 'one'),
    row(exportWords.coverage, rank === null ? null : valueAt(result.coverage, position), 'two'),
    row(reportWords.residents, population === null ? null : valueAt(population, position), 'whole', figureMarkWords.missing),
    row(exportWords.cover, plans[position]?.cover ?? 0, 'two'),
  ];
}
