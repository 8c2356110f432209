import { useEffect, useState, type ReactNode } from 'react';
import { offlineWords as words } from '../../text/offline/offline-words.ts';
import { keepForOffline, type WaitingBuild } from '../../work/offline-client.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** Keeps the page for when there is no network, and says when a newer build waits: nothing changes in the middle of somebody's work. */
export function NewBuildNotice(): ReactNode {
  const { say } = useApp();
  const [waiting, setWaiting] = useState<WaitingBuild | null>(null);
  useEffect(() => {
    // Only a build has a service worker.
    if (import.meta.env.PROD) void keepForOffline(setWaiting);
  }, []);
  if (waiting === null) return null;
  return (
    <div className="notices">
      <div className="notice-card" role="status">
        <Icon name="info" />
        <div>
          <p>{say(words.waiting)}</p>
          <p className="notice-actions">
            <button type="button" className="button is-primary" onClick={waiting.takeOver}>
              {say(words.takeOver)}
            </button>
            <button type="button" className="button is-quiet" onClick={() => setWaiting(null)}>
              {say(words.later)}
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}
