import { createStore } from 'zustand/vanilla';
import type { BaseMapState } from '../../map/base-map/base-map-state.ts';
import type { BaseMap } from '../../model/base-map.ts';

/** What the host of the page offers beside it. */
export interface Offered {
  readonly baseMaps: readonly BaseMap[];
  /** Something in the file could not be read. */
  readonly isFaulty: boolean;
  /** Whether the file has been asked for and answered. */
  readonly isKnown: boolean;
}

const NONE: Offered = { baseMaps: [], isFaulty: false, isKnown: false };

export const offeredBaseMaps = createStore<Offered>(() => NONE);

/** Hosts that the person has said may be asked. Held no longer than the page, so that a link never finds an old word to go by. */
export const allowedHosts = createStore<{ readonly hosts: ReadonlySet<string> }>(() => ({ hosts: new Set() }));

export const allowHost = (host: string): void => allowedHosts.setState(({ hosts }) => ({ hosts: new Set([...hosts, host]) }));

/** How it stands with the base map that is asked for, and how often it was asked for anew; `null`: none is. */
export const baseMapProgress = createStore<{ readonly state: BaseMapState | null; readonly attempt: number }>(() => ({ state: null, attempt: 0 }));

export const tryAgain = (): void => baseMapProgress.setState(({ attempt }) => ({ attempt: attempt + 1 }));

const FILE = 'config.json';
let asked: Promise<void> | null = null;

/** Asks for the host's file, once. A host without one offers nothing. */
export function askForOffered(): void {
  asked ??= readOffered().then(
    (offered) => offeredBaseMaps.setState(offered),
    () => offeredBaseMaps.setState({ ...NONE, isKnown: true }),
  );
}

async function readOffered(): Promise<Offered> {
  const response = await fetch(FILE, { cache: 'no-cache' });
  const text = response.ok ? await response.text() : '{}';
  if (offersNothing(text)) return { ...NONE, isKnown: true };
  const { readConfig } = await import('../../read/base-maps/read-config.ts');
  const { baseMaps, findings } = readConfig(text, FILE);
  return { baseMaps, isFaulty: findings.some(({ severity }) => severity === 'error'), isKnown: true };
}

/** Most hosts offer nothing: for them the reader is not fetched. */
function offersNothing(text: string): boolean {
  return /^\s*\{\s*("baseMaps"\s*:\s*\[\s*\]\s*)?\}\s*$/.test(text);
}
