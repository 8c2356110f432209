import { useState, type ReactNode } from 'react';
import type { FallbackReason } from '../../map/renderer.ts';
import { mapWords } from '../../text/map-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

interface MapMessageProps {
  readonly fallback: FallbackReason | null;
  readonly onRetry: () => void;
}

/** What is said where there is no picture, and, in one line that can be put away, where it is drawn without WebGL. */
export function MapMessage({ fallback, onRetry }: MapMessageProps): ReactNode {
  const { scene, say } = useApp();
  return (
    <>
      {scene.level.geometries === null ? <p className="map-message">{say(mapWords.noGeometry)}</p> : null}
      {fallback === null ? null : <FallbackNote key={fallback} reason={fallback} onRetry={onRetry} />}
    </>
  );
}

function FallbackNote({ reason, onRetry }: { readonly reason: FallbackReason; readonly onRetry: () => void }): ReactNode {
  const { say } = useApp();
  const [isAway, setAway] = useState(false);
  if (isAway) return null;
  return (
    <div className="map-note" role="status">
      <span>{say(reason === 'no-webgl' ? mapWords.noWebgl : mapWords.contextLost)}</span>
      {reason === 'no-webgl' ? null : (
        <button type="button" className="quiet-button" onClick={onRetry}>
          {say(mapWords.tryAgain)}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={say(mapWords.putAway)} title={say(mapWords.putAway)} onClick={() => setAway(true)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
