import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PURE_ROOMS } from './import-table.ts';
import { codeOnly, codeUnder, filesUnder, readText } from './repository-files.ts';

const src = codeUnder('src');
const ours = [...src, ...codeUnder('scripts'), ...codeUnder('test')];
const LINES = 250;

/** Paths whose code, without comments and strings, matches. */
const using = (paths: readonly string[], pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(codeOnly(readText(path))));

describe('habits of the code', () => {
  test('one idea a file: none is longer than 250 lines', () => {
    const long = ours.map((path) => ({ path, lines: readText(path).split('\n').length - 1 })).filter(({ lines }) => lines > LINES);
    expect(long).toEqual([]);
  });

  test('files and folders are in kebab-case, and none is a heap of odds and ends', () => {
    const wrong = ours.filter((path) => {
      const parts = path.split('/');
      const name = posix.basename(path).replace(/(\.d|\.test|\.worker|\.module)?\.\w+$/, '');
      return ![...parts.slice(0, -1), name].every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) || /^(utils?|helpers?|misc|common|index)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('no default exports, and no files that only pass others on', () => {
    expect(using(ours, /^export\s+default\b/m)).toEqual([]);
    expect(using(src, /^export\s+\*/m)).toEqual([]);
  });

  test('no any, no silenced checks, no tests that are switched off', () => {
    expect(using(ours, /(:|<|\bas|\|)\s*any\b(?!\s*[(:])/)).toEqual([]);
    const silenced = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|biome)-(disable|ignore)/;
    const self = 'test/architecture/habits.test.ts';
    expect(ours.filter((path) => path !== self && silenced.test(readText(path)))).toEqual([]);
    expect(using(codeUnder('test'), /\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
  });

  test('pure rooms take clock and chance from outside', () => {
    const pure = src.filter((path) => PURE_ROOMS.some((room) => path.startsWith(`src/${room}/`)));
    expect(using(pure, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bwindow\.|\bdocument\./)).toEqual([]);
  });

  test('words are neutral', () => {
    const words = [...src, ...filesUnder('public').filter((path) => path.endsWith('datapackage.json')), ...filesUnder('docs').filter((path) => path.endsWith('.md'))];
    // The glossary may name what is not said.
    const found = words.filter((path) => path !== 'docs/glossary.md' && /ghetto|\bværst|\bworst\b/i.test(readText(path)));
    expect(found).toEqual([]);
  });
});
