import { useId, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { doubtWords as words } from '../../text/certainty-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Range } from '../controls/range.tsx';
import { Switch } from '../controls/switch.tsx';
import './certainty.css';

/** Steps of the spread, in per cent. */
const STEP = 5;

/** What could have been otherwise: the weights so far, and the method if wished; and whether small numbers are asked about. */
export function DoubtControls(): ReactNode {
  const { scene, actions, language, say } = useApp();
  const { doubt } = scene.view;
  const id = useId();
  const percent = Math.round(100 * doubt.spread);
  const text = say(percent === 0 ? words.spreadNone : fill(words.spreadValue, { spread: formatNumber(percent, language) }));
  return (
    <div className="doubt-controls">
      <div className="doubt-spread">
        <label htmlFor={id}>{say(words.spread)}</label>
        <output htmlFor={id}>{text}</output>
        <Range id={id} min={0} max={100} step={percent % STEP === 0 ? STEP : 1} value={percent} valueText={text} onChange={(value) => actions.setDoubt({ spread: value / 100 })} />
      </div>
      <Switch label={say(words.normalisation)} hint={say(words.normalisationHint)} checked={doubt.normalisation} onChange={(normalisation) => actions.setDoubt({ normalisation })} />
      <Switch label={say(words.aggregation)} hint={say(words.aggregationHint)} checked={doubt.aggregation} onChange={(aggregation) => actions.setDoubt({ aggregation })} />
      <Switch label={say(words.smallNumbers)} hint={say(words.smallNumbersHint)} checked={doubt.smallNumbers} onChange={(smallNumbers) => actions.setDoubt({ smallNumbers })} />
    </div>
  );
}
