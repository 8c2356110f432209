import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runConfigure } from '../../scripts/configure/run-configure.ts';
import { PAGE_POLICY } from '../../scripts/deploy/security-policy.ts';
import { revisionOf } from '../../scripts/offline/service-worker-plugin.ts';

const PAGE = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"></head>`;
const HOSTS = ['nginx.conf', '.htaccess', 'Caddyfile', '_headers', 'web.config'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frames-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), PAGE);
  writeFileSync(join(root, 'dist', 'service-worker.js'), `[{url:"index.html",revision:"${revisionOf(PAGE)}"}]`);
  writeFileSync(join(root, 'config.json'), '{"baseMaps":[]}');
});
afterEach(() => rmSync(root, { recursive: true }));

function configure(...more: readonly string[]): { readonly status: number; readonly err: string; readonly headers: readonly string[] } {
  let err = '';
  const status = runConfigure([join(root, 'config.json'), '--lang=en', ...more], { root, out: () => undefined, err: (text) => void (err += text) });
  return { status, err, headers: status === 0 ? HOSTS.map((file) => readFileSync(join(root, 'deploy', 'configured', file), 'utf8')) : [] };
}

describe('who may put the page in a frame', () => {
  test('nobody, where the host names nobody', () => {
    const { headers } = configure();
    for (const text of headers) expect(text).toMatch(/frame-ancestors 'none'(.|\n)*X-Frame-Options/);
  });

  test('the page’s own site and those that are named, and no header says otherwise', () => {
    const { headers } = configure('--frames', 'https://intranet.example.dk, https://*.example.org:8443/');
    expect(headers).toHaveLength(HOSTS.length);
    for (const text of headers) {
      expect(text).toContain("frame-ancestors 'self' https://intranet.example.dk https://*.example.org:8443");
      expect(text).not.toContain('X-Frame-Options');
    }
  });

  test.each(['*', 'https://*', 'http://intranet.example.dk', 'intranet.example.dk', "https://a.dk; script-src *", 'https://a.dk/side', ''])('%j is no site', (site) => {
    const { status, err } = configure('--frames', `https://b.dk,${site}`);
    expect(status).toBe(2);
    expect(err).toContain(`“${site}” is no site`);
  });
});
