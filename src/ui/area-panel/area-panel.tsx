import { useMemo, type ReactNode } from 'react';
import { nodesOf } from '../../model/index-tree.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { panelOf } from '../../state/area-panel.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { useApp } from '../app-context.ts';
import { AreaFigures } from './area-figures.tsx';
import { AreaPlansList } from './area-plans-list.tsx';
import { ContributionBars } from './contribution-bars.tsx';
import { KeyFigures } from './key-figures.tsx';
import { ThemeProfile } from './theme-profile.tsx';
import './area-panel.css';

/** The panel of the pinned area: a sentence, the score with its basis, why, which plans, and every figure with its source. */
export function AreaPanel(): ReactNode {
  const { scene, actions, say } = useApp();
  const { pinned } = scene.view;
  const position = pinned === null ? undefined : scene.level.positions.get(pinned);
  const panel = useMemo(() => (position === undefined ? null : panelOf(scene, position)), [scene, position]);
  const titles = useMemo(
    () => new Map<string, Localized>(scene.tree === null ? [] : [...nodesOf(scene.tree.root)].map((node) => [node.id, node.title])),
    [scene.tree],
  );
  if (panel === null) return null;
  const marks = scene.city.marks.filter((mark) => panel.row.marks.includes(mark.id));
  return (
    <article className="area-panel" aria-labelledby="area-panel-title">
      <header>
        <div>
          <p className="eyebrow">{panel.parents.map((parent) => parent.name).join(' › ')}</p>
          <h2 id="area-panel-title" tabIndex={-1}>
            {panel.row.name}
          </h2>
        </div>
        <button type="button" className="button is-quiet" onClick={() => actions.unpin()}>
          {say(areaPanelWords.close)}
        </button>
      </header>
      <p className="area-sentence">{say(panel.sentence)}</p>
      {marks.map((mark) => (
        <p key={mark.id} className="mark-note">
          <strong>{say(mark.title)}.</strong> {say(mark.description)}
        </p>
      ))}
      <KeyFigures row={panel.row} />
      <section>
        <h3>{say(areaPanelWords.why)}</h3>
        <ContributionBars panel={panel} titleOf={(node) => titles.get(node) ?? unlocalized(node)} />
      </section>
      <ThemeProfile panel={panel} />
      <AreaPlansList row={panel.row} />
      <AreaFigures panel={panel} />
      <p className="quiet">{say(areaPanelWords.profile)}</p>
    </article>
  );
}
