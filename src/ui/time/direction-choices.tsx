import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '../../format/number.ts';
import { answerFor } from '../../state/time/asked-change.ts';
import { cellsInWords, directionFound, type DirectionFound } from '../../state/time/direction-found.ts';
import { directionChoiceWords as words } from '../../text/time/direction-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { LabelledRange } from '../cover/labelled-range.tsx';
import type { TimeChoice } from '../../state/view.ts';
import { changeAnswer } from './change-answer.ts';
import { ChangeChoices } from './change-choices.tsx';

/** The years as for a change, the limits of the classes, the areas that need attention, and the areas of each cell. */
export function DirectionChoices(): ReactNode {
  const { scene, say } = useApp();
  const { known } = useStore(changeAnswer);
  const found = directionFound(answerFor(scene, known), scene.view.time.limits, scene.level.areas.map(({ id }) => id));
  return (
    <>
      <ChangeChoices />
      {found === null ? null : (
        <>
          <Attention found={found} />
          <Fold summary={say(words.limits)}>
            <Limits found={found} />
          </Fold>
          <Fold summary={say(words.table)}>
            <CellTable found={found} />
          </Fold>
        </>
      )}
    </>
  );
}

function Attention({ found: { attention } }: { readonly found: DirectionFound }): ReactNode {
  const { scene, actions, say } = useApp();
  return (
    <section>
      <h3 className="field-label">{say(words.attention)}</h3>
      <p className="note">{say(words.attentionIs)}</p>
      {attention.length === 0 ? <p className="note">{say(words.none)}</p> : null}
      <ul className="attention-list">
        {attention.map(({ position, isWithinNoise }) => (
          <li key={position}>
            <button type="button" className="quiet-button" onClick={() => actions.pin(scene.rows[position]?.id ?? '')}>
              {scene.rows[position]?.label}
            </button>
            {isWithinNoise ? <span className="quiet"> {say(words.noise)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Limits go by quarters of a standard deviation, within three. */
const STEPS = 4;
const MOST = 3;

function Limits({ found: { from, to } }: { readonly found: DirectionFound }): ReactNode {
  const { scene, actions, language, say } = useApp();
  const { limits } = scene.view.time;
  const [little, much, most, steady] = limits;
  const ranges = [
    { at: 0, label: words.little, least: -MOST, greatest: Math.min(0, much - 1 / STEPS) },
    { at: 1, label: words.much, least: Math.max(0, little + 1 / STEPS), greatest: most },
    { at: 2, label: words.most, least: much, greatest: MOST },
    { at: 3, label: words.steady, least: 0, greatest: MOST },
  ];
  const set = (at: number, value: number): void => actions.setTime({ limits: limits.map((one, i) => (i === at ? value : one)) as unknown as TimeChoice['limits'] });
  return (
    <div className="time-choices">
      {ranges.map(({ at, label, least, greatest }) => {
        const value = [little, much, most, steady][at] ?? 0;
        const text = say(fill(words.deviations, { number: formatNumber(value, language, { signed: at < 3 }) }));
        return (
          <LabelledRange
            key={at}
            label={say(label)}
            min={Math.round(STEPS * least)}
            max={Math.round(STEPS * greatest)}
            value={Math.round(STEPS * value)}
            text={text}
            onChange={(next) => set(at, next / STEPS)}
          />
        );
      })}
      <p className="note">{say(fill(words.rule, { from: String(from), to: String(to) }))}</p>
    </div>
  );
}

function CellTable({ found }: { readonly found: DirectionFound }): ReactNode {
  const { scene, language, say } = useApp();
  return (
    <table className="direction-table">
      <caption className="visually-hidden">{say(words.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.level)}</th>
          <th scope="col">{say(words.areas)}</th>
        </tr>
      </thead>
      <tbody>
        {cellsInWords(found)
          .toReversed()
          .map(({ name, positions }) => (
            <tr key={name.en}>
              <th scope="row">
                {say(name)} ({formatNumber(positions.length, language)})
              </th>
              <td>{positions.map((position) => scene.rows[position]?.label).join(', ') || '–'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
