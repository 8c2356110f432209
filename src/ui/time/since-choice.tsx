import { useMemo, type ReactNode } from 'react';
import { earlierYears } from '../../state/time/earlier-years.ts';
import { changeChoiceWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useRested } from '../use-rested.ts';

/** The year that the chosen one is held against. Years beyond a break can be chosen, and are marked: the map then says why it shows no change. */
export function SinceChoice(): ReactNode {
  const { scene, actions, say } = useApp();
  const rested = useRested(scene);
  const { years, usual } = useMemo(() => earlierYears(rested), [rested]);
  const { year, time } = scene.view;
  if (year === null || years.length === 0) return null;
  return (
    <label className="field">
      <span>{say(fill(words.since, { year: String(year) }))}</span>
      <select value={time.since ?? ''} onChange={(event) => actions.setTime({ since: event.target.value === '' ? null : Number(event.target.value) })}>
        <option value="">{say(usual === null ? words.usualNone : fill(words.usual, { year: String(usual) }))}</option>
        {years.toReversed().map((one) => (
          <option key={one.year} value={one.year}>
            {one.isParted ? say(fill(words.parted, { year: String(one.year) })) : one.year}
          </option>
        ))}
      </select>
    </label>
  );
}
