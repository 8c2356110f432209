import { useMemo, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber, formatRank, formatScore } from '../../format/number.ts';
import { panelOf } from '../../state/area/area-panel.ts';
import { dataBasisOf } from '../../state/area/data-basis.ts';
import type { AreaPanel } from '../../state/scene.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { useApp } from '../app-context.ts';

/** The chosen area: its sentence, score and rank with what they rest on, and what moves the score most. */
export function PresentedArea(): ReactNode {
  const { scene, say } = useApp();
  const { pinned } = scene.view;
  const position = pinned === null ? undefined : scene.level.positions.get(pinned);
  const panel = useMemo(() => (position === undefined ? null : panelOf(scene, position)), [scene, position]);
  if (panel === null) return null;
  return (
    <article className="presenter-area" aria-labelledby="presenter-area">
      <h2 id="presenter-area">{panel.row.label}</h2>
      <p>{say(panel.sentence)}</p>
      <Figures panel={panel} />
      <Reasons panel={panel} />
    </article>
  );
}

function Figures({ panel: { row } }: { readonly panel: AreaPanel }): ReactNode {
  const { scene, say, language } = useApp();
  const basis = dataBasisOf(scene, row);
  const figures = [
    [areaPanelWords.score, row.score === null ? '–' : formatScore(row.score, language), row.rank === null || scene.result === null ? say(areaPanelWords.notScored) : formatRank(row.rank, scene.result.scored, language)],
    [areaPanelWords.residents, formatFigure(row.population, '', language), ''],
    [areaPanelWords.dataBasis, basis === null ? '–' : say(basis), ''],
  ] as const;
  return (
    <dl>
      {figures.map(([title, value, more]) => (
        <div key={title.en}>
          <dt>{say(title)}</dt>
          <dd>{value}</dd>
          {more === '' ? null : <dd className="quiet">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** More reasons than these are not remembered. */
const MOST_REASONS = 4;

function Reasons({ panel }: { readonly panel: AreaPanel }): ReactNode {
  const { say, language } = useApp();
  const known = panel.contributions.flatMap(({ node, title, amount }) => (amount === null ? [] : [{ node, title, amount }])).slice(0, MOST_REASONS);
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{say(words.reasons)}</h3>
      <ul>
        {known.map(({ node, title, amount }) => (
          <li key={node}>
            {say(title)} <span className="quiet">{`${formatNumber(amount, language, { decimals: 2, signed: true })}, ${say(amount < 0 ? words.reasonDown : words.reasonUp)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
