import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatScore } from '../../format/number.ts';
import { formatStepNumber } from '../../format/step-number.ts';
import { explanationWords as words } from '../../text/explanation-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { StepLines } from './step-lines.tsx';
import type { ExplainedLeaf } from '../../state/explain/explanation.ts';

/** An indicator from its published figure to the number that its theme takes. */
export function ExplainedFigure({ leaf, score }: { readonly leaf: ExplainedLeaf; readonly score: number }): ReactNode {
  const { language, say } = useApp();
  const { title, raw, unit, turned, steps, year, source, scoreAtMean } = leaf;
  const from = fill(words.from, { year: year === null ? words.noYear : String(year), source: source ?? words.noSource });
  return (
    <div className="explained-figure">
      <p className="explained-figure-head">
        <span>{say(title)}</span>
        <span className="numeric">{raw === null ? '' : formatFigure(raw, unit, language)}</span>
      </p>
      <p className="figure-source">{say(from)}</p>
      {raw === null ? <NoFigure leaf={leaf} /> : null}
      {raw !== null && turned ? <p className="explained-step">{say(fill(words.turned, { value: formatStepNumber(0 - raw, language) }))}</p> : null}
      <StepLines steps={steps} />
      {raw !== null && steps.length === 0 ? <p className="explained-step">{say(words.noSteps)}</p> : null}
      {scoreAtMean === null ? null : (
        <p className="explained-step">{say(fill(words.scoreAtMean, { score: formatScore(scoreAtMean, language), now: formatScore(score, language) }))}</p>
      )}
    </div>
  );
}

function NoFigure({ leaf }: { readonly leaf: ExplainedLeaf }): ReactNode {
  const { language, say } = useApp();
  const { standIn, state } = leaf;
  if (standIn !== null) return <p className="explained-step">{say(fill(words.standIn, { value: formatStepNumber(standIn, language) }))}</p>;
  return <p className="explained-step">{say(state === 'suppressed' ? words.withheld : words.noFigure)}</p>;
}
