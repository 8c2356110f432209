import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { fill, say } from '../../text/say.ts';
import type { Language } from '../../model/localized.ts';

/** The heading of the rank spans: it says what was varied, and does not sort. */
export function SpanHeading({ language }: { readonly language: Language }): ReactNode {
  const { draws, spread } = DEFAULT_ROBUSTNESS;
  const help = fill(rankSpanWords.columnHelp, { draws: formatNumber(draws, language), spread: formatNumber(100 * spread, language) });
  return (
    <th scope="col" className="numeric span-heading" title={say(help, language)}>
      {say(rankSpanWords.column, language)}
    </th>
  );
}
