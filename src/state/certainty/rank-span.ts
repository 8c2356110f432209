import { formatNumber } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language } from '../../model/localized.ts';
import type { Robustness } from '../../model/robustness.ts';
import { certaintyAt, type Certainty } from '../../score/robustness/certainty.ts';
import type { ScoreInput } from '../../score/score-input.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { rememberLast } from '../remember-last.ts';
import type { Scene } from '../scene.ts';

/** Where an area's rank lies over the draws, and how sure its place at the top is. */
export interface RankSpan {
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
  /** Share 0..1 of the draws in which it is among the first ten. */
  readonly top10Share: number;
  /** Share 0..1 of the draws in which it is among the 20 per cent with the greatest need. */
  readonly topShare: number;
  readonly certainty: Certainty;
}

/** The span of the area at a position; `null`: it has no rank. */
export function rankSpanAt(robustness: Robustness, position: number): RankSpan | null {
  const [p05, median, p95] = [valueAt(robustness.rankP05, position), valueAt(robustness.rankMedian, position), valueAt(robustness.rankP95, position)];
  const [top10Share, topShare] = [valueAt(robustness.top10Share, position), valueAt(robustness.top20pctShare, position)];
  const certainty = certaintyAt(robustness, position);
  if (p05 === null || median === null || p95 === null || top10Share === null || topShare === null || certainty === null) return null;
  return { p05, median, p95, top10Share, topShare, certainty };
}

/** `2–6`, rounded outwards, so that no span is shown narrower than it is; one number where both ends are the same. */
export function spanText({ p05, p95 }: Pick<RankSpan, 'p05' | 'p95'>, language: Language): string {
  const [from, to] = [Math.floor(p05), Math.ceil(p95)];
  const ends = { from: formatNumber(from, language), to: formatNumber(to, language) };
  return fill(from === to ? rankSpanWords.one : rankSpanWords.span, ends)[language];
}

/** What a run is computed from: the figures of the level and year on the screen. The same object while those stay the same. */
export function spanInputOf(): (scene: Scene) => ScoreInput {
  const remembered = rememberLast(
    (city: Scene['city'], level: Scene['level'], columns: Scene['columns'], population: Scene['population']): ScoreInput => ({
      areaIds: level.areas.map(({ id }) => id),
      columns: new Map([...columns].filter(([id]) => city.indicators.get(id)?.direction !== 'context')),
      directions: new Map([...city.indicators].map(([id, { direction }]) => [id, direction])),
      population,
      minimumPopulation: level.minimumPopulation,
    }),
  );
  return ({ city, level, columns, population }) => remembered(city, level, columns, population);
}
