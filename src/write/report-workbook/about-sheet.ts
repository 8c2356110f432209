import type { Language, Localized } from '../../model/localized.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { exportWords } from '../../text/export-words.ts';
import { reportAroundWords } from '../../text/report-around-words.ts';
import { reportWorkbookWords as texts } from '../../text/report-workbook-words.ts';
import { say } from '../../text/say.ts';
import { variedText } from '../varied-text.ts';
import { methodWords } from '../report/method-words.ts';
import { nodeShares } from '../report/node-shares.ts';
import type { ReportContext } from '../report/report-context.ts';
import { indicatorHere } from '../report/report-series.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import { figure, label, labelSheet, text } from './cells.ts';

/** What the profile rests on, a line each: package, level, year, date, method, weights, years and sources of the figures, what not to use it for, and the way back. */
export function aboutSheet(context: ReportContext, position: number, language: Language): Sheet {
  const { level, labels, year, date } = context;
  const row = (head: Localized, value: SheetCell): readonly SheetCell[] => [label(say(head, language)), value];
  return labelSheet(say(exportWords.about, language), [
    ...packageRows(context, language),
    row(exportWords.area, text(labels[position] ?? null)),
    row(exportWords.level, text(say(level.title, language))),
    row(exportWords.year, figure(year, 'plain')),
    row(exportWords.plansDate, text(date)),
    ...methodRows(context, language),
    ...sourceRows(context, language),
    row(reportAroundWords.mayTitle, text(say(reportAroundWords.may, language).replaceAll('|', '; '))),
    row(reportAroundWords.mayNotTitle, text(say(reportAroundWords.mayNot, language).replaceAll('|', '; '))),
    ...linkRows({ link: context.areaLink?.(level.areas[position]?.id ?? '').exact ?? context.link, again: context.again }, language),
  ]);
}

/** The package: by itself in every workbook of a report. */
export function packageRows({ city }: Pick<ReportContext, 'city'>, language: Language): readonly (readonly SheetCell[])[] {
  const row = (head: Localized, value: string): readonly SheetCell[] => [label(say(head, language)), text(value)];
  return [
    ...(city.fictional ? [row(exportWords.note, say(exportWords.fictional, language))] : []),
    row(exportWords.city, say(city.title, language)),
    row(exportWords.package, `${city.id} ${city.version}`),
    row(exportWords.digest, city.digest),
    row(exportWords.figureMarks, say(exportWords.figureMarksValue, language)),
  ];
}

/** Profile, method, least number of residents, what rank spans vary, and the weight of every node as its share of the score. */
export function methodRows({ tree, profile, level, weighedBy, doubt = DEFAULT_ROBUSTNESS }: Pick<ReportContext, 'tree' | 'profile' | 'level' | 'weighedBy' | 'doubt'>, language: Language): readonly (readonly SheetCell[])[] {
  const minimum = tree.areas.minimumPopulation ?? level.minimumPopulation;
  return [
    [label(say(texts.profile, language)), text(say(weighedBy ?? profile?.title ?? reportAroundWords.ownIndex, language))],
    [label(say(exportWords.method, language)), text(say(methodWords(tree), language))],
    [label(say(exportWords.minimumPopulation, language)), minimum === null ? text(null) : figure(minimum, 'whole')],
    [label(say(texts.spanRule, language)), text(variedText(tree, doubt).map((one) => say(one, language)).join(' '))],
    ...[...nodeShares(tree.root, 1)].map(({ node, share }) => [label(`${say(texts.shareOfScore, language)}: ${say(node.title, language)}`), figure(share)]),
  ];
}

/** The year and source of each indicator of the score, and whom the package thanks. */
export function sourceRows(context: ReportContext, language: Language): readonly (readonly SheetCell[])[] {
  const used = [...context.scored.yearsUsed].map(([id, year]) => {
    const indicator = indicatorHere(context, id);
    const source = [year === null ? say(reportAroundWords.withoutYear, language) : String(year), indicator?.source?.title ?? null].filter((one) => one !== null);
    return [label(`${say(exportWords.yearUsed, language)}: ${indicator === null ? id : say(indicator.title, language)}`), text(source.join(', '))];
  });
  return [...used, ...context.city.attribution.map(({ title }) => [label(say(exportWords.source, language)), text(title)])];
}

/** The way back to the map, and what makes the file again. */
export function linkRows({ link, again }: Pick<ReportContext, 'link' | 'again'>, language: Language): readonly (readonly SheetCell[])[] {
  return [
    ...(link === null ? [] : [[label(say(exportWords.link, language)), { value: link, look: 'link', href: link } as const]]),
    ...(again === null ? [] : [[label(say(texts.again, language)), text(again)]]),
  ];
}
