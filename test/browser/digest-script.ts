import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../fixtures/bit-digest.ts', import.meta.url));

/** The engine and the digest of its bits as one script, `sameBits`, bundled and made small as the app is. */
export async function digestScript(): Promise<string> {
  const bundled = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, target: 'es2023', lib: { entry: ENTRY, formats: ['iife'], name: 'sameBits' } } });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
