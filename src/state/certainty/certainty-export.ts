import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { emptyColumn, type Column } from '../../model/column.ts';
import type { Localized } from '../../model/localized.ts';
import type { Robustness, SpansMissing } from '../../model/robustness.ts';
import { rankDoubtWords } from '../../text/rank-doubt-words.ts';
import { missingSpanWords as missingWords } from '../../text/missing-span-words.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { SPAN_GROUPS, type SpanGroup } from '../../write/span-columns.ts';
import { variedText } from '../../write/varied-text.ts';
import { denominatorsOf, optionsOf, sceneNoise, type Denominators } from './certainty-doubt.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** What is known of both doubts, or why it is not; `null`: not asked about. */
export interface ExportedSpans {
  readonly choices: Robustness | SpansMissing | null;
  readonly smallNumbers: Robustness | SpansMissing | null;
}

/** A doubt as an export tells of it, with its columns in the order of the group's. */
export interface SpanColumns {
  readonly group: SpanGroup;
  readonly columns: readonly Column[];
}

/**
 * The doubts that were asked about, each with a statement of what was varied or drawn, how often and from which seed. One that is not there has its
 * columns too, empty, and the statement says why: a file never leaves one out in silence.
 */
export function spanColumns(scene: Scene, { choices, smallNumbers }: ExportedSpans): readonly SpanColumns[] {
  const found: SpanColumns[] = [];
  if (choices !== null && scene.tree !== null) found.push(columnsWith('choices', scene, choices, choicesStatement));
  if (smallNumbers !== null) found.push(columnsWith('small-numbers', scene, smallNumbers, smallNumbersStatement));
  return found;
}

function columnsWith(kind: SpanGroup['kind'], scene: Scene, spans: Robustness | SpansMissing, statement: (scene: Scene, spans: Robustness) => Localized): SpanColumns {
  if (typeof spans === 'object') return { group: { kind, statement: statement(scene, spans) }, columns: columnsOf(spans) };
  return { group: { kind, statement: missingWords[spans] }, columns: SPAN_GROUPS[kind].heads.map(() => emptyColumn(scene.level.areas.length)) };
}

/** The doubts that a file could not have, in a sentence; `null`: it has all that were asked about. */
export function missingSpans({ choices, smallNumbers }: ExportedSpans): Localized | null {
  const missing = [choices, smallNumbers].filter((spans) => typeof spans === 'string');
  if (missing.length === 0) return null;
  return missing.includes('late') ? missingWords.tellLate : missingWords.tellFailed;
}

const columnsOf = ({ rankP05, rankMedian, rankP95, top10Share, top20pctShare }: Robustness): readonly Column[] => [rankP05, rankMedian, rankP95, top10Share, top20pctShare];

function choicesStatement({ tree, view }: Scene, { draws, seed }: Robustness): Localized {
  return tree === null ? joined([]) : joined([...variedText(tree, { ...optionsOf(view.doubt, tree), draws, seed }), rankSpanWords.onlyWeights]);
}

function smallNumbersStatement(scene: Scene, { draws, seed }: Robustness): Localized {
  return joined([drawnText(draws, seed), ...denominatorTexts(denominatorsOf(scene, sceneNoise()(scene)))]);
}

/** How the doubt from small numbers was drawn. */
export const drawnText = (draws: number, seed: number): Localized => fill(rankDoubtWords.drawn, { draws: inBoth((language) => formatNumber(draws, language)), seed: String(seed) });

/** How many indicators say what their figures rest on, and which do not. */
export function denominatorTexts({ known, all, without }: Denominators): readonly Localized[] {
  if (known === 0) return [rankDoubtWords.noneKnown];
  const number = (count: number): Localized => inBoth((language) => formatNumber(count, language));
  const missing = fill(rankDoubtWords.without, { titles: inBoth((language) => formatList(without.map((title) => title[language]), language)) });
  return [fill(rankDoubtWords.denominators, { known: number(known), all: number(all) }), ...(without.length === 0 ? [] : [missing])];
}

const joined = (texts: readonly Localized[]): Localized => inBoth((language) => texts.map((text) => text[language]).join(' '));
