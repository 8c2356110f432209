import type { ReactNode } from 'react';
import { formatNumber, formatShare } from '../../format/number.ts';
import { spanText, type RankSpan } from '../../state/certainty/rank-span.ts';
import { chanceCertaintyWords, rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { certaintyWords } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { Localized } from '../../model/localized.ts';
import type { RankInDoubt } from '../../state/certainty/certainty-finding.ts';

/** Share of the list at the top that places are asked about. */
const TOP_SHARE = 0.2;

/** Both doubts on one axis of ranks, the most need at the left, each with how sure the place at the top is. */
export function DoubtChart({ known }: { readonly known: RankInDoubt }): ReactNode {
  const { language, say } = useApp();
  const { choices, smallNumbers } = known;
  return (
    <div className="doubt-chart">
      <div className="span-ends" aria-hidden="true">
        <span>{say(words.first)}</span>
        <span>{say(fill(words.last, { count: formatNumber(known.count, language) }))}</span>
      </div>
      {choices === null ? null : <Doubt known={known} name={words.choices} span={choices} certainty={certaintyWords[choices.certainty]} />}
      {smallNumbers === null ? null : <Doubt known={known} name={words.smallNumbers} span={smallNumbers} certainty={chanceCertaintyWords[smallNumbers.certainty]} />}
      <p className="note" aria-hidden="true">
        {say(words.key)}
      </p>
    </div>
  );
}

interface DoubtProps {
  readonly known: RankInDoubt;
  readonly name: Localized;
  readonly span: RankSpan;
  readonly certainty: Localized;
}

/** One doubt by its name: its bar, and how sure it leaves the place at the top. */
function Doubt({ known, name, span, certainty }: DoubtProps): ReactNode {
  const { language, say } = useApp();
  const share = formatShare(span.topShare, language);
  return (
    <div className="doubt">
      <h4>{say(name)}</h4>
      <DoubtBar {...known} name={name} span={span} />
      <p>
        {say(words.topShare)}
        <strong>{say(certainty)}</strong>
        {say(fill(words.inDraws, { share }))}.
      </p>
    </div>
  );
}

interface DoubtBarProps {
  readonly rank: number;
  readonly count: number;
  readonly name: Localized;
  readonly span: RankSpan;
}

/** A bar over 90 per cent of the draws, a dot in their middle, a line at the rank. The dot is round whatever the width: it is drawn beside the stretched picture. */
function DoubtBar({ rank, count, name, span }: DoubtBarProps): ReactNode {
  const { language, say } = useApp();
  const at = (place: number): number => (100 * (place - 0.5)) / count;
  const [from, to] = [at(span.p05 - 0.5), at(span.p95 + 0.5)];
  const width = Math.max(to - from, 1);
  const label = fill(words.bar, { name, span: spanText(span, language), median: formatNumber(span.median, language), count: formatNumber(count, language) });
  return (
    <div className="span-strip" role="img" aria-label={say(label)}>
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
