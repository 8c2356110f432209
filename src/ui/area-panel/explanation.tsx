import { useMemo, useState, type ReactNode } from 'react';
import { formatNumber, formatScore } from '../../format/number.ts';
import { explanationOf, type Explanation as Explained } from '../../state/explain/explanation.ts';
import { explanationWords as words, tieWords } from '../../text/explanation-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { ExplainedPart } from './explained-part.tsx';
import './explanation.css';

/** "Sådan er det beregnet": the way from each published figure to the area's rank. Worked out once it is opened. */
export function Explanation({ position }: { readonly position: number }): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold explanation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" className="icon-turn" />
        <h3>{say(words.title)}</h3>
      </summary>
      {isOpen ? <WholeWay position={position} /> : null}
    </details>
  );
}

function WholeWay({ position }: { readonly position: number }): ReactNode {
  const { scene, say } = useApp();
  const explained = useMemo(() => explanationOf(scene, position), [scene, position]);
  if (explained === null) return null;
  return (
    <div className="explanation-body">
      <p className="note">{say(words.intro)}</p>
      <ExplainedPart node={explained.root} score={explained.score} isRoot />
      <RankRule explained={explained} />
    </div>
  );
}

/** From score to rank, and what the contributions are measured from. */
function RankRule({ explained }: { readonly explained: Explained }): ReactNode {
  const { language, say } = useApp();
  const { score, meanScore, rank, scored, above, level, rule, root } = explained;
  const count = (value: number): string => formatNumber(value, language);
  const numbers = { rank: count(rank), scored: count(scored), above: count(above), level: count(level), rule: tieWords[rule.ties] };
  const difference = formatNumber(score - meanScore, language, { decimals: 2, signed: true });
  return (
    <>
      <p className="explanation-rank">
        {say(fill(above === 0 ? words.rankFirst : above === 1 ? words.rankOne : words.rankMany, numbers))}
        {level === 0 ? null : ` ${say(fill(level === 1 ? words.levelOne : words.levelMany, numbers))}`}
        {rule.decimals === null ? null : ` ${say(fill(words.rounded, { decimals: count(rule.decimals) }))}`}
      </p>
      {root.contribution === null ? null : (
        <p className="note">{say(fill(words.contributions, { score: formatScore(score, language), mean: formatScore(meanScore, language), difference }))}</p>
      )}
    </>
  );
}
