import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ASSETS = fileURLToPath(new URL('../../dist/assets', import.meta.url));
const LIMIT = 600_000;

test('all code of the built app - page, map, worker and styles - is at most 600 kB gzip', () => {
  const code = readdirSync(ASSETS).filter((name) => /\.(m?js|css)$/.test(name));
  const sizes = code.map((name) => ({ name, bytes: gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load: ${Math.round(total / 1000)} kB gzip of code\n${sizes.map(({ name, bytes }) => `  ${Math.round(bytes / 1000)} kB ${name}`).join('\n')}`);
  expect(code.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
