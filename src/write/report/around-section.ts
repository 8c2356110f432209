import { element, type Markup } from '../../draw/markup.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { valueAt, type Column } from '../../model/column.ts';
import type { Language } from '../../model/localized.ts';
import { pocketsOf, type Pocket } from '../../score/alike/pockets.ts';
import { similarAreas, type StandardDifference } from '../../score/alike/similar-areas.ts';
import { scoreLevel } from '../../score/score-level.ts';
import { carryingLeaves } from '../../score/time/series-breaks.ts';
import { reportAroundWords as texts } from '../../text/report-around-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { htmlTable, number, paragraph, section, words, type HtmlCell } from './html-parts.ts';
import { isScored, type ReportContext } from './report-context.ts';
import { indicatorHere } from './report-series.ts';

/** How many neighbours are listed. */
const NEIGHBOURS = 6;

/** Areas like this one and why, and small areas within it that stand out. */
export function aroundSection(context: ReportContext, position: number, language: Language): Markup {
  return section('around', say(texts.around, language),
    similarTable(context, position, language),
    pocketList(context, position, language),
  );
}

function scoreCells({ scored: { result } }: ReportContext, position: number, language: Language): readonly HtmlCell[] {
  const [score, rank] = [valueAt(result.score, position), valueAt(result.rank, position)];
  return [number(rank === null ? '–' : formatNumber(rank, language)), number(score === null ? '–' : formatScore(score, language))];
}

/** The areas around, with rank and score. */
export const neighbourSection = (context: ReportContext, position: number, language: Language): Markup =>
  section('neighbours', say(texts.neighbours, language), neighbourTable(context, position, language));

function neighbourTable(context: ReportContext, position: number, language: Language): Markup {
  const neighbours = (context.neighbours[position] ?? []).slice(0, NEIGHBOURS);
  if (neighbours.length === 0) return paragraph(say(texts.noNeighbours, language));
  const heads = [words(say(reportWords.area, language)), number(say(reportWords.rank, language)), number(say(reportWords.score, language))];
  const rows = neighbours.map((one) => {
    const name = context.level.areas[one.position]?.name ?? '';
    return [words(one.metres > 0 ? name : say(fill(texts.across, { name }), language)), ...scoreCells(context, one.position, language)];
  });
  return htmlTable(say(texts.longestFirst, language), heads, rows, 'neighbours');
}

function similarTable(context: ReportContext, position: number, language: Language): Markup {
  const { tree, scored, level } = context;
  const columns = new Map([...carryingLeaves(tree.root)].flatMap(({ indicator }) => {
    const column = scored.columns.get(indicator);
    return column === undefined ? [] : [[indicator, column] as const];
  }));
  const found = isScored(context, position) ? similarAreas(columns, level.areas.map(({ id }) => id), position, (i) => isScored(context, i)) : [];
  if (found.length === 0) return paragraph(say(texts.noSimilar, language));
  const named = (differences: readonly StandardDifference[]): string => formatList(differences.map(({ indicator }) => say(indicatorHere(context, indicator)?.title ?? { da: indicator, en: indicator }, language)).map(lowerFirst), language);
  const heads = [words(say(reportWords.area, language)), number(say(reportWords.rank, language)), number(say(texts.distance, language)), words(say(texts.alikeIn, language)), words(say(texts.differsIn, language))];
  const rows = found.map((one) => [
    words(level.areas[one.position]?.name ?? ''),
    ...scoreCells(context, one.position, language).slice(0, 1),
    number(formatNumber(one.distance, language, { decimals: 2 })),
    words(named(one.nearest)),
    words(named(one.furthest)),
  ]);
  return htmlTable(say(texts.similar, language), heads, rows, 'similar');
}

/** As it stands within a sentence; names and abbreviations keep their letters. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const remembered = new WeakMap<ReportContext, { readonly pockets: readonly Pocket[]; readonly names: readonly string[] } | null>();

/** Pockets among the areas of the next finer level that lie in this one; the same for all profiles of a level. */
function finerPockets(context: ReportContext): { readonly pockets: readonly Pocket[]; readonly names: readonly string[] } | null {
  const known = remembered.get(context);
  if (known !== undefined) return known;
  const { city, levels, level, tree, year } = context;
  const at = levels.findIndex(({ id }) => id === level.id);
  const finer = at < 0 ? undefined : levels.slice(at + 1).find((one) => one.population !== null && one.areas.some(({ parents }) => parents.has(level.id)));
  const scored = finer === undefined ? null : scoreLevel(finer, city, tree, year);
  const population: Column | null = scored?.population ?? null;
  const found = finer === undefined || scored === null || population === null ? null : { pockets: pocketsOf(finer, scored.result, population, level), names: finer.areas.map(({ name }) => name) };
  remembered.set(context, found);
  return found;
}

function pocketList(context: ReportContext, position: number, language: Language): Markup | null {
  const found = finerPockets(context);
  const here = found?.pockets.filter(({ parent }) => parent === position) ?? [];
  if (found === null || here.length === 0) return null;
  const names = formatList(here.map((one) => found.names[one.position] ?? ''), language);
  const text = here[0]?.kind === 'deprived' ? texts.deprivedPockets : texts.wellOffPockets;
  return element('div', { class: 'pockets' }, element('h3', {}, say(texts.pockets, language)), paragraph(say(fill(text, { names }), language)), paragraph(say(texts.pocketsRule, language), 'key'));
}
