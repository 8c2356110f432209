import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePackages } from '../../scripts/write-packages.ts';
import { path } from '../data/koebenhavn-files.ts';

const rebuilt = mkdtempSync(join(tmpdir(), 'bybarometer-build-'));
const committed = path('public/data');
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .toSorted();

beforeAll(() => writePackages(path('data'), rebuilt), 240_000);
afterAll(() => rmSync(rebuilt, { recursive: true, force: true }));

describe('building the data packages', () => {
  it('gives the files that are committed, byte for byte', () => {
    expect(filesOf(rebuilt)).toEqual(filesOf(committed));
    const hashes = (folder: string) => filesOf(folder).map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}`);
    // Where this fails, `npm run build:data` was forgotten.
    expect(hashes(rebuilt)).toEqual(hashes(committed));
  });

  it('ends every file with one LF and no carriage return', () => {
    expect(filesOf(committed).filter((file) => !/^[^\r]*[^\r\n]\n$/u.test(readFileSync(join(committed, file), 'utf8')))).toEqual([]);
  });

  it('lists each package with the digest of its files', () => {
    const list = JSON.parse(readFileSync(join(committed, 'packages.json'), 'utf8')) as { default: string; packages: { id: string; path: string; digest: string }[] };
    expect(list.packages.map((one) => one.id)).toContain(list.default);
    for (const { id, path: manifestPath, digest } of list.packages) {
      const folder = join(committed, id);
      expect(manifestPath).toBe(`${id}/datapackage.json`);
      expect(digest).toBe(sha256(filesOf(folder).map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`).join('')));
    }
  });
});
