import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { changeText, moversOf, type Mover } from '../../state/compare/compare-in-words.ts';
import type { Compared } from '../../state/compare/compare-scene.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { AreaButton } from './area-button.tsx';

/** As many as are read before one looks for a particular area. */
const FIRST = 12;

/** Every area's place by A and by B, the longest way first. */
export function MoverTable({ compared }: { readonly compared: Compared }): ReactNode {
  const { say, language } = useApp();
  const [showsAll, setShowsAll] = useState(false);
  const movers = moversOf(compared);
  if (movers.length === 0) return null;
  const shown = showsAll ? movers : movers.slice(0, FIRST);
  const [count, few] = [formatNumber(movers.length, language), formatNumber(shown.length, language)];
  return (
    <section>
      <table className="mover-table">
        <caption>{say(shown.length === movers.length ? fill(words.tableAll, { count }) : fill(words.table, { shown: few, count }))}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.area)}</th>
            <th scope="col" className="numeric">{say(words.rankA)}</th>
            <th scope="col" className="numeric">{say(words.rankB)}</th>
            <th scope="col" className="numeric">{say(words.change)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((mover) => (
            <MoverRow key={mover.position} mover={mover} />
          ))}
        </tbody>
      </table>
      {movers.length <= FIRST ? null : (
        <button type="button" className="button is-quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {say(showsAll ? words.showFew : fill(words.showAll, { count }))}
        </button>
      )}
    </section>
  );
}

function MoverRow({ mover: { position, before, after, change } }: { readonly mover: Mover }): ReactNode {
  const { scene, say, language } = useApp();
  const isPinned = scene.rows[position]?.id === scene.view.pinned;
  return (
    <tr className={isPinned ? 'is-pinned' : undefined} data-mover={scene.rows[position]?.id}>
      <th scope="row">
        <AreaButton position={position} />
      </th>
      <td className="numeric">{formatNumber(before, language)}</td>
      <td className="numeric">{formatNumber(after, language)}</td>
      <td className="numeric">{say(changeText(change))}</td>
    </tr>
  );
}
