import type { ReactNode } from 'react';
import { formatNumber, formatScore, formatShare } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { HighNeed } from '../../plans/group-rule.ts';
import { highCount } from '../../plans/need-groups.ts';
import { coverChoiceWords as words } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import type { Scene } from '../../state/scene.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { WholeNumberField } from '../controls/whole-number-field.tsx';
import { LabelledRange } from './labelled-range.tsx';

/** Which need is high: a number or a share of the list, or a score. */
export function HighNeedChoice(): ReactNode {
  const { scene, actions, say } = useApp();
  const { high } = scene.view.cover;
  return (
    <>
      <Segmented
        legend={say(words.high)}
        value={high.by}
        segments={[
          { value: 'count', label: say(words.byCount) },
          { value: 'share', label: say(words.byShare) },
          { value: 'score', label: say(words.byScore) },
        ]}
        onChange={(by) => actions.setCover({ high: sameNeed(scene, by) })}
      />
      <HighNeedAmount scene={scene} high={high} />
    </>
  );
}

/** About as many areas by another measure: nothing jumps when the measure changes. */
function sameNeed(scene: Scene, by: HighNeed['by']): HighNeed {
  const scored = Math.max(1, scene.result?.scored ?? 0);
  const { high } = scene.view.cover;
  const scores = sortedScores(scene);
  const count = Math.max(1, high.by === 'score' ? scores.filter((score) => score >= high.atLeast).length : highCount(high, scored));
  if (by === 'count') return { by, count };
  if (by === 'share') return { by, share: Math.max(1, Math.round((100 * count) / scored)) / 100 };
  return { by, atLeast: Math.floor(100 * (scores[count - 1] ?? 0)) / 100 };
}

/** Largest first. */
const sortedScores = ({ result, rows }: Scene): readonly number[] =>
  result === null ? [] : rows.flatMap(({ position }) => valueAt(result.score, position) ?? []).toSorted((a, b) => b - a);

function HighNeedAmount({ scene, high }: { readonly scene: Scene; readonly high: HighNeed }): ReactNode {
  const { actions, language, say } = useApp();
  if (high.by === 'count') {
    const most = Math.max(1, scene.result?.scored ?? 1);
    const invalid = say(fill(words.countInvalid, { most: formatNumber(most, language) }));
    return <WholeNumberField label={say(words.count)} value={high.count} most={most} invalid={invalid} onChange={(count) => actions.setCover({ high: { by: 'count', count } })} />;
  }
  if (high.by === 'share') {
    const set = (percent: number): void => actions.setCover({ high: { by: 'share', share: percent / 100 } });
    return <LabelledRange label={say(words.share)} min={1} max={100} value={Math.round(100 * high.share)} text={formatShare(high.share, language)} onChange={set} />;
  }
  const scores = sortedScores(scene);
  const [top, low] = [Math.ceil(100 * (scores[0] ?? 0)), Math.floor(100 * (scores.at(-1) ?? 0))];
  const at = Math.round(100 * high.atLeast);
  return (
    <LabelledRange
      label={say(words.score)}
      min={Math.min(low, at)}
      max={Math.max(top, at)}
      value={at}
      text={formatScore(high.atLeast, language)}
      onChange={(next) => actions.setCover({ high: { by: 'score', atLeast: next / 100 } })}
    />
  );
}
