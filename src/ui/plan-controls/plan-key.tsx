import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { phaseOn, type Phase } from '../../plans/status-steps.ts';
import { planControlWords } from '../../text/plan-control-words.ts';
import { helpWords } from '../../text/help-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Help } from '../controls/help.tsx';

const statuses = [
  ['active', planControlWords.active],
  ['planned', planControlWords.planned],
  ['end-unknown', planControlWords.endUnknown],
  ['ended', planControlWords.ended],
] as const;

/** What the outlines on the map mean on the date, and how many there are of each. */
export function PlanKey(): ReactNode {
  const { scene, language, say } = useApp();
  const { drawn, date } = scene;
  const phases = drawn.map(({ programme }) => phaseOn(programme, date));
  const count = (...wanted: readonly Phase[]): string => formatNumber(phases.filter((phase) => wanted.includes(phase)).length, language);
  return (
    <div>
      <div className="help-line">
        <h3 className="field-label">{say(planControlWords.status)}</h3>
        <Help asked={{ kind: 'plan-status' }} title={helpWords.planStatus} />
      </div>
      <ul className="plan-key">
        {statuses.map(([status, words]) => (
          <li key={status}>
            <span className={`plan-swatch is-${status}`} aria-hidden="true" />
            <span>{say(words)}</span>
            <span className="numeric quiet">{formatNumber(drawn.filter((one) => one.status === status).length, language)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{say(fill(planControlWords.soon, { year: count('expiring-12'), two: count('expiring-12', 'expiring-24'), starting: count('starting') }))}</p>
      {drawn.some((one) => one.programme.delimitation !== 'exact') ? <p className="note">{say(planControlWords.approximate)}</p> : null}
    </div>
  );
}
