import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { PINNED_DIGEST } from '../fixtures/bit-digest.ts';
import { launch } from './app-page.ts';

const ENTRY = fileURLToPath(new URL('../fixtures/bit-digest.ts', import.meta.url));

/** The engine and the digest as one script, bundled and made small as the app is. */
async function script(): Promise<string> {
  const bundled = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, target: 'es2023', lib: { entry: ENTRY, formats: ['iife'], name: 'sameBits' } } });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}

test('Chromium gives the bits that Node gives', async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    expect(await page.evaluate(`${await script()}; sameBits.bitDigest()`)).toBe(PINNED_DIGEST);
  } finally {
    await browser.close();
  }
});
