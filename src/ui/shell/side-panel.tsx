import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { LanguageButton } from '../settings/language-button.tsx';
import { LayerChoices, LookChoices, MeasureChoices, PlaceChoices } from './choices.tsx';
import { Toolbar } from './toolbar.tsx';
import './side-panel.css';

/** The panel beside the map: every choice. `onClose`: it lies over the map and can be put away. */
export function SidePanel({ onClose }: { readonly onClose?: () => void }): ReactNode {
  const { scene, say } = useApp();
  return (
    <aside className="side-panel" aria-label={say(shellWords.panel)} data-covers={onClose === undefined ? 'left' : undefined}>
      <header className="side-head">
        <h1>
          {say(shellWords.name)} <span className="side-city">{say(scene.city.title)}</span>
        </h1>
        <LanguageButton />
        {onClose === undefined ? null : (
          <button type="button" className="quiet-button" onClick={onClose}>
            <Icon name="close" />
            {say(shellWords.closePanel)}
          </button>
        )}
      </header>
      <div className="side-body">
        <PlaceChoices />
        <MeasureChoices />
        <LayerChoices />
        <LookChoices />
      </div>
      <Toolbar />
    </aside>
  );
}
