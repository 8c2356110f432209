import type { ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { medianWeighing, type ThemeSpread } from '../../state/vote/tally-votes.ts';
import type { WeightVote } from '../../state/vote/read-votes.ts';
import { startMethod, weighingOf } from '../../state/weighing/chosen-tree.ts';
import { fill } from '../../text/say.ts';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';

interface ThemeSpreadsProps {
  readonly votes: readonly WeightVote[];
  readonly spreads: readonly ThemeSpread[];
  readonly onUsed: () => void;
}

/** How the members weigh each theme, as dots on one scale and as a table; and the median set, which can be laid on the map. */
export function ThemeSpreads({ votes, spreads, onUsed }: ThemeSpreadsProps): ReactNode {
  const { scene, actions, say, language, announce } = useApp();
  const start = { ...weighingOf(scene.view), weights: {}, method: startMethod(scene.view) };
  const median = medianWeighing(scene.city, start, spreads);
  const scale = Math.max(...spreads.map(({ most }) => most), 0.01);
  const layMedian = (): void => {
    if (median === null) return;
    actions.weighBy(median);
    announce(say(fill(words.medianUsed, { members: String(votes.length) })));
    onUsed();
  };
  return (
    <section>
      <h3>{say(words.themes)}</h3>
      <p className="quiet">{say(words.themesNote)}</p>
      <table className="vote-themes">
        <thead>
          <tr>
            <th scope="col">{say(words.theme)}</th>
            <td aria-hidden="true" />
            <th scope="col" className="numeric">{say(words.least)}</th>
            <th scope="col" className="numeric">{say(words.median)}</th>
            <th scope="col" className="numeric">{say(words.most)}</th>
          </tr>
        </thead>
        <tbody>
          {spreads.map((spread) => (
            <tr key={spread.theme}>
              <th scope="row">{say(spread.title)}</th>
              <td aria-hidden="true">
                <SpreadDots spread={spread} scale={scale} />
              </td>
              <td className="numeric">{formatShare(spread.least, language)}</td>
              <td className="numeric">{formatShare(spread.median, language)}</td>
              <td className="numeric">{formatShare(spread.most, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {median === null ? null : (
        <div className="vote-median">
          <button type="button" className="button" onClick={layMedian}>
            {say(words.layMedian)}
          </button>
          <span className="quiet">{say(words.medianNote)}</span>
        </div>
      )}
    </section>
  );
}

const WIDTH = 160;

function SpreadDots({ spread: { shares, median }, scale }: { readonly spread: ThemeSpread; readonly scale: number }): ReactNode {
  const x = (share: number): number => 6 + ((WIDTH - 12) * share) / scale;
  return (
    <svg className="vote-dots" viewBox={`0 0 ${WIDTH} 20`} width={WIDTH} height="20">
      <line x1="6" x2={WIDTH - 6} y1="10" y2="10" className="vote-axis" />
      {shares.map((share, i) => (
        <circle key={i} cx={x(share)} cy="10" r="4" className="vote-dot" />
      ))}
      <line x1={x(median)} x2={x(median)} y1="1" y2="19" className="vote-line" />
    </svg>
  );
}
