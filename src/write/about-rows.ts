import type { Language, Localized } from '../model/localized.ts';
import { exportWords } from '../text/export-words.ts';
import { columnTitles } from '../text/list-column-words.ts';
import { unconfirmedWords } from '../text/unconfirmed-words.ts';
import { fill, say } from '../text/say.ts';
import type { PriorityAbout } from './priority-export.ts';
import { SPAN_GROUPS } from './span-columns.ts';
import type { Cell } from './table.ts';

/** What a file for people rests on, a line each: package, level, years, method, weights, classes, date, sources and the link that opens the same view. */
export function aboutRows(about: PriorityAbout, language: Language): readonly (readonly [label: string, value: Cell])[] {
  const { city, level } = about;
  const line = (head: Localized, value: Cell | Localized): readonly [string, Cell] => [say(head, language), worded(value, language)];
  const under = (head: Localized, title: Localized, value: Cell): readonly [string, Cell] => [`${say(head, language)}: ${say(title, language)}`, value];
  return [
    ...(city.fictional ? [line(exportWords.note, exportWords.fictional)] : []),
    line(exportWords.city, city.title),
    line(exportWords.package, `${city.id} ${city.version}`),
    line(exportWords.digest, city.digest),
    line(exportWords.level, level.title),
    line(exportWords.year, about.year),
    line(exportWords.scored, about.scored),
    line(exportWords.columns, columnsText(about)),
    line(exportWords.figureMarks, exportWords.figureMarksValue),
    ...about.filters.map((filter) => line(exportWords.filter, filter)),
    line(exportWords.method, about.method),
    line(exportWords.minimumPopulation, about.minimumPopulation),
    line(exportWords.classes, about.classes),
    ...about.spans.map(({ kind, statement }) => line(SPAN_GROUPS[kind].title, statement)),
    ...about.weights.map(({ title, weight }) => under(exportWords.weight, title, weight)),
    ...about.yearsUsed.map(({ title, year }) => under(exportWords.yearUsed, title, year)),
    ...about.unconfirmed.map(({ title }) => line(unconfirmedWords.head, title)),
    line(exportWords.plansDate, about.plansDate),
    line(exportWords.groups, about.groups),
    line(exportWords.exported, about.exported),
    line(exportWords.link, about.link),
    ...about.sources.map((source) => line(exportWords.source, source)),
  ];
}

/** What the file leaves out is in the one for programs. */
const columnsText = ({ columns }: PriorityAbout): Localized => {
  const titles = (language: Language): string => columns.map((column) => columnTitles[column][language]).join(', ');
  return fill(exportWords.shownColumns, { columns: { da: titles('da'), en: titles('en') } });
};

/** A cell in the language of its file. */
export const worded = (value: Cell | Localized, language: Language): Cell => (typeof value === 'object' && value !== null ? say(value, language) : value);
