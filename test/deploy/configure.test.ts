import { mkdirSync, mkdtempSync, readFileSync, writeFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { originsOf } from '../../src/model/base-map.ts';
import { readConfig } from '../../src/read/base-maps/read-config.ts';
import { readText } from '../architecture/repository-files.ts';
import { runConfigure } from '../../scripts/configure/run-configure.ts';
import { pagePolicy, PAGE_POLICY } from '../../scripts/deploy/security-policy.ts';
import { builtFiles, revisionOf } from '../../scripts/offline/service-worker-plugin.ts';

const ORTO = { id: 'orto', title: { da: 'Luftfoto', en: 'Aerial photo' }, kind: 'wmts', url: 'https://wmts.example/orto', layer: 'orto', attribution: { text: 'A' }, token: { header: 'token', value: 'secret' } };
const OSM = { id: 'osm', title: 'OSM', kind: 'xyz', url: 'https://tile.example:8443/{z}/{x}/{y}.png', attribution: { text: 'B' } };
const OWN = { id: 'own', title: 'By', kind: 'pmtiles', url: 'kort/by.pmtiles', attribution: { text: 'C' } };
const PAGE = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"><title>By</title></head>`;

let root = '';
const at = (...path: readonly string[]): string => join(root, ...path);
const read = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8');
const connects = (text: string): readonly string[] => [...text.matchAll(/connect-src ([^;]*);/g)].map(([, sources = '']) => sources);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'configure-'));
  mkdirSync(at('dist'));
  writeFileSync(at('dist', 'index.html'), PAGE);
  writeFileSync(at('dist', 'config.json'), '{}');
  writeFileSync(at('dist', 'service-worker.js'), `const files=[{url:"index.html",revision:"${revisionOf(PAGE)}"}]`);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the command on a file of these base maps. */
function configure(config: unknown, ...more: readonly string[]): { readonly status: number; readonly out: string; readonly err: string } {
  writeFileSync(at('mine.json'), typeof config === 'string' ? config : JSON.stringify(config, null, 2));
  const said = { out: '', err: '' };
  const status = runConfigure([at('mine.json'), ...more], { root, out: (text) => void (said.out += text), err: (text) => void (said.err += text) });
  return { status, ...said };
}

describe('npm run configure', () => {
  test('the page and every host’s headers may ask the hosts of the file, and nobody else', () => {
    const { status, out } = configure({ baseMaps: [ORTO, OSM, OWN] });
    expect(status).toBe(0);
    expect(out).toContain('Luftfoto: henter fra wmts.example\nOSM: henter fra tile.example:8443\nBy: henter fra sidens eget websted\n');
    const sources = "'self' https://tile.example:8443 https://wmts.example";
    expect(connects(read('dist', 'index.html'))).toEqual([sources]);
    expect(read('dist', 'index.html')).toBe(PAGE.replace("connect-src 'self'", `connect-src ${sources}`));
    for (const file of ['nginx.conf', '.htaccess', 'Caddyfile', '_headers', 'web.config']) expect(new Set(connects(read('deploy', 'configured', file)))).toEqual(new Set([sources]));
    expect(read('dist', 'config.json')).toBe(read('mine.json'));
  });

  test('nothing but fetching is admitted, and no token is in a policy', () => {
    const policy = pagePolicy(['https://wmts.example']);
    expect(policy.replace(' https://wmts.example', '')).toBe(PAGE_POLICY);
    configure({ baseMaps: [ORTO] });
    expect(read('dist', 'index.html') + read('deploy', 'configured', '_headers')).not.toContain('secret');
  });

  test('browsers that keep the old page learn of the new one, each time', async () => {
    configure({ baseMaps: [OSM] });
    const first = read('dist', 'service-worker.js');
    expect(first).toContain(revisionOf(read('dist', 'index.html')));
    configure({ baseMaps: [ORTO] });
    expect(read('dist', 'service-worker.js')).toContain(revisionOf(read('dist', 'index.html')));
    expect(read('dist', 'service-worker.js')).not.toBe(first);
    expect((await builtFiles(at('dist'))).map(({ url }) => url)).toEqual(['index.html']);
  });

  test('an empty file gives the page back as it was built', () => {
    configure({ baseMaps: [OSM] });
    expect(configure({ baseMaps: [] }).status).toBe(0);
    expect(read('dist', 'index.html')).toBe(PAGE);
    expect(read('dist', 'service-worker.js')).toContain(revisionOf(PAGE));
  });

  test('with an error nothing is written; every error is said with its place, in either language', () => {
    const { status, err } = configure({ baseMaps: [{ ...OSM, url: 'https://tile.example/{s}/{z}/{x}/{y}' }, { ...ORTO, layer: undefined }] }, '--lang', 'en');
    expect(status).toBe(1);
    expect(err).toMatch(/error: .*mine\.json, line \d+, column \d+, field baseMaps\[0\]\.url: baseMaps\[0\]\.url holds \{s\}/);
    expect(err).toContain('baseMaps[1].layer is missing');
    expect(err).toContain('Nothing is written');
    expect(read('dist', 'index.html')).toBe(PAGE);
    expect(read('dist', 'config.json')).toBe('{}');
    expect(existsSync(at('deploy'))).toBe(false);
  });

  test('no build, another file, no file, a wrong option', () => {
    expect(configure({ baseMaps: [OSM] }, '--dist', 'nowhere')).toMatchObject({ status: 1, err: expect.stringContaining('npm run build') });
    writeFileSync(at('dist', 'index.html'), '<!doctype html>');
    expect(configure({ baseMaps: [OSM] }).status).toBe(1);
    expect(configure({ name: 'package' }).status).toBe(1);
    expect(configure('{').status).toBe(1);
    const alone = (...args: readonly string[]): number => runConfigure(args, { root, out: () => undefined, err: () => undefined });
    expect([alone(), alone('a.json', 'b.json'), alone(at('none.json')), alone('--colour=red'), alone('--help')]).toEqual([2, 2, 1, 2, 0]);
  });
});

test('the example beside the headers is sound, and holds no token', () => {
  const text = readText('deploy/config.example.json');
  const { baseMaps, findings } = readConfig(text, 'config.example.json');
  expect(findings).toEqual([]);
  expect(originsOf(baseMaps)).toEqual(['https://api.dataforsyningen.dk', 'https://tile.openstreetmap.org']);
  expect(baseMaps.every(({ token }) => token === null || token.value.endsWith('HER'))).toBe(true);
});
