import type { ReactNode } from 'react';
import { mapWords } from '../../text/map-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import type { MapFailure } from './use-renderer.ts';

interface MapMessageProps {
  readonly failure: MapFailure | null;
  readonly onRetry: () => void;
}

/** What is said where there is no picture, and what works all the same. */
export function MapMessage({ failure, onRetry }: MapMessageProps): ReactNode {
  const { scene, say } = useApp();
  if (failure !== null)
    return (
      <div className="map-message" role="alert">
        <p>
          <Icon name="warning" /> {say(failure === 'no-webgl' ? mapWords.noWebgl : mapWords.contextLost)}
        </p>
        <button type="button" className="button" onClick={onRetry}>
          {say(mapWords.tryAgain)}
        </button>
      </div>
    );
  return scene.level.geometries === null ? <p className="map-message">{say(mapWords.noGeometry)}</p> : null;
}
