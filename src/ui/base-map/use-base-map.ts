import { useEffect } from 'react';
import { useStore } from 'zustand';
import { hostOf, type BaseMap } from '../../model/base-map.ts';
import { useApp } from '../app-context.ts';
import { allowedHosts, askForOffered, offeredBaseMaps } from './base-map-store.ts';

/** The base map of the view as this site knows it. */
export interface ChosenBaseMap {
  readonly offered: readonly BaseMap[];
  /** `null`: none is chosen, or this site has none of that name. */
  readonly chosen: BaseMap | null;
  /** Whether nobody else need be asked, or the person has said so. */
  readonly isAllowed: boolean;
  /** The view names one that this site does not have. */
  readonly isUnknown: boolean;
}

export const mayAsk = (baseMap: BaseMap, hosts: ReadonlySet<string>): boolean => {
  const host = hostOf(baseMap);
  return host === null || hosts.has(host);
};

/** What is offered and chosen. The first that asks has the site's file fetched. */
export function useBaseMap(): ChosenBaseMap {
  const { baseMap: choice } = useApp().scene.view;
  const { baseMaps, isKnown } = useStore(offeredBaseMaps);
  const { hosts } = useStore(allowedHosts);
  useEffect(askForOffered, []);
  const chosen = baseMaps.find(({ id }) => id === choice?.id) ?? null;
  return { offered: baseMaps, chosen, isAllowed: chosen !== null && mayAsk(chosen, hosts), isUnknown: isKnown && choice !== null && chosen === null };
}
