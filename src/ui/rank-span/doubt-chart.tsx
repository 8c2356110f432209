import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { RankInDoubt } from '../../state/certainty-finding.ts';
import type { RankSpan } from '../../state/rank-span.ts';

/** Share of the list at the top that places are asked about. */
const TOP_SHARE = 0.2;

/** Both doubts on one axis of ranks, the most need at the left: a bar over 90 per cent of the draws, a dot in their middle, a line at the rank. */
export function DoubtChart({ known }: { readonly known: RankInDoubt }): ReactNode {
  const { language, say } = useApp();
  const count = formatNumber(known.count, language);
  const rows = [
    { title: words.choices, span: known.choices },
    { title: words.smallNumbers, span: known.smallNumbers },
  ];
  return (
    <div className="doubt-chart" role="img" aria-label={say(fill(words.chart, { count }))}>
      {rows.map(({ title, span }) =>
        span === null ? null : (
          <div key={title.en} className="doubt-row">
            <span className="doubt-name">{say(title)}</span>
            <DoubtBar rank={known.rank} count={known.count} span={span} />
          </div>
        ),
      )}
      <div className="span-ends">
        <span>{say(words.first)}</span>
        <span>{say(fill(words.last, { count }))}</span>
      </div>
      <p className="note">{say(words.key)}</p>
    </div>
  );
}

/** One doubt. The dot is round whatever the width: it is drawn beside the stretched picture. */
function DoubtBar({ rank, count, span }: { readonly rank: number; readonly count: number; readonly span: RankSpan }): ReactNode {
  const at = (place: number): number => (100 * (place - 0.5)) / count;
  const [from, to] = [at(span.p05 - 0.5), at(span.p95 + 0.5)];
  const width = Math.max(to - from, 1);
  return (
    <div className="span-strip">
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" focusable="false" aria-hidden="true">
        <rect x="0" y="0" width={(100 * Math.ceil(TOP_SHARE * count)) / count} height="16" className="span-top" />
        <rect x="0" y="7.5" width="100" height="1" className="span-axis" />
        <rect x={Math.min(from, 100 - width)} y="4" width={width} height="8" className="span-bar" />
        <line x1={at(rank)} x2={at(rank)} y1="0" y2="16" className="span-rank" />
      </svg>
      <span className="span-median" style={{ left: `${at(span.median)}%` }} />
    </div>
  );
}
