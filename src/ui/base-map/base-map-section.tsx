import { useId, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { hostOf, type BaseMap } from '../../model/base-map.ts';
import type { BaseMapChoice } from '../../state/view.ts';
import { baseMapWords as words } from '../../text/base-map/base-map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { allowedHosts, offeredBaseMaps } from './base-map-store.ts';
import { HostQuestion } from './host-question.tsx';
import { mayAsk, useBaseMap } from './use-base-map.ts';
import './base-map.css';

/** Choosing a base map. One of another host is asked for only after the person has read who that is. Nothing where this site offers none. */
export function BaseMapSection(): ReactNode {
  const { scene, actions, say } = useApp();
  const { offered, chosen, isAllowed } = useBaseMap();
  const { hosts } = useStore(allowedHosts);
  const { isFaulty } = useStore(offeredBaseMaps);
  const [asking, setAsking] = useState<BaseMap | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();
  const areas = scene.view.baseMap?.areas ?? 'clear';
  const show = (baseMap: BaseMap): void => actions.setBaseMap({ id: baseMap.id, areas });
  const choose = (wanted: string): void => {
    const baseMap = offered.find((one) => one.id === wanted) ?? null;
    setAsking(baseMap === null || mayAsk(baseMap, hosts) ? null : baseMap);
    if (baseMap === null) actions.setBaseMap(null);
    else if (mayAsk(baseMap, hosts)) show(baseMap);
  };
  const answer = (isYes: boolean): void => {
    if (isYes && asking !== null) show(asking);
    setAsking(null);
    select.current?.focus();
  };
  return (
    <>
      {offered.length === 0 ? null : (
        <section className="base-map-section" aria-label={say(words.heading)}>
          <div className="field">
            <label htmlFor={id}>{say(words.heading)}</label>
            <select ref={select} id={id} value={asking?.id ?? (isAllowed ? chosen?.id : null) ?? ''} onChange={(event) => choose(event.target.value)}>
              <option value="">{say(words.none)}</option>
              {offered.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          </div>
          {asking === null ? null : <HostQuestion baseMap={asking} onYes={() => answer(true)} onNo={() => answer(false)} />}
          {asking === null && chosen !== null && isAllowed ? <LaidOver baseMap={chosen} areas={areas} /> : null}
        </section>
      )}
      {isFaulty ? <p className="note">{say(words.faulty)}</p> : null}
    </>
  );
}

/** How much of the areas' colours is laid over the base map. */
function LaidOver({ baseMap, areas }: { readonly baseMap: BaseMap; readonly areas: BaseMapChoice['areas'] }): ReactNode {
  const { actions, say } = useApp();
  const segments = [
    { value: 'clear', label: say(words.clear) },
    { value: 'half', label: say(words.half) },
    { value: 'none', label: say(words.only) },
  ] as const;
  return (
    <>
      <Segmented legend={say(words.over)} value={areas} segments={segments} onChange={(value) => actions.setBaseMap({ id: baseMap.id, areas: value })} />
      {areas === 'none' ? null : <p className="note">{say(words.mixed)}</p>}
      <p className="note">{say(fill(words.from, { host: hostOf(baseMap) ?? words.ownSite }))}</p>
    </>
  );
}
