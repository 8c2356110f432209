import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/read/read-package.ts';
import { readProfile } from '../../src/read/read-profile.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const FILES = tinyPackage();
const PATHS = [...FILES.keys()];

/** What a person, a program or a bad disk does to JSON: values replaced at random places. */
const values = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, [], {}, true, 'x', [[]], [null], [{}], { da: 5 }, { __proto__: null, id: 'toString' }),
  fc.jsonValue({ maxDepth: 2 }),
);

function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? replaced(item, rest, by) : item));
  return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, name === key ? replaced(item, rest, by) : item]));
}

const mutatedJson = (path: string) => {
  const value: unknown = JSON.parse(FILES.get(path) ?? '');
  return fc.tuple(fc.constantFrom(...placesOf(value)), values).map(([place, by]) => JSON.stringify(replaced(value, place, by)));
};

/** Text with a piece cut out and another put in. */
const mutatedText = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 12 })).map(([from, length, piece]) => text.slice(0, from) + piece + text.slice(from + length));

async function outcome(path: string, content: string | Uint8Array) {
  return readPackage(memorySource(new Map<string, string | Uint8Array>([...FILES, [path, content]])), { hash });
}

describe('reading never throws', () => {
  it.each(PATHS.filter((path) => !path.endsWith('.csv')))('whatever is put in place of a value in %s, and a city that is given is whole', async (path) => {
    await fc.assert(
      fc.asyncProperty(mutatedJson(path), async (content) => {
        const { city, issues } = await outcome(path, content);
        expect(city !== null || issues.some((one) => one.severity === 'error')).toBe(true);
        for (const level of city?.levels ?? []) {
          expect(level.positions.size).toBe(level.areas.length);
          for (const years of level.series.values()) for (const column of years.values()) expect(column.values.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(PATHS)('whatever is cut from or put in %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(mutatedText(FILES.get(path) ?? ''), async (content) => {
        const { city, issues } = await outcome(path, content);
        expect(city !== null || issues.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('whatever bytes a file has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
        expect((await outcome(path, bytes)).issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever a profile is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { profile, issues } = readProfile(JSON.stringify(value), 'p.json', null);
        expect(profile !== null || issues.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('when a file cannot be opened', async () => {
    const source = memorySource(FILES);
    const { city, issues } = await readPackage({ read: (path) => (path === 'bydel.geojson' ? Promise.reject(new Error('disk')) : source.read(path)) }, { hash });
    expect(issues.map((one) => one.code)).toContain('unreadable-file');
    expect(city?.levels).toHaveLength(2);
  });
});
