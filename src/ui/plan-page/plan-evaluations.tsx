import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

const PARTS = ['organisation', 'content', 'supplement', 'anchoring'] as const;

/** The yearly evaluations, newest first; the newest stands open. */
export function PlanEvaluations({ programme }: { readonly programme: Programme }): ReactNode {
  const { say } = useApp();
  const evaluations = programme.evaluations.toSorted((a, b) => b.year - a.year);
  return (
    <section>
      <h3>{say(words.evaluations)}</h3>
      {evaluations.length === 0 ? <p className="quiet">{say(words.noEvaluations)}</p> : null}
      {evaluations.map((evaluation, i) => (
        <Fold key={evaluation.year} summary={evaluation.year} open={i === 0}>
          <dl className="plan-evaluation">
            {PARTS.map((part) =>
              evaluation[part] === null ? null : (
                <div key={part}>
                  <dt>{say(words[part])}</dt>
                  <dd>{evaluation[part]}</dd>
                </div>
              ),
            )}
          </dl>
        </Fold>
      ))}
    </section>
  );
}
