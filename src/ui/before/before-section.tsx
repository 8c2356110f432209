import { useId, useState, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import type { Programme } from '../../model/programme.ts';
import type { BeforeAfter } from '../../plans/before-after.ts';
import { yearOf } from '../../plans/calendar.ts';
import { beforeInWords } from '../../state/before/before-in-words.ts';
import { beforeIndicators } from '../../state/before/before-questions.ts';
import type { BeforeChoice } from '../../state/view.ts';
import { beforeWords as words } from '../../text/before-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { BEFORE_LINES, BeforeChart } from './before-chart.tsx';
import { TwinList } from './twin-list.tsx';
import { useBefore, type BeforeFound } from './use-before.ts';
import './before.css';

/** "Før og efter" on the page of a plan: worked out once it is opened. */
export function BeforeSection({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, actions, say } = useApp();
  const { before } = scene.view;
  const id = useId();
  const isOpen = before !== null;
  return (
    <section className={isOpen ? 'before' : 'before screen-only'} aria-labelledby={`${id}title`}>
      <h3>
        <button id={`${id}title`} type="button" className="before-toggle" aria-expanded={isOpen} aria-controls={`${id}body`} onClick={() => actions.setBefore(isOpen ? null : {})}>
          <Icon name={isOpen ? 'down' : 'right'} />
          {say(words.title)}
        </button>
      </h3>
      <div id={`${id}body`} hidden={!isOpen}>
        {before === null ? null : <BeforeBody programme={programme} choice={before} />}
      </div>
    </section>
  );
}

interface BeforeBodyProps {
  readonly programme: Programme;
  readonly choice: BeforeChoice;
}

function BeforeBody({ programme, choice }: BeforeBodyProps): ReactNode {
  const { say } = useApp();
  const answer = useBefore(programme, choice);
  // What stood here stays until the new answer is there, so that the page does not jump.
  const [shown, setShown] = useState(answer);
  if (answer !== undefined && answer !== shown) setShown(answer);
  return (
    <div className="before-body" aria-busy={answer === undefined}>
      <p className="note">{say(words.lead)}</p>
      <IndicatorChoice programme={programme} choice={choice} answered={shown?.asked?.indicator ?? null} />
      {shown === undefined ? <p className="quiet" role="status">{say(words.working)}</p> : <Answer answer={shown} programme={programme} choice={choice} />}
      <p className="before-warning">{say(words.warning)}</p>
    </div>
  );
}

function IndicatorChoice({ programme, choice, answered }: BeforeBodyProps & { readonly answered: string | null }): ReactNode {
  const { scene, actions, say } = useApp();
  const indicators = beforeIndicators(scene.city, programme);
  if (indicators.length === 0) return null;
  return (
    <label className="field before-choice screen-only">
      <span>{say(words.indicator)}</span>
      <select value={choice.indicator ?? answered ?? ''} onChange={(event) => actions.setBefore({ indicator: event.target.value, removed: [] })}>
        {indicators.map((id) => (
          <option key={id} value={id}>
            {say(scene.city.indicators.get(id)?.title ?? { da: id, en: id })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answer({ answer: { asked, found }, programme, choice }: BeforeBodyProps & { readonly answer: BeforeFound }): ReactNode {
  const { scene, say } = useApp();
  if (asked === null || found === null) return <p className="quiet" role="status">{say(words.nothing)}</p>;
  const { finding, basis, unit, breaks } = beforeInWords(scene.city, asked, found);
  return (
    <figure className="before-figure">
      <figcaption>
        <span role="status">{say(finding)}</span>
      </figcaption>
      <BeforeChart finding={say(finding)} curve={found.curve} unit={unit} start={programme.start === null ? null : yearOf(programme.start.first)} breaks={breaks} />
      {breaks.map(({ year, note }) => (
        <p key={year} className="note">
          {say(fill(words.brokenIn, { year: String(year), note }))}
        </p>
      ))}
      {basis === null ? null : <p className="note">{say(basis)}</p>}
      <BeforeTable found={found} unit={unit} />
      <TwinList found={found} level={asked.level.id} indicator={asked.indicator} choice={choice} />
    </figure>
  );
}

function BeforeTable({ found: { curve }, unit }: { readonly found: BeforeAfter; readonly unit: string }): ReactNode {
  const { say, language } = useApp();
  if (curve.every((point) => BEFORE_LINES.every((name) => point[name] === null))) return null;
  return (
    <Fold className="screen-only" summary={say(words.table)}>
      <table className="before-table">
        <thead>
          <tr>
            <th scope="col">{say(words.year)}</th>
            {BEFORE_LINES.map((name) => (
              <th key={name} scope="col" className="numeric">
                {say(words[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curve.map((point) => (
            <tr key={point.year}>
              <th scope="row">{point.year}</th>
              {BEFORE_LINES.map((name) => (
                <td key={name} className="numeric">
                  {formatFigure(point[name], unit, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
