import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { VotedArea } from '../../state/vote/tally-votes.ts';
import { fill } from '../../text/say.ts';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';

interface VotedAreasProps {
  readonly title: string;
  readonly none: string;
  readonly areas: readonly VotedArea[];
  readonly members: number;
}

/** More are counted, not listed. */
const MOST = 60;

/** Areas with how many members have them in the top, and between which places they stand. */
export function VotedAreas({ title, none, areas, members }: VotedAreasProps): ReactNode {
  const { scene, say, language } = useApp();
  const number = (value: number): string => formatNumber(value, language);
  return (
    <section>
      <h3>
        {title} <span className="quiet">{number(areas.length)}</span>
      </h3>
      {areas.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="vote-areas">
          <thead>
            <tr>
              <th scope="col">{say(words.area)}</th>
              <th scope="col">{say(words.members)}</th>
              <th scope="col">{say(words.places)}</th>
            </tr>
          </thead>
          <tbody>
            {areas.slice(0, MOST).map(({ position, members: count, best, lowest }) => (
              <tr key={position}>
                <th scope="row">{scene.rows[position]?.label ?? scene.level.areas[position]?.name}</th>
                <td>{say(fill(words.ofMembers, { count: number(count), members: number(members) }))}</td>
                <td>{best === lowest ? number(best) : `${number(best)}–${number(lowest)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {areas.length > MOST ? <p className="quiet">{say(fill(words.more, { count: number(areas.length - MOST) }))}</p> : null}
    </section>
  );
}
