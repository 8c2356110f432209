import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { rankSpanWords as words } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { RankSpan } from '../../state/rank-span.ts';

interface SpanStripProps {
  readonly rank: number;
  /** Areas with a rank. */
  readonly count: number;
  readonly span: RankSpan;
}

/** All ranks from the most need at the left; a bar over the span, a tick at the rank that is shown. The figures stand in words beside it. */
export function SpanStrip({ rank, count, span }: SpanStripProps): ReactNode {
  const { language, say } = useApp();
  const at = (place: number): number => (100 * (place - 0.5)) / count;
  const [from, to] = [at(span.p05 - 0.5), at(span.p95 + 0.5)];
  const width = Math.max(to - from, 1);
  return (
    <div className="span-strip" aria-hidden="true">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" focusable="false">
        <rect x="0" y="5" width="100" height="2" className="span-axis" />
        <rect x="0" y="4" width={(100 * Math.ceil(0.2 * count)) / count} height="4" className="span-top" />
        <rect x={Math.min(from, 100 - width)} y="2" width={width} height="8" className="span-bar" />
        <line x1={at(rank)} x2={at(rank)} y1="0" y2="12" className="span-rank" />
      </svg>
      <div className="span-ends">
        <span>{say(words.first)}</span>
        <span>{say(fill(words.last, { count: formatNumber(count, language) }))}</span>
      </div>
    </div>
  );
}
