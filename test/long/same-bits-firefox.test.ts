import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestScript } from '../browser/digest-script.ts';
import { PINNED_DIGEST } from '../fixtures/bit-digest.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));

/** A page that works the digest out and asks for `/digest/...` with it; resolves with what was asked for. */
function servePage(script: string): Promise<{ server: Server; digest: Promise<string> }> {
  let tell: (digest: string) => void = () => undefined;
  const digest = new Promise<string>((resolve) => (tell = resolve));
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/digest/')) tell(url.slice('/digest/'.length));
    response.setHeader('content-type', url === '/digest.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/digest.js' ? `${script}; fetch('/digest/' + sameBits.bitDigest())` : '<script src="/digest.js"></script>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, digest })));
}

test.skipIf(FIREFOX === undefined)('Firefox gives the bits that Node gives (not run where no Firefox is installed)', async () => {
  const { server, digest } = await servePage(await digestScript());
  const profile = await mkdtemp(join(tmpdir(), 'bybarometer-firefox-'));
  const { port } = server.address() as AddressInfo;
  const firefox = spawn(FIREFOX ?? '', ['--headless', '--no-remote', '--profile', profile, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  try {
    expect(await digest).toBe(PINNED_DIGEST);
  } finally {
    firefox.kill();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
