import type { ReactNode } from 'react';
import { nodesOf } from '../../model/index-tree.ts';
import { formatNumber } from '../../format/number.ts';
import { weightWords } from '../../text/weight-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import type { Scene, ThemeAtLevel } from '../../state/scene.ts';

/** Themes without figures at the level fold into one line: no dead sliders, and a true word about why and what can be done. */
export function MissingThemes({ themes }: { readonly themes: readonly ThemeAtLevel[] }): ReactNode {
  const { scene, language, say } = useApp();
  if (themes.length === 0) return null;
  const summary = themes.length === 1 ? weightWords.missingOne : fill(weightWords.missingMany, { count: formatNumber(themes.length, language) });
  return (
    <Fold className="missing-themes" summary={say(summary)}>
      <h3>{say(weightWords.missingWhy)}</h3>
      <dl>
        {themes.map((theme) => (
          <div key={theme.id}>
            <dt>{say(theme.title)}</dt>
            <dd>{say(descriptionOf(scene, theme) ?? weightWords.missingReason)}</dd>
          </div>
        ))}
      </dl>
      <h3>{say(weightWords.ownFigures)}</h3>
      <p>{say(fill(weightWords.ownFiguresHow, { document: 'docs/package-format.md' }))}</p>
    </Fold>
  );
}

function descriptionOf(scene: Scene, theme: ThemeAtLevel) {
  if (scene.tree === null) return null;
  return [...nodesOf(scene.tree.root)].find((node) => node.id === theme.id)?.description ?? null;
}
