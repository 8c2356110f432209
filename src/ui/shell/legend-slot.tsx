import type { ReactNode } from 'react';
import { legendWords } from '../../text/legend-words.ts';
import { useApp } from '../app-context.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { useMediaQuery } from '../settings/use-media-query.ts';
import { Fold } from '../controls/fold.tsx';
import { Legend } from '../legend/legend.tsx';
import { Part } from './part.tsx';
import './legend-slot.css';

/** Where the legend lies on the map. Where the map has little room it is a strip of colours until it is opened; it has less where the right side is taken. */
export function LegendSlot({ isBeside }: { readonly isBeside: boolean }): ReactNode {
  const { scene } = useApp();
  const hasLittleRoom = useMediaQuery(`(max-width: ${isBeside ? 1679 : 1199}px), (max-height: 719px)`);
  const legend = (
    <Part>
      <Legend />
    </Part>
  );
  if (!hasLittleRoom && !scene.view.list.open)
    return (
      <div className="legend-slot" data-covers="corner">
        {legend}
      </div>
    );
  return (
    <div className="legend-slot is-strip">
      <Fold className="legend-strip" summary={<Strip />}>
        {legend}
      </Fold>
    </div>
  );
}

/** The colours in a row, from least to most; colours that lie in a matrix have no row, so what they are of stands there. */
function Strip(): ReactNode {
  const { scene, say } = useApp();
  const { names, title, strip } = scene.legend;
  const [least, most] = strip ?? [names?.[0]?.short ?? legendWords.least, names?.at(-1)?.short ?? legendWords.most];
  if (scene.mode === 'direction') return <span className="strip">{say(title)}</span>;
  return (
    <span className="strip">
      <span className="visually-hidden">{say(legendWords.title)}: </span>
      <span>{say(least)}</span>
      <span className="strip-colours">
        {Array.from({ length: scene.classification.count }, (_, i) => (
          <ClassSwatch key={i} classIndex={i} />
        ))}
      </span>
      <span>{say(most)}</span>
    </span>
  );
}
