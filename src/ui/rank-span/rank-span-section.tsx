import type { ReactNode } from 'react';
import { formatNumber, formatRank, formatShare } from '../../format/number.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { rankSpanAt, spanText, type RankSpan } from '../../state/rank-span.ts';
import { LIKELY, SURE } from '../../score/certainty.ts';
import { certaintyWords, rankSpanWords as words } from '../../text/rank-span-words.ts';
import { fill } from '../../text/say.ts';
import { variedText } from '../../write/varied-text.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { SpanStrip } from './span-strip.tsx';
import { useRankSpans } from './use-rank-spans.ts';
import type { AreaRow } from '../../state/scene.ts';
import './rank-span.css';

/** How far the area's rank moves when the weights could have been others: figures, a strip, and how sure its place at the top is. */
export function RankSpanSection({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const { robustness, result, failed } = useRankSpans();
  if (row.rank === null || scene.result === null) return null;
  const span = robustness === null ? null : rankSpanAt(robustness, row.position);
  const isBehind = result !== scene.result;
  return (
    <section className="rank-span" data-behind={isBehind}>
      <h3>{say(words.title)}</h3>
      {span === null ? <p className="quiet">{say(failed ? words.failed : words.waiting)}</p> : <SpanFigures rank={row.rank} count={scene.result.scored} span={span} />}
      <p className="note">{say(words.onlyWeights)}</p>
      <SpanHelp />
    </section>
  );
}

function SpanFigures({ rank, count, span }: { readonly rank: number; readonly count: number; readonly span: RankSpan }): ReactNode {
  const { language, say } = useApp();
  const text = fill(words.rankWithSpan, { rank: formatRank(rank, count, language), span: spanText(span, language) });
  return (
    <>
      <p className="rank-span-text" data-rank-span={`${span.p05} ${span.p95}`}>
        {say(text)}
      </p>
      <SpanStrip rank={rank} count={count} span={span} />
      <p>
        {say(words.topShare)}
        <strong>{say(certaintyWords[span.certainty])}</strong>
        {say(fill(words.inDraws, { share: formatShare(span.topShare, language) }))}. {say(fill(words.median, { median: formatNumber(span.median, language) }))}
      </p>
    </>
  );
}

/** What was varied, and what the words mean. */
function SpanHelp(): ReactNode {
  const { scene, language, say } = useApp();
  if (scene.tree === null) return null;
  const percent = (share: number): string => formatNumber(100 * share, language, { decimals: 0 });
  const limits = { sure: percent(SURE), likely: percent(LIKELY), unlikely: percent(1 - LIKELY), surelyNot: percent(1 - SURE) };
  return (
    <Fold summary={say(words.help)}>
      {[...variedText(scene.tree, DEFAULT_ROBUSTNESS), fill(words.rule, limits), words.rounded].map((line) => (
        <p key={line.en} className="note">
          {say(line)}
        </p>
      ))}
    </Fold>
  );
}
