import { formatRank } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { fill } from '../../text/say.ts';
import { spanText, type RankSpan } from './rank-span.ts';
import { inBoth } from '../sentence.ts';
import type { DoubtChoice } from '../view.ts';

/** An area's rank, and how far each doubt moves it; a doubt that is `null` is not asked about. */
export interface RankInDoubt {
  readonly rank: number;
  /** Areas with a rank. */
  readonly count: number;
  readonly choices: RankSpan | null;
  readonly smallNumbers: RankSpan | null;
}

/** What came of both doubts, in one sentence: the title of their picture. */
export function certaintyFinding({ rank, count, choices, smallNumbers }: RankInDoubt, doubt: DoubtChoice): Localized {
  const parts = [
    ...(choices === null ? [] : [movesText(whatVaries(doubt), choices, rank)]),
    ...(smallNumbers === null ? [] : [movesText(words.chance, smallNumbers, rank)]),
  ];
  const [first, second] = parts;
  const moves = first === undefined ? { da: '', en: '' } : second === undefined ? first : fill(words.and, { a: first, b: second });
  const named = inBoth((language) => formatRank(rank, count, language));
  return upperFirst(fill(words.finding, { rank: named, moves }));
}

function whatVaries({ spread, normalisation, aggregation }: DoubtChoice): Localized {
  const method = normalisation || aggregation;
  if (spread === 0 && method) return words.otherMethods;
  return method ? words.otherWeightsAndMethods : words.otherWeights;
}

function movesText(what: Localized, span: RankSpan, rank: number): Localized {
  const stays = Math.floor(span.p05) === rank && Math.ceil(span.p95) === rank;
  return fill(stays ? words.stays : words.moves, { what, span: inBoth((language) => spanText(span, language)) });
}

const upperFirst = (text: Localized): Localized => inBoth((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));
