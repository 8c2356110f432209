import { useId, type ReactNode } from 'react';
import { denominatorsOf, sceneNoise } from '../../state/certainty/certainty-doubt.ts';
import { certaintyFinding, type RankInDoubt } from '../../state/certainty/certainty-finding.ts';
import { rankSpanAt } from '../../state/certainty/rank-span.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { useApp } from '../app-context.ts';
import { DoubtControls } from '../certainty/doubt-controls.tsx';
import { Fold } from '../controls/fold.tsx';
import { DoubtChart } from './doubt-chart.tsx';
import { DoubtHelp } from './doubt-help.tsx';
import { DoubtTable } from './doubt-table.tsx';
import { SmallNumbersNote } from './small-numbers-note.tsx';
import { useNoiseSpans, useRankSpans } from './use-rank-spans.ts';
import type { AreaRow } from '../../state/scene.ts';
import './rank-span.css';

const noiseIn = sceneNoise();

/** How sure the area's rank is: two doubts on one axis, what came of them in a sentence, and the figures behind. */
export function RankSpanSection({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const [choices, noise] = [useRankSpans(), useNoiseSpans()];
  const title = useId();
  if (row.rank === null || scene.result === null) return null;
  const spanOf = ({ robustness }: typeof choices): RankInDoubt['choices'] => (robustness === null ? null : rankSpanAt(robustness, row.position));
  const known: RankInDoubt = { rank: row.rank, count: scene.result.scored, choices: spanOf(choices), smallNumbers: spanOf(noise) };
  const isAsked = scene.view.doubt.smallNumbers;
  return (
    <section className="rank-span" data-behind={choices.behind || noise.behind}>
      <h3>{say(words.title)}</h3>
      {known.choices === null ? <p className="quiet">{say(choices.failed ? rankSpanWords.failed : rankSpanWords.waiting)}</p> : null}
      {known.choices === null && known.smallNumbers === null ? null : (
        <figure className="doubt-figure" aria-labelledby={title}>
          <figcaption id={title} className="rank-span-text" data-rank-span={known.choices === null ? undefined : `${known.choices.p05} ${known.choices.p95}`}>
            {say(certaintyFinding(known, scene.view.doubt))}
          </figcaption>
          <DoubtChart known={known} />
        </figure>
      )}
      {isAsked ? <SmallNumbersNote denominators={denominatorsOf(scene, noiseIn(scene))} /> : null}
      {known.choices === null ? null : <DoubtTable known={known} />}
      <DoubtHelp />
      <Fold summary={say(words.change)}>
        <DoubtControls />
      </Fold>
    </section>
  );
}
