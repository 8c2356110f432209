import type { ReactNode } from 'react';
import { besideMap } from '../../state/meeting/present-view.ts';
import { comparisonTitle } from '../../state/compare/compare-in-words.ts';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { useApp } from '../app-context.ts';
import { FlipLists } from '../compare/flip-lists.tsx';
import { SecondMap } from '../compare/second-map.tsx';
import { useCompared } from '../compare/use-compared.ts';
import { WeightSlider } from '../weights/weight-slider.tsx';
import { PresentedArea } from './presented-area.tsx';
import { PresentedList } from './presented-list.tsx';
import '../compare/compare.css';

/** The one thing beside the map: weights while they are moved, else what the view holds; nothing where it is the map alone. */
export function PresentedSide({ areWeightsOpen }: { readonly areWeightsOpen: boolean }): ReactNode {
  const beside = besideMap(useApp().scene.view);
  if (areWeightsOpen) return <Side><PresentedWeights /></Side>;
  if (beside === 'area') return <Side><PresentedArea /></Side>;
  if (beside === 'compare') return <Side><PresentedComparison /></Side>;
  return beside === 'list' ? <Side><PresentedList /></Side> : null;
}

/** Scrolled by keys where it is longer than the window. */
const Side = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <section className="presenter-side" tabIndex={0} data-scrolls aria-label={useApp().say(words.beside)}>
    {children}
  </section>
);

/** A slider a theme. */
function PresentedWeights(): ReactNode {
  const { scene, say } = useApp();
  return (
    <section className="presenter-weights" aria-labelledby="presenter-weights">
      <h2 id="presenter-weights">{say(words.weightsTitle)}</h2>
      {scene.themes
        .filter(({ hasFigures }) => hasFigures)
        .map(({ id, title, weight, startWeight }) => (
          <WeightSlider key={id} node={id} title={title} weight={weight} startWeight={startWeight} asked={{ kind: 'theme', id }} />
        ))}
    </section>
  );
}

/** The other weighing: its map, and who comes into the top of the list and who drops out. */
function PresentedComparison(): ReactNode {
  const { say } = useApp();
  const compared = useCompared();
  if (compared === null) return null;
  return (
    <section className="presenter-compare">
      <h2>{say(comparisonTitle(compared))}</h2>
      <SecondMap beside={compared.beside} />
      <FlipLists compared={compared} />
    </section>
  );
}
