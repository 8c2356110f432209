/**
 * Why tiles did not come: no network; the host said no (401, 403); the host answered with an error, or with what is no tile; nobody answered; the page's own security policy forbids it.
 */
export type BaseMapTrouble = 'offline' | 'refused' | 'failed' | 'unreachable' | 'forbidden';

/** How it stands with a base map: its first tiles are on their way; they came, all or all but some; none came; or the map cannot show any. */
export type BaseMapState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'needs-webgl' }
  | { readonly kind: 'partly'; readonly trouble: BaseMapTrouble }
  | { readonly kind: 'missing'; readonly trouble: BaseMapTrouble };

/** Hears how it stands, each time that changes. */
export type BaseMapListener = (state: BaseMapState) => void;

/** Tells what follows from the tiles that came and those that did not, and nothing twice. */
export interface Tally {
  readonly came: () => void;
  readonly failed: (trouble: BaseMapTrouble) => void;
}

/** A count of the tiles of one base map. */
export function tallyTiles(tell: BaseMapListener): Tally {
  let hasCome = false;
  let trouble: BaseMapTrouble | null = null;
  let told = '';
  const say = (): void => {
    const state: BaseMapState = trouble === null ? { kind: 'shown' } : { kind: hasCome ? 'partly' : 'missing', trouble };
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    tell(state);
  };
  return {
    came: () => {
      hasCome = true;
      say();
    },
    failed: (found) => {
      // What forbids or refuses one tile does so for all: a later, vaguer word does not take its place.
      if (trouble !== 'forbidden' && trouble !== 'refused') trouble = found;
      say();
    },
  };
}
