import type { BaseMap } from '../../model/base-map.ts';
import type { AskHost } from './ask-host.ts';
import type { Tally } from './base-map-state.ts';

/** Gives the bytes of one tile; empty: there is nothing to draw. */
export type GetTile = (address: string, signal: AbortSignal) => Promise<ArrayBuffer>;

const NOTHING = new ArrayBuffer(0);

/** A service that has an error to tell does so in XML or HTML, and calls it a success. */
const isTile = (response: Response): boolean => !/^(text\/|application\/(.*[+_])?(xml|json))/i.test(response.headers.get('content-type') ?? '');

/** Tiles that are asked for one by one: XYZ, WMS, WMTS. */
export function templateTiles(ask: AskHost, tally: Tally): GetTile {
  return async (address, signal) => {
    const response = await ask(address, { signal });
    if (response === null) return NOTHING;
    const bytes = await response.arrayBuffer();
    if (isTile(response)) tally.came();
    else tally.failed('failed');
    return isTile(response) ? bytes : NOTHING;
  };
}

/** The template as an absolute address. Braces stay as they are: `URL` would escape them. */
export function absoluteTemplate({ url }: BaseMap['source'], page: string): string {
  if (/^https?:\/\//i.test(url)) return url;
  const { origin } = new URL(page);
  return url.startsWith('/') ? `${origin}${url}` : new URL('.', page).href + url.replace(/^(\.\/)+/, '');
}
