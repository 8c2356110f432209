import type { ReactNode } from 'react';
import { formatStepNumber } from '../../format/step-number.ts';
import { explanationWords as words } from '../../text/explanation-words.ts';
import { fill } from '../../text/say.ts';
import { methodWords } from '../../text/trail-words.ts';
import { useApp } from '../app-context.ts';
import { ExplainedFigure } from './explained-figure.tsx';
import { ExplainedSum } from './explained-sum.tsx';
import { StepLines } from './step-lines.tsx';
import type { ExplainedBranch, ExplainedNode } from '../../state/explain/explanation.ts';

interface ExplainedPartProps {
  readonly node: ExplainedNode;
  /** The area's score. */
  readonly score: number;
  readonly isRoot?: boolean;
}

/** A part of the index: first what it is put together from, then how. */
export function ExplainedPart({ node, score, isRoot = false }: ExplainedPartProps): ReactNode {
  const { say } = useApp();
  if (node.kind === 'leaf') return <ExplainedFigure leaf={node} score={score} />;
  const shown = node.children.filter(({ hasFigures, standIn }) => hasFigures || standIn !== null);
  return (
    <div className={isRoot ? 'explained-part is-root' : 'explained-part'}>
      {isRoot ? null : <h4>{say(node.title)}</h4>}
      <ul className="explained-children">
        {shown.map((child) => (
          <li key={child.id}>
            <ExplainedPart node={child} score={score} />
          </li>
        ))}
      </ul>
      {isRoot ? <h4>{say(words.whole)}</h4> : null}
      <ExplainedSum branch={node} shown={shown} />
      <StepLines steps={node.steps} />
      <Omitted count={node.children.length - shown.length} />
      {isAdded(node) ? null : <p className="note">{say(fill(words.notAffine, { node: node.title, method: methodWords[node.method] }))}</p>}
    </div>
  );
}

const isAdded = ({ method }: ExplainedBranch): boolean => method === 'arithmetic' || method === 'sum';

function Omitted({ count }: { readonly count: number }): ReactNode {
  const { language, say } = useApp();
  if (count === 0) return null;
  return <p className="note">{say(count === 1 ? words.omittedOne : fill(words.omittedMany, { count: formatStepNumber(count, language) }))}</p>;
}
