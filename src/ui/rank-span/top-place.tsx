import type { ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { chanceCertaintyWords, rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { certaintyWords } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { RankInDoubt } from '../../state/certainty-finding.ts';

/** How sure the place among the 20 per cent is, in a word, for each doubt by its name. */
export function TopPlace({ known }: { readonly known: RankInDoubt }): ReactNode {
  const { language, say } = useApp();
  const doubts = [
    { name: words.choices, span: known.choices, certainties: certaintyWords },
    { name: words.smallNumbers, span: known.smallNumbers, certainties: chanceCertaintyWords },
  ];
  return doubts.map(({ name, span, certainties }) =>
    span === null ? null : (
      <p key={name.en}>
        <span className="doubt-name">{say(name)}.</span> {say(words.topShare)}
        <strong>{say(certainties[span.certainty])}</strong>
        {say(fill(words.inDraws, { share: formatShare(span.topShare, language) }))}.
      </p>
    ),
  );
}
