import { expect, test } from 'vitest';
import { PINNED_DIGEST } from '../fixtures/bit-digest.ts';
import { launch } from './app-page.ts';
import { digestScript } from './digest-script.ts';

test('Chromium gives the bits that Node gives', async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    expect(await page.evaluate(`${await digestScript()}; sameBits.bitDigest()`)).toBe(PINNED_DIGEST);
  } finally {
    await browser.close();
  }
});
