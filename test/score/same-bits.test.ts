import { expect, test } from 'vitest';
import { bitDigest, PINNED_DIGEST } from '../fixtures/bit-digest.ts';

test('hundreds of indices and their rank spans have the bits that are pinned; test/browser/same-bits.test.ts asks Chromium for the same', () => {
  expect(bitDigest()).toBe(PINNED_DIGEST);
});
