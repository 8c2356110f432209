import { describe, expect, test } from 'vitest';
import { codeUnder, filesUnder, readText } from './repository-files.ts';

const manifest: unknown = JSON.parse(readText('package.json'));
const lock = readText('package-lock.json');

function versionsOf(group: 'dependencies' | 'devDependencies'): readonly [string, unknown][] {
  if (typeof manifest !== 'object' || manifest === null || !(group in manifest)) return [];
  return Object.entries(Object(Object.entries(manifest).find(([name]) => name === group)?.[1]));
}

const direct = [...versionsOf('dependencies'), ...versionsOf('devDependencies')];

describe('the repository', () => {
  test('pins every direct dependency exactly', () => {
    expect(direct.length).toBeGreaterThan(20);
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('says of every direct dependency why it is there', () => {
    const reasons = readText('docs/decisions/0001-dependencies.md');
    const unexplained = direct.map(([name]) => name).filter((name) => !name.startsWith('@types/') && !reasons.includes(name));
    expect(unexplained).toEqual([]);
  });

  test('carries a lockfile without download addresses', () => {
    expect(lock).toContain('"lockfileVersion": 3');
    expect(lock).not.toContain('"resolved"');
  });

  test('locks the optional packages of every system, without which `npm ci` refuses', () => {
    const optional = [...lock.matchAll(/"optionalDependencies": \{([^}]*)\}/g)].flatMap(([, body]) => [...(body ?? '').matchAll(/"([^"]+)":/g)].map(([, name]) => name));
    expect(optional.length).toBeGreaterThan(50);
    expect(optional.filter((name) => !lock.includes(`node_modules/${name}": {`))).toEqual([]);
  });

  test("needs no install script: esbuild's only checks its binary", () => {
    const scripted = lock.split(/\n {4}"(?=node_modules\/)/).filter((entry) => entry.includes('"hasInstallScript"'));
    expect(scripted.map((entry) => /^node_modules\/([^"]+)"/.exec(entry)?.[1])).toEqual(['esbuild']);
  });

  test('needs nothing that lies outside of it, except in tests', () => {
    const product = [...codeUnder('src'), ...codeUnder('scripts'), 'index.html', 'vite.config.ts', 'package.json'];
    expect(product.filter((path) => /\.\.\/shared\b/.test(readText(path)))).toEqual([]);
  });

  test('asks no other host: no address in the code that would be fetched', () => {
    const calls = /\b(fetch|import|Worker|EventSource|WebSocket)\(\s*['"`]https?:/;
    expect([...codeUnder('src'), 'index.html'].filter((path) => calls.test(readText(path)))).toEqual([]);
    expect(/(src|href)="https?:/.test(readText('index.html'))).toBe(false);
  });

  test('keeps built packages and their sources in the repository', () => {
    expect(filesUnder('data').length).toBeGreaterThan(0);
    expect(filesUnder('public/data')).toContain('public/data/packages.json');
  });
});
