import { useEffect, useRef, type ReactNode } from 'react';
import { hostOf, type BaseMap } from '../../model/base-map.ts';
import { baseMapWords as words } from '../../text/base-map/base-map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { allowHost } from './base-map-store.ts';

interface HostQuestionProps {
  readonly baseMap: BaseMap;
  /** The person did not choose it here: it is said where it comes from, and focus is left where it is. */
  readonly isFromLink?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Who will be asked and what they can see. Nothing is asked of them before the answer. */
export function HostQuestion({ baseMap, isFromLink = false, onYes, onNo }: HostQuestionProps): ReactNode {
  const { say } = useApp();
  const yes = useRef<HTMLButtonElement>(null);
  const host = hostOf(baseMap) ?? '';
  useEffect(() => {
    if (!isFromLink) yes.current?.focus();
  }, [isFromLink]);
  return (
    <div className={isFromLink ? 'map-note base-map-question' : 'base-map-question'} role="group" aria-label={say(words.heading)}>
      <p className="note" role={isFromLink ? 'status' : undefined}>
        {isFromLink ? `${say(fill(words.askLink, { title: baseMap.title }))} ` : ''}
        {say(fill(words.ask, { host }))}
        {baseMap.tellsSite ? ` ${say(words.askSite)}` : ''}
      </p>
      <div className="base-map-answers">
        <button
          ref={yes}
          type="button"
          className="button"
          onClick={() => {
            allowHost(host);
            onYes();
          }}
        >
          {say(fill(words.yes, { host }))}
        </button>
        <button type="button" className="quiet-button" onClick={onNo}>
          {say(words.no)}
        </button>
      </div>
    </div>
  );
}
