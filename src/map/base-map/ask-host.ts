import { originOf, type BaseMap } from '../../model/base-map.ts';
import type { Tally } from './base-map-state.ts';

/** Bytes of a host; `null`: it has none here, or they could not be had, which the tally was told. */
export type AskHost = (url: string, more: { readonly signal: AbortSignal; readonly range?: string }) => Promise<Response | null>;

/** Outside of what a base map covers hosts answer so. */
const NOTHING_HERE: ReadonlySet<number> = new Set([204, 404, 410]);

/**
 * The one way in which the host of a base map is asked. Its token goes as a header to that host alone: an answer that leads elsewhere is not followed with it. No cookies; of the page
 * nothing is told but, where the base map says so, which site asks. What goes wrong is told to the tally and never thrown, except for requests that nobody waits for any more.
 */
export function hostAsker({ source, token, tellsSite }: Pick<BaseMap, 'source' | 'token' | 'tellsSite'>, tally: Tally): AskHost {
  const own = originOf(source.url);
  return async (url, { signal, range }) => {
    if (originOf(url) !== (own ?? location.origin.toLowerCase())) throw new TypeError('an address that is not of the base map');
    const headers = { ...(token === null ? {} : { [token.header]: token.value }), ...(range === undefined ? {} : { range }) };
    try {
      const response = await fetch(url, { headers, signal, credentials: 'omit', redirect: token === null ? 'follow' : 'error', referrerPolicy: tellsSite ? 'origin' : 'no-referrer' });
      return answerOf(response, tally);
    } catch (error) {
      if (signal.aborted) throw error;
      tally.failed(navigator.onLine ? 'unreachable' : 'offline');
      return null;
    }
  };
}

function answerOf(response: Response, tally: Tally): Response | null {
  if (response.ok && response.status !== 204) return response;
  if (NOTHING_HERE.has(response.status)) tally.came();
  else tally.failed(response.status === 401 || response.status === 403 ? 'refused' : 'failed');
  return null;
}

/** Tells where the page's own policy forbids a host, until it is called off: a request that it stops looks like one that nobody answers. */
export function watchPolicy({ source }: Pick<BaseMap, 'source'>, tally: Tally): () => void {
  const own = originOf(source.url);
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    if (own !== null && blockedURI.toLowerCase().startsWith(own)) tally.failed('forbidden');
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => document.removeEventListener('securitypolicyviolation', hear);
}
