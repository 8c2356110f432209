import type { ReactNode } from 'react';
import { mapWords } from '../../text/map-words.ts';
import { useApp } from '../app-context.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import { KeysHelp } from '../later.tsx';
import { Part } from '../shell/part.tsx';

/** Zoom and fit, for those who do not pinch or turn a wheel, and the list of keys. */
export function MapButtons(): ReactNode {
  const { camera, say } = useApp();
  const button = (icon: IconName, label: string, onClick: () => void): ReactNode => (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="map-buttons">
      {button('plus', say(mapWords.zoomIn), () => camera.setState({ wish: { kind: 'zoom', steps: 1 } }))}
      {button('minus', say(mapWords.zoomOut), () => camera.setState({ wish: { kind: 'zoom', steps: -1 } }))}
      {button('fit', say(mapWords.fit), () => camera.setState({ wish: { kind: 'look', target: null } }))}
      <Part>
        <KeysHelp />
      </Part>
    </div>
  );
}
