import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { EvaluationScene } from '../../state/evaluations/evaluation-scene.ts';
import { evaluationWords as words } from '../../text/evaluation-words.ts';
import { answerWords, planPageWords } from '../../text/plan-page-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

const ANSWERS = ['met', 'not-met', 'not-assessed'] as const;

/** By requirement how many plans meet it, do not, or are not assessed. */
export function RequirementTable({ found: { summary, ran } }: { readonly found: EvaluationScene }): ReactNode {
  const { say, language } = useApp();
  if (summary.requirements.length === 0) return <p className="note">{say(planPageWords.noRequirements)}</p>;
  return (
    <section>
      <h4>{say(words.requirements)}</h4>
      <p className="note">{say(fill(words.requirementsHelp, { count: formatNumber(ran, language), year: String(summary.year) }))}</p>
      <table className="requirement-table">
        <caption className="visually-hidden">{say(words.requirements)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.requirement)}</th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col" className="numeric">
                {say(answerWords[answer])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.requirements.map(({ requirement, counts }) => (
            <tr key={requirement.id}>
              <th scope="row">
                {say(requirement.title)}
                {requirement.condition ? <span className="plan-under">{say(planPageWords.condition)}</span> : null}
              </th>
              {ANSWERS.map((answer) => (
                <td key={answer} className="numeric">
                  {formatNumber(counts[answer], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
