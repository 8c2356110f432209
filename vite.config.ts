import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAGE_POLICY } from './scripts/deploy/security-policy.ts';
import { serviceWorker } from './scripts/offline/service-worker-plugin.ts';
import { offerOfficial, officialFile } from './scripts/official/offered-official.ts';

/** The policy stands in the page itself, so that it holds from any server and any sub-path. Only built: the dev server needs inline scripts. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' }],
});

/** The package that `npm run data:official` fetched, where somebody ran it, stands first in what the app offers. */
const officialPackage = (): Plugin => ({
  name: 'official-package',
  writeBundle: ({ dir = 'dist' }) => offerOfficial(import.meta.dirname, dir),
  configureServer: ({ middlewares }) =>
    void middlewares.use((request, response, next) => {
      officialFile(import.meta.dirname, request.url ?? '').then((file) => (file === null ? next() : response.end(file)), next);
    }),
});

/** Browsers of the last three years; MapLibre's own floor is of the same age. */
const TARGET = 'es2023';

/**
 * Tests that drive the production build: one software-rendered map at a time, as two would only make both slow. What a page is polled for
 * may take a while on a machine that is busy: without saying so, a poll gives up after one second.
 */
const IN_CHROMIUM = { globalSetup: ['test/browser/set-up.ts'], fileParallelism: false, hookTimeout: 90_000, expect: { poll: { timeout: 20_000, interval: 100 } } };

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), officialPackage(), serviceWorker(import.meta.dirname)],
  build: {
    target: TARGET,
    // A data: address would need a hole in the policy.
    assetsInlineLimit: 0,
    // The page would else begin with a list of every file that its later parts share: 2.4 kB for one round trip less after the map.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files) },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the page starts with is one file: in pieces that later parts share it packs worse.
      // So do small files that are loaded together: what both renderers of the map share, and how plans are laid over areas.
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'] },
            { name: 'map-parts', test: /src\/map\/(camera-limits|label-point|labels|label-scale|line-widths|painted-state|feature-collections|shared-borders|hatch-names|hatch-pattern|area-colours)\.ts$/ },
            { name: 'overlay', test: /src\/plans\/(cut-pieces|overlay|slab|member-sets)\.ts$/ },
          ],
        },
      },
    },
  },
  // MapLibre starts its worker as a module.
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    // Every core: nobody else works on the machine meanwhile.
    maxWorkers: '100%',
    projects: [
      // Pure functions: nothing of a file is left for the next, and each module is read once in place of 250 times.
      { extends: true, test: { name: 'unit', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/browser/**', 'test/long/**'], setupFiles: ['test/seed.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...IN_CHROMIUM, testTimeout: 90_000 } },
      { extends: true, test: { name: 'long', include: ['test/long/**/*.test.ts'], ...IN_CHROMIUM, testTimeout: 300_000 } },
    ],
  },
});
