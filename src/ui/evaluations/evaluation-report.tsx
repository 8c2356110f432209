import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Programme } from '../../model/programme.ts';
import type { HeadingSummary } from '../../plans/evaluation-summary.ts';
import type { EvaluationScene } from '../../state/evaluations/evaluation-scene.ts';
import { evaluationWords as words } from '../../text/evaluation-words.ts';
import { planPageWords } from '../../text/plan-page-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { RequirementTable } from './requirement-table.tsx';
import './evaluations.css';

/** How many plans are named in a list: the file holds all of them. */
const NAMED = 60;

/** The evaluations of a year: how many there are, which are missing, the requirements, and what they say under each heading. On the screen and on paper. */
export function EvaluationReport({ found, isWhole = false }: { readonly found: EvaluationScene; readonly isWhole?: boolean }): ReactNode {
  const { say } = useApp();
  const { summary } = found;
  const most = isWhole ? Infinity : NAMED;
  return (
    <div className="evaluation-report">
      <h3>{say(fill(words.title, { year: String(summary.year) }))}</h3>
      <p className="evaluation-finding">{say(found.finding)}</p>
      <div className="evaluation-lists">
        <PlanNames title={words.missing} programmes={summary.missing} year={summary.year} most={most} />
        <PlanNames title={words.unclear} help={words.unclearHelp} programmes={summary.unclear} year={summary.year} most={most} />
      </div>
      <RequirementTable found={found} />
      {summary.headings.map((heading, i) => (
        <Heading key={heading.heading} summary={heading} evaluated={summary.evaluated.length} isOpen={isWhole || i === 0} most={most} />
      ))}
    </div>
  );
}

interface PlanNamesProps {
  readonly title: (typeof words)['missing'];
  readonly help?: (typeof words)['unclearHelp'];
  readonly programmes: readonly Programme[];
  readonly year: number;
  readonly most: number;
}

function PlanNames({ title, help, programmes, year, most }: PlanNamesProps): ReactNode {
  const { say, language } = useApp();
  if (programmes.length === 0) return null;
  return (
    <section>
      <h4>{say(fill(title, { year: String(year), count: formatNumber(programmes.length, language) }))}</h4>
      {help === undefined ? null : <p className="note">{say(help)}</p>}
      <ul className="plan-items">
        {programmes.slice(0, most).map((programme) => (
          <li key={programme.id}>
            <PlanButton programme={programme} />
          </li>
        ))}
      </ul>
      <More count={programmes.length - most} />
    </section>
  );
}

function Heading({ summary: { heading, said }, evaluated, isOpen, most }: { readonly summary: HeadingSummary; readonly evaluated: number; readonly isOpen: boolean; readonly most: number }): ReactNode {
  const { say, language } = useApp();
  const title = fill(words.heading, { heading: planPageWords[heading], said: formatNumber(said.length, language), evaluated: formatNumber(evaluated, language) });
  return (
    <Fold summary={say(title)} open={isOpen} className="evaluation-heading">
      {said.length === 0 ? <p className="note">{say(words.nothingSaid)}</p> : null}
      <dl>
        {said.slice(0, most).map(({ programme, text }) => (
          <div key={programme.id}>
            <dt>
              <PlanButton programme={programme} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <More count={said.length - most} />
    </Fold>
  );
}

function PlanButton({ programme }: { readonly programme: Programme }): ReactNode {
  const { actions } = useApp();
  return (
    <button type="button" className="plan-link" data-plan={programme.id} onClick={() => actions.openPlan(programme.id)}>
      {programme.title}
    </button>
  );
}

function More({ count }: { readonly count: number }): ReactNode {
  const { say, language } = useApp();
  return count > 0 ? <p className="note">{say(fill(words.more, { count: formatNumber(count, language) }))}</p> : null;
}
