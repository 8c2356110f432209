import { useId, type ReactNode } from 'react';
import { placeWords } from '../../text/place-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Range } from '../controls/range.tsx';
import { useArrived, YearPlay } from '../later.tsx';
import { Part } from '../shell/part.tsx';

/** Offers only the years that have figures at the level; says nothing where there is no choice. */
export function YearSlider(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const hasArrived = useArrived();
  const { years, yearRule } = scene.level;
  const { year } = scene.view;
  if (years.length < 2 || year === null) return null;
  const at = Math.max(0, years.indexOf(year));
  const words = yearRule.policy === 'exact' ? placeWords.yearExact : placeWords.yearLatest;
  return (
    <div className="year-slider">
      <label className="field-label" htmlFor={id}>
        {say(fill(words, { year: '' })).trim()}
      </label>
      <output htmlFor={id}>{year}</output>
      <Range id={id} min={0} max={years.length - 1} step={1} value={at} valueText={String(year)} onChange={(i) => actions.setYear(years[i] ?? year)} />
      {hasArrived ? (
        <Part>
          <YearPlay />
        </Part>
      ) : null}
    </div>
  );
}
