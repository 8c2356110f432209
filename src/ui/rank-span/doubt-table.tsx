import type { ReactNode } from 'react';
import { formatNumber, formatShare } from '../../format/number.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import type { Language, Localized } from '../../model/localized.ts';
import type { RankInDoubt } from '../../state/certainty/certainty-finding.ts';
import type { RankSpan } from '../../state/certainty/rank-span.ts';

const place = (rank: number, language: Language): string => fill(words.rank, { rank: formatNumber(rank, language, { decimals: Number.isInteger(rank) ? 0 : 1 }) })[language];

const FIGURES: readonly (readonly [Localized, (span: RankSpan, language: Language) => string])[] = [
  [words.p05, ({ p05 }, language) => place(p05, language)],
  [words.median, ({ median }, language) => place(median, language)],
  [words.p95, ({ p95 }, language) => place(p95, language)],
  [words.top10, ({ top10Share }, language) => formatShare(top10Share, language)],
  [words.top20, ({ topShare }, language) => formatShare(topShare, language)],
];

/** The figures behind the bars, a column a doubt. */
export function DoubtTable({ known }: { readonly known: RankInDoubt }): ReactNode {
  const { language, say } = useApp();
  const doubts = [
    { title: words.choices, span: known.choices },
    { title: words.smallNumbers, span: known.smallNumbers },
  ].filter(({ span }) => span !== null);
  return (
    <Fold summary={say(words.table)}>
      <table className="area-figures">
        <thead>
          <tr>
            <td />
            {doubts.map(({ title }) => (
              <th key={title.en} scope="col" className="numeric doubt-column">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map(([title, figure]) => (
            <tr key={title.en}>
              <th scope="row">{say(title)}</th>
              {doubts.map(({ title: doubt, span }) => (
                <td key={doubt.en} className="numeric">
                  {span === null ? '–' : figure(span, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
