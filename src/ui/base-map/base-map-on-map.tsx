import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { BaseMapState } from '../../map/base-map/base-map-state.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { hostOf, type BaseMap } from '../../model/base-map.ts';
import { baseMapWords as words } from '../../text/base-map/base-map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { HostQuestion } from './host-question.tsx';
import { baseMapProgress, tryAgain } from './base-map-store.ts';
import { useBaseMap } from './use-base-map.ts';
import './base-map.css';

/** Lays the chosen base map under the areas, says how that goes, and names whose it is. A link that has one asks first. */
export function BaseMapOnMap({ renderer }: { readonly renderer: MapRenderer | null }): ReactNode {
  const { scene, actions, say } = useApp();
  const { chosen, isAllowed, isUnknown } = useBaseMap();
  const { state } = useStore(baseMapProgress);
  useLaidBaseMap(renderer, isAllowed ? chosen : null);
  const switchOff = (): void => actions.setBaseMap(null);
  if (isUnknown) {
    return (
      <div className="map-note" role="status">
        <span>{say(fill(words.unknown, { id: scene.view.baseMap?.id ?? '' }))}</span>
        <button type="button" className="quiet-button" onClick={switchOff}>
          {say(words.off)}
        </button>
      </div>
    );
  }
  if (chosen === null) return null;
  if (!isAllowed) return <HostQuestion baseMap={chosen} isFromLink onNo={switchOff} onYes={() => undefined} />;
  return (
    <>
      {state === null ? null : <Trouble baseMap={chosen} state={state} onOff={switchOff} />}
      {state?.kind === 'needs-webgl' ? null : <Attribution baseMap={chosen} />}
    </>
  );
}

/** The map follows the choice; what it says of it is kept for whoever shows it. */
function useLaidBaseMap(renderer: MapRenderer | null, chosen: BaseMap | null): void {
  const areas = useApp().scene.view.baseMap?.areas ?? 'clear';
  const { attempt } = useStore(baseMapProgress);
  useEffect(() => {
    if (chosen === null) baseMapProgress.setState({ state: null, attempt: 0 });
  }, [chosen]);
  useEffect(() => {
    renderer?.setBaseMap(chosen === null ? null : { baseMap: chosen, areas, attempt }, (state) => baseMapProgress.setState({ state }));
  }, [renderer, chosen, areas, attempt]);
}

function Trouble({ baseMap, state, onOff }: { readonly baseMap: BaseMap; readonly state: BaseMapState; readonly onOff: () => void }): ReactNode {
  const { say } = useApp();
  if (state.kind === 'shown') return null;
  const text = 'trouble' in state ? fill(words[state.kind], { why: fill(words[state.trouble], { host: hostOf(baseMap) ?? words.ownSite }) }) : state.kind === 'waiting' ? words.waiting : words.needsWebgl;
  return (
    <div className="map-note has-answers" role="status">
      <span>{say(text)}</span>
      {'trouble' in state ? (
        <button type="button" className="quiet-button" onClick={tryAgain}>
          {say(words.again)}
        </button>
      ) : null}
      <button type="button" className="quiet-button" onClick={onOff}>
        {say(words.off)}
      </button>
    </div>
  );
}

function Attribution({ baseMap: { attribution } }: { readonly baseMap: BaseMap }): ReactNode {
  const { say } = useApp();
  return (
    <p className="base-map-attribution">
      {attribution.url === null ? say(attribution.text) : (
        <a href={attribution.url} target="_blank" rel="noreferrer">
          {say(attribution.text)}
        </a>
      )}
    </p>
  );
}
