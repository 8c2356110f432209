import { useRef, type ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { DEFAULT_TOP } from '../../state/default-view.ts';
import { reachInWords, type ReachRow } from '../../state/reach/reach-in-words.ts';
import { reachWords as words } from '../../text/reach-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { ReachChoices } from './reach-choices.tsx';
import { useReach } from './use-reach.ts';
import './reach.css';

/** "Hvad skal der til?" for the pinned area: worked out once it is asked for, and applied by nobody. */
export function ReachSection(): ReactNode {
  const { scene, actions, say } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = scene.view.reach !== null;
  return (
    <section className="reach" aria-labelledby="reach-title">
      <h3 id="reach-title">
        <button ref={button} type="button" className="reach-toggle" aria-expanded={isOpen} aria-controls="reach-body" onClick={() => actions.setReach(isOpen ? null : { kind: 'top', top: DEFAULT_TOP })}>
          <Icon name={isOpen ? 'down' : 'right'} />
          {say(words.title)}
        </button>
      </h3>
      <div id="reach-body" hidden={!isOpen}>
        {isOpen ? <ReachBody /> : null}
      </div>
    </section>
  );
}

function ReachBody(): ReactNode {
  const { say } = useApp();
  return (
    <>
      <p className="note">{say(words.intro)}</p>
      <ReachChoices />
      <ReachFinding />
      <Fold summary={say(words.help)}>
        <p className="note">{say(words.helpText)}</p>
      </Fold>
    </>
  );
}

/** The answer in a sentence, and the weights behind it in a table. */
function ReachFinding(): ReactNode {
  const { scene, say } = useApp();
  const { asked, answer } = useReach();
  if (asked === null) return null;
  if (answer === undefined) return <p className="quiet" role="status">{say(words.working)}</p>;
  if (answer === null) return <p className="quiet" role="status">{say(words.failed)}</p>;
  const { sentence, note, rows } = reachInWords(scene, asked.goal, answer);
  return (
    <>
      <div role="status">
        <p className="reach-sentence">{say(sentence)}</p>
        {note === null ? null : <p className="note">{say(note)}</p>}
      </div>
      {rows.length === 0 ? null : <ReachTable rows={rows} />}
    </>
  );
}

function ReachTable({ rows }: { readonly rows: readonly ReachRow[] }): ReactNode {
  const { say, language } = useApp();
  const share = (value: number): string => formatShare(value, language, { decimals: 1 });
  return (
    <table className="reach-table">
      <caption>{say(words.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.weight)}</th>
          <th scope="col" className="numeric">{say(words.before)}</th>
          <th scope="col" className="numeric">{say(words.after)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, title, before, after }) => (
          <tr key={node}>
            <th scope="row">{say(title)}</th>
            <td className="numeric">{share(before)}</td>
            <td className={share(before) === share(after) ? 'numeric' : 'numeric is-moved'}>{share(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
