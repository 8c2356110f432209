import fc from 'fast-check';
import { visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '../../src/read/duplicate-keys.ts';

/** The same by a parser made by others. */
function byParser(text: string) {
  const found: { key: string; offset: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      if (open.at(-1)?.has(key) === true) found.push({ key, offset });
      open.at(-1)?.add(key);
    },
  });
  return found;
}

describe('keys that stand twice', () => {
  it.each<[string, string, readonly { key: string; offset: number }[]]>([
    ['none', '{"a": 1, "b": {"a": 2}}', []],
    ['one in the same object', '{"a": 1, "a": 2}', [{ key: 'a', offset: 9 }]],
    ['one a third time', '{"a":1,"a":2,"a":3}', [{ key: 'a', offset: 7 }, { key: 'a', offset: 13 }]],
    ['objects of one list are apart', '[{"a":1},{"a":2}]', []],
    ['texts that look like keys', '["a", "a", "\\"a\\": ", {"x": "x"}]', []],
    ['the same key in two ways of writing', '{"a":1,"\\u0061":2}', [{ key: 'a', offset: 7 }]],
    ['with space before the colon', '{"a" \n:1,"a"\t: 2}', [{ key: 'a', offset: 9 }]],
    ['after brackets within a text', '{"a":"}]{[\\\\","a":2}', [{ key: 'a', offset: 14 }]],
    ['no object at all', '"a"', []],
  ])('%s', (_, text, expected) => {
    expect(duplicateKeys(text)).toEqual(expected);
    expect(byParser(text)).toEqual(expected);
  });

  it('are those that a parser finds, in any JSON whose keys were made alike', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        const alike = JSON.stringify(JSON.parse(json), null, indent).replace(/"[^"\\]*"(?=:)/g, (key) => (key.length % 2 === 0 ? '"a"' : key));
        expect(duplicateKeys(alike)).toEqual(byParser(alike));
      }),
    );
  });
});
