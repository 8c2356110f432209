import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

/**
 * Tells MapLibre where its worker is, and the browser that this one script may be run. MapLibre starts the worker from a plain
 * string, so under `require-trusted-types-for 'script'` only the policy named `default` can admit it; the page's policy must say
 * `trusted-types default`. Without the worker's address a production build paints nothing. Called once before the first map.
 */
export function admitWorker(): void {
  setWorkerUrl(workerUrl);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined || trustedTypes.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', { createScriptURL: onlyTheWorker });
}

/** Any other script address is refused: the browser turns the throw into a failure of whoever asked. */
function onlyTheWorker(url: string): string {
  if (new URL(url, document.baseURI).href === new URL(workerUrl, document.baseURI).href) return url;
  throw new TypeError('a script address that this page does not use');
}
