import { useRef, type ReactNode } from 'react';
import { weightWords } from '../../text/weight-words.ts';
import { useApp } from '../app-context.ts';
import { isMoved } from '../../state/weighing/chosen-tree.ts';
import { useArrived, WeighingStart, WeighingTools, WeightWarnings } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import { Icon } from '../controls/icon.tsx';
import { ThemeWeights } from './theme-weights.tsx';
import './weights.css';

/** Where weights start, theme sliders that open to their indicators, the way back to where they started, and what can be done with them. */
export function WeightsSection(): ReactNode {
  const { scene, actions, say, announce } = useApp();
  const withFigures = scene.themes.filter((theme) => theme.hasFigures);
  // The button goes away under the focus.
  const heading = useRef<HTMLHeadingElement>(null);
  const reset = (): void => {
    actions.resetWeights();
    announce(say(weightWords.resetDone));
    heading.current?.focus();
  };
  if (scene.tree === null) return <p className="note">{say(weightWords.noIndex)}</p>;
  return (
    <section className="weights" aria-labelledby="weights-heading">
      <div className="section-head">
        <h2 ref={heading} id="weights-heading" tabIndex={-1}>{say(weightWords.heading)}</h2>
        {isMoved(scene.view) ? (
          <button type="button" className="quiet-button" onClick={reset}>
            <Icon name="reset" />
            {say(weightWords.reset)}
          </button>
        ) : null}
      </div>
      <div className="weighing-slot">
        <Part>
          <WeighingStart />
        </Part>
      </div>
      <ul className="theme-list">
        {withFigures.map((theme) => (
          <ThemeWeights key={theme.id} theme={theme} />
        ))}
      </ul>
      {withFigures.length > 0 && withFigures.every((theme) => !theme.scored) ? <p className="notice">{say(weightWords.allZero)}</p> : null}
      <Warnings />
      <Part>
        <WeighingTools />
      </Part>
    </section>
  );
}

/** What to know about the weights, once the parts that come after the map are here. */
function Warnings(): ReactNode {
  if (!useArrived()) return null;
  return (
    <Part>
      <WeightWarnings />
    </Part>
  );
}
