import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT, MAY_IMPORT_TYPES, PURE_PACKAGES, PURE_ROOMS } from './import-table.ts';
import { codeUnder, filesUnder, readText } from './repository-files.ts';

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typesOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Imports of a file. `import { type A, type B }` is of types only as well. */
function importsOf(from: string): readonly Import[] {
  return [...readText(from).matchAll(STATEMENT)].map(([, type, names, specifier, dynamic]) => ({
    from,
    specifier: specifier ?? dynamic ?? '',
    typesOnly: type !== undefined || (names !== undefined && /^\{(\s*type\s+[^,{}]+,?)+\s*\}$/.test(names)),
  }));
}

/** `src/<room>/...` -> room; `null` outside of every room (main.tsx). */
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const targetOf = ({ from, specifier }: Import): string => posix.join(posix.dirname(from), specifier);
const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.');

const imports = codeUnder('src').flatMap(importsOf);
const sentence = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

describe('rooms of src', () => {
  test('the import reader sees what it must judge', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some((one) => one.typesOnly) && imports.some((one) => !one.typesOnly)).toBe(true);
  });

  test('every room stands in the table, and in ARCHITECTURE.md', () => {
    const rooms = [...new Set(codeUnder('src').map(roomOf))].filter((room) => room !== null);
    expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]);
    const written = readText('ARCHITECTURE.md');
    expect(Object.keys(MAY_IMPORT).filter((room) => !written.includes(`\`src/${room}\``))).toEqual([]);
  });

  test('a room imports only the rooms it may', () => {
    const wrong = imports.filter(isRelative).filter((one) => {
      const room = roomOf(one.from);
      const target = roomOf(targetOf(one));
      if (room === null || target === room) return false;
      if (target === null) return true;
      const allowed = [...(MAY_IMPORT[room] ?? []), ...(one.typesOnly ? (MAY_IMPORT_TYPES[room] ?? []) : [])];
      return !allowed.includes(target);
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('nothing in src imports from outside of src', () => {
    expect(imports.filter((one) => isRelative(one) && !targetOf(one).startsWith('src/')).map(sentence)).toEqual([]);
  });

  test('a relative import names its file with the extension', () => {
    const files = new Set(filesUnder('src'));
    expect(imports.filter((one) => isRelative(one) && !files.has(targetOf(one).replace(/\?.*$/, ''))).map(sentence)).toEqual([]);
  });

  test('pure rooms import only packages that run anywhere', () => {
    const wrong = imports.filter((one) => !isRelative(one) && PURE_ROOMS.includes(roomOf(one.from) ?? '') && !PURE_PACKAGES.includes(one.specifier));
    expect(wrong.map(sentence)).toEqual([]);
  });

  test('only the map room knows MapLibre, and only ui and main know React', () => {
    const wrong = imports.filter((one) => {
      const room = roomOf(one.from);
      if (one.specifier.startsWith('maplibre-gl')) return room !== 'map';
      return /^react(-dom)?(\/|$)/.test(one.specifier) && room !== 'ui' && room !== null;
    });
    expect(wrong.map(sentence)).toEqual([]);
  });
});
