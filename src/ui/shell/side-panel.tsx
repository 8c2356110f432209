import type { ReactNode, Ref } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { CityChooser } from '../place/city-chooser.tsx';
import { LanguageButton } from '../settings/language-button.tsx';
import { LayerChoices, LookChoices, MeasureChoices, PlaceChoices } from './choices.tsx';
import { Toolbar } from './toolbar.tsx';
import './side-panel.css';

interface SidePanelProps {
  /** It lies over the map and can be put away. */
  readonly onClose?: () => void;
  readonly closeButton?: Ref<HTMLButtonElement>;
}

/** The panel beside the map: every choice. */
export function SidePanel({ onClose, closeButton }: SidePanelProps): ReactNode {
  const { say } = useApp();
  return (
    <aside className="side-panel" aria-label={say(shellWords.panel)} data-covers={onClose === undefined ? 'left' : undefined}>
      <header className="side-head">
        <h1>{say(shellWords.name)}</h1>
        <LanguageButton />
        {onClose === undefined ? null : (
          <button ref={closeButton} type="button" className="quiet-button" onClick={onClose}>
            <Icon name="close" />
            {say(shellWords.closePanel)}
          </button>
        )}
        <CityChooser />
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
