import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { fill } from '../../text/say.ts';
import { scaleInWords } from '../../state/explain/scale-in-words.ts';
import { useApp } from '../app-context.ts';
import type { AreaPanel } from '../../state/scene.ts';

/** Each theme here, in the parent area and in the whole city, on the theme's own scale. */
export function ThemeProfile({ panel }: { readonly panel: AreaPanel }): ReactNode {
  const { scene, say, language } = useApp();
  const themes = panel.themes.filter((theme) => theme.here !== null || theme.parent !== null);
  if (themes.length === 0) return null;
  const { parentName } = panel;
  const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, { decimals: 2, signed: true }));
  return (
    <section>
      <h3>{say(areaPanelWords.themes)}</h3>
      <table className="theme-profile">
        <thead>
          <tr>
            <td />
            <th scope="col" className="numeric">
              {say(areaPanelWords.here)}
            </th>
            {parentName === null ? null : (
              <th scope="col" className="numeric">
                {parentName}
              </th>
            )}
            <th scope="col" className="numeric">
              {say(areaPanelWords.city)}
            </th>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.id}>
              <th scope="row">{say(theme.title)}</th>
              <td className="numeric">{figure(theme.here)}</td>
              {parentName === null ? null : <td className="numeric">{figure(theme.parent)}</td>}
              <td className="numeric">{figure(theme.city)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {say(fill(areaPanelWords.themesHelp, { scale: scene.tree === null ? '' : scaleInWords(scene.tree) }))}
      </p>
    </section>
  );
}
