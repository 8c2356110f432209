import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of every file under a folder of the repository, from its root and with `/`. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'));
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** TypeScript, with or without JSX. */
export const codeUnder = (folder: string): readonly string[] => filesUnder(folder).filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path));

/** A file's code without comments and without the text of strings, so that words in them are not taken for code. */
export const codeOnly = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
