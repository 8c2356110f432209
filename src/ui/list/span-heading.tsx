import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { doubtText } from '../../state/certainty/certainty-sentence.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { fill, say } from '../../text/say.ts';
import type { Language } from '../../model/localized.ts';
import type { DoubtChoice } from '../../state/view.ts';

/** The heading of the rank spans: it says what was varied, and does not sort. */
export function SpanHeading({ language, doubt }: { readonly language: Language; readonly doubt: DoubtChoice }): ReactNode {
  const { draws } = DEFAULT_ROBUSTNESS;
  const help = fill(rankSpanWords.columnHelp, { draws: formatNumber(draws, language), doubt: doubtText(doubt) });
  return (
    <th role="columnheader" scope="col" data-column="span" className="numeric span-heading" title={say(help, language)}>
      {say(rankSpanWords.column, language)}
    </th>
  );
}
