import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../src/command/run-command.ts';
import { path } from '../data/koebenhavn-files.ts';

interface Scored {
  readonly area: string;
  readonly score: number | null;
  readonly rank: number | null;
}

/** The command line over the built packages; what it writes stays in memory. */
async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly written: ReadonlyMap<string, string> }> {
  const written = new Map<string, string>();
  let out = '';
  const status = await runCommand(args, {
    kindOf: async (file) => (!existsSync(file) ? 'nothing' : statSync(file).isDirectory() ? 'folder' : 'file'),
    sourceOf: (folder) => ({ read: async (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null) }),
    readText: async (file) => readFileSync(file, 'utf8'),
    readBytes: async (file) => readFileSync(file),
    writeFolder: async (folder) => Promise.reject(new Error(`${folder} is not to be written`)),
    makeFolder: async () => {},
    writeText: async (file, text) => void written.set(file, text),
    writeBytes: async (file) => Promise.reject(new Error(`${file} is not to be written`)),
    out: (text) => void (out += text),
    err: () => {},
    today: () => '2026-06-30',
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  return { status, out, written };
}

const textOf = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, '?').replace(/\s+/g, ' ');

describe.each(['eksempelby', 'koebenhavn'])('profiles of every bydel of %s', (name) => {
  test('say the figures of the command score, in both languages, and nothing that is no figure', async () => {
    const folder = path(`public/data/${name}`);
    const rows = JSON.parse((await run('score', folder, '--level', 'bydel', '--format', 'json')).out) as readonly Scored[];
    const scored = rows.filter(({ score }) => score !== null).length;
    // All of them in Danish, the first in English too: each run reads the package anew.
    for (const [language, asked] of [['da', rows], ['en', rows.slice(0, 1)]] as const) {
      const only = asked.length === 1 ? ['--area', asked[0]?.area ?? ''] : [];
      const { status, written } = await run('report', folder, '--level', 'bydel', '--out', 'ud', '--lang', language, ...only);
      expect([status, written.size]).toEqual([0, asked.length === 1 ? 1 : rows.length + 1]);
      for (const { area, score, rank } of asked) {
        const html = written.get(`ud/bydel-${area}.html`) ?? '';
        const text = textOf(html);
        const digits = score?.toFixed(2).replace('-', '−') ?? '';
        expect(text).toContain(language === 'da' ? `Score ${digits.replace('.', ',')} højere` : `Score ${digits} higher`);
        expect(text).toContain(language === 'da' ? `nr. ${rank} af ${scored} bydele` : `no. ${rank} of ${scored} districts`);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
        expect(html).not.toMatch(/<script(?! type="application\/json" id="profile-data">)|\son\w+=|src=|url\(/);
        expect(html.match(/<h1/g)).toHaveLength(1);
        // Every table says what it is, and every picture has words.
        expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
        expect(html.match(/role="img"/g)?.length).toBe(html.match(/role="img"[^>]*><title>/g)?.length);
      }
    }
  });
});
