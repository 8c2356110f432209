/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/**
 * What answers for the network once the page was here: every file of the build as it was built, code and figures of one version together. A newer build is fetched
 * beside it and takes over when the person says so, or when no page of the old one is open.
 */
declare const self: ServiceWorkerGlobalScope;
/** Every file of the build with what tells its versions apart; put in by `scripts/offline/service-worker-plugin.ts`. */
declare const BUILT_FILES: (PrecacheEntry | string)[];

const HOSTED = 'bybarometer-data';
const PACKAGE_LIST = 'data/packages.json';
const CONFIG = 'config.json';

// A view in a frame (`?embed`) is the same page.
precacheAndRoute(BUILT_FILES, { ignoreURLParametersMatching: [/^embed$/] });
cleanupOutdatedCaches();
// Files that a host laid beside the build, and the list that names them: as they are now, or as they were last.
registerRoute(({ url, sameOrigin }) => sameOrigin && (url.pathname.includes('/data/') || url.pathname.endsWith(`/${CONFIG}`)), new NetworkFirst({ cacheName: HOSTED }));
clientsClaim();

/** A host without a `config.json` offers no base maps, and is kept like any other. */
async function keepHosted(): Promise<void> {
  const cache = await caches.open(HOSTED);
  await Promise.all([cache.add(PACKAGE_LIST), cache.add(CONFIG).catch(() => undefined)]);
}

self.addEventListener('install', (event) => event.waitUntil(keepHosted()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
