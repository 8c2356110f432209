import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { weightWords } from '../../text/weight-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { useArrived, WeightInfluence } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import { WeightSlider } from './weight-slider.tsx';
import type { ThemeAtLevel } from '../../state/scene.ts';

/** A theme's weight, which opens to the weights of its indicators. */
export function ThemeWeights({ theme }: { readonly theme: ThemeAtLevel }): ReactNode {
  const { language, say } = useApp();
  const indicators = theme.indicators.filter((one) => one.hasFigures);
  const summary =
    indicators.length === 1 ? weightWords.indicatorsOne : fill(weightWords.indicatorsMany, { count: formatNumber(indicators.length, language) });
  return (
    <li className="theme-weights">
      <WeightSlider node={theme.id} title={theme.title} weight={theme.weight} startWeight={theme.startWeight} asked={{ kind: 'theme', id: theme.id }} />
      <Influence node={theme.id} />
      {theme.weight > 0 && !theme.scored ? <p className="note">{say(weightWords.noneInside)}</p> : null}
      {indicators.length === 0 ? null : (
        <Fold className="theme-indicators" summary={<>{say(summary)}<span className="visually-hidden">: {say(theme.title)}</span></>}>
          <ul className="indicator-weights">
            {indicators.map((one) => (
              <li key={one.nodeId}>
                <WeightSlider node={one.nodeId} title={one.title} weight={one.weight} startWeight={one.startWeight} asked={{ kind: 'indicator', id: one.indicator }} year={one.yearUsed} />
                <Influence node={one.nodeId} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

/** What the weight comes to, once the parts that come after the map are here. */
function Influence({ node }: { readonly node: string }): ReactNode {
  if (!useArrived()) return null;
  return (
    <Part>
      <WeightInfluence node={node} />
    </Part>
  );
}
