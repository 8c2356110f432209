import { formatNumber, formatRank } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { BELOW_MINIMUM_POPULATION, LEFT_OUT_BY_INDEX, POPULATION_UNKNOWN } from '../../model/score-result.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { areaSentenceWords as texts } from '../../text/area-sentence-words.ts';
import { fill } from '../../text/say.ts';
import type { ReportContext } from './report-context.ts';

/** The area in one sentence: its rank among how many and what that means, or why it has none. */
export function rankSentence({ scored: { result }, level, tree, labels }: ReportContext, position: number, language: Language): Localized {
  const label = labels[position] ?? '';
  const rank = valueAt(result.rank, position);
  if (rank === null) {
    const minimum = tree.areas.minimumPopulation ?? level.minimumPopulation ?? 0;
    return fill(whyNone(result.participation[position]), { label, minimum: formatNumber(minimum, language) });
  }
  const ranks = level.areas.flatMap((_, i) => valueAt(result.rank, i) ?? []);
  const [below, alike] = [ranks.filter((other) => other > rank).length, ranks.filter((other) => other === rank).length];
  const percent = formatNumber(Math.floor((100 * below) / Math.max(1, result.scored - 1)), language);
  const said = { label, noun: areaNoun(level.id).many, rank: formatRank(rank, result.scored, language), percent };
  if (alike === result.scored) return fill(texts.level, said);
  if (below === result.scored - 1) return fill(texts.first, said);
  return fill(below === 0 && alike === 1 ? texts.last : texts.ranked, said);
}

function whyNone(reason: number | undefined): Localized {
  if (reason === BELOW_MINIMUM_POPULATION) return texts.tooFew;
  if (reason === POPULATION_UNKNOWN) return texts.populationUnknown;
  return reason === LEFT_OUT_BY_INDEX ? texts.leftOut : texts.noFigures;
}
