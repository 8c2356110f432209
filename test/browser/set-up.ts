import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the production build, below a sub-path, with a slash at the end. */
    readonly appUrl: string;
    /** Folder of the production build. */
    readonly buildFolder: string;
    /** Path of the Chromium that drives it. */
    readonly browserPath: string;
  }
}

/** Serves the build from a sub-path, so that every browser test also shows that it works from one. `BYBAROMETER_DIST` names another build than `dist/`. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = process.env['BYBAROMETER_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`)) throw new Error(`${root} holds no build: run \`npm run build\` first`);
  provide('buildFolder', root);
  provide('browserPath', await findBrowser());
  const { url, close } = await serve({ root, base: '/kort/bybarometer/' });
  provide('appUrl', url);
  return close;
}
