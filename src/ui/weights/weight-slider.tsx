import { useId, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { weightWords } from '../../text/weight-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Help } from '../controls/help.tsx';
import { Range } from '../controls/range.tsx';
import type { Localized } from '../../model/localized.ts';
import type { Asked } from '../../state/explain/explain.ts';

/** As far as a slider goes, unless a profile starts higher. */
const REACH = 5;
const STEP = 0.5;

interface WeightSliderProps {
  readonly node: string;
  readonly title: Localized;
  readonly weight: number;
  readonly startWeight: number;
  /** What "?" beside it explains. */
  readonly asked: Asked;
  /** Year of the figures, shown after an indicator's name. */
  readonly year?: number | null;
}

/** How much one theme or one indicator counts. 0 reads "indgår ikke". */
export function WeightSlider({ node, title, weight, startWeight, asked, year }: WeightSliderProps): ReactNode {
  const { actions, language, say } = useApp();
  const id = useId();
  const included = weight > 0;
  const text = included ? formatNumber(weight, language) : say(weightWords.notIncluded);
  const isMoved = weight !== startWeight;
  return (
    <div className={included ? 'weight' : 'weight is-out'}>
      <label htmlFor={id}>
        <span className="visually-hidden">{say(fill(weightWords.weightOf, { title }))}</span>
        <span aria-hidden="true">{say(title)}</span>
        {year === undefined || year === null ? null : <span className="weight-year"> {year}</span>}
      </label>
      <output className="weight-value" htmlFor={id}>
        {isMoved ? <span className="weight-moved" title={say(weightWords.changed)} /> : null}
        {text}
      </output>
      <Help asked={asked} title={title} />
      <Range
        id={id}
        min={0}
        max={Math.max(REACH, Math.ceil(startWeight))}
        step={Number.isInteger(startWeight / STEP) ? STEP : 'any'}
        value={weight}
        valueText={text}
        onChange={(value) => actions.setWeight(node, value)}
      />
    </div>
  );
}
