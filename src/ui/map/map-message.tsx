import { useState, type ReactNode } from 'react';
import type { FallbackReason } from '../../map/renderer.ts';
import { mapWords } from '../../text/map-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** What is said where a level has no picture. */
export function MapMessage(): ReactNode {
  const { scene, say } = useApp();
  return scene.level.geometries === null ? <p className="map-message">{say(mapWords.noGeometry)}</p> : null;
}

interface FallbackNoteProps {
  readonly reason: FallbackReason;
  readonly onRetry: () => void;
  /** Called as it is put away: whoever had its button focused needs another place. */
  readonly onAway: () => void;
}

/** One calm line that can be put away: the map is drawn without WebGL, and goes on. */
export function FallbackNote({ reason, onRetry, onAway }: FallbackNoteProps): ReactNode {
  const { say } = useApp();
  const [isAway, setAway] = useState(false);
  if (isAway) return null;
  const putAway = (): void => {
    onAway();
    setAway(true);
  };
  return (
    <div className="map-note is-fallback" role="status">
      <span>{say(reason === 'no-webgl' ? mapWords.noWebgl : mapWords.contextLost)}</span>
      {reason === 'no-webgl' ? null : (
        <button type="button" className="quiet-button" onClick={onRetry}>
          {say(mapWords.tryAgain)}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={say(mapWords.putAway)} title={say(mapWords.putAway)} onClick={putAway}>
        <Icon name="close" />
      </button>
    </div>
  );
}
