import { useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { coverOfArea } from '../../state/area/area-cover.ts';
import { driversOfArea, type AreaDrivers } from '../../state/area/area-drivers.ts';
import { areaCoverWords as words } from '../../text/area-cover-words.ts';
import { useApp } from '../app-context.ts';
import { useRested } from '../use-rested.ts';
import './cover.css';

/** How much of the area plans cover, with the rule beside the number; what its need is driven by, and which plans work with that. */
export function AreaCover({ position }: { readonly position: number }): ReactNode {
  const { scene, say } = useApp();
  const rested = useRested(scene);
  const isSame = rested.level === scene.level;
  const lines = useMemo(() => (isSame ? coverOfArea(rested, position) : []), [rested, isSame, position]);
  const drivers = useMemo(() => (isSame ? driversOfArea(rested, position) : null), [rested, isSame, position]);
  if (scene.city.programmes.length === 0) return null;
  const [first, ...rest] = lines;
  return (
    <section className="area-cover">
      <h3>{say(words.title)}</h3>
      {first === undefined ? null : <p>{say(first)}</p>}
      {rest.length === 0 ? null : <p className="note">{rest.map(say).join(' ')}</p>}
      {drivers === null ? null : <Drivers drivers={drivers} />}
    </section>
  );
}

function Drivers({ drivers: { sentence, drivers } }: { readonly drivers: AreaDrivers }): ReactNode {
  const { scene, language, say } = useApp();
  const none = say(scene.city.programmesComplete ? words.noPlan : words.noKnownPlan);
  return (
    <table className="area-figures driver-table">
      <caption>{say(sentence)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.theme)}</th>
          <th scope="col" className="numeric">
            {say(words.push)}
          </th>
          <th scope="col">{say(words.plans)}</th>
        </tr>
      </thead>
      <tbody>
        {drivers.map(({ id, title, amount, programmes }) => (
          <tr key={id}>
            <th scope="row">{say(title)}</th>
            <td className="numeric">{formatNumber(amount, language, { decimals: 2, signed: true })}</td>
            <td>{programmes.length === 0 ? none : programmes.map((one) => one.title).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
