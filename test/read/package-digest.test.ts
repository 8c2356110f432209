import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestLines, packageDigest } from '../../src/read/package-digest.ts';

const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the digest of a package', () => {
  it('is taken of a line a file, sorted by path as code units', () => {
    expect(digestLines(new Map([['ø.csv', 'c3'], ['b.csv', 'b2'], ['B.csv', 'a1']]))).toBe('a1  B.csv\nb2  b.csv\nc3  ø.csv\n');
  });

  it('is what `sha256sum a.txt | sha256sum` gives for a package of one file', async () => {
    const hello = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';
    expect(await packageDigest(new Map([['a.txt', bytes('hello\n')]]), sha256)).toBe(createHash('sha256').update(`${hello}  a.txt\n`).digest('hex'));
  });

  it('does not depend on the order of files and changes with a byte or a path', async () => {
    const digest = (...files: [string, string][]) => packageDigest(new Map(files.map(([path, text]) => [path, bytes(text)])), sha256);
    const first = await digest(['a', '1'], ['b', '2']);
    expect(await digest(['b', '2'], ['a', '1'])).toBe(first);
    expect(await digest(['a', '1'], ['b', '3'])).not.toBe(first);
    expect(await digest(['a', '1'], ['c', '2'])).not.toBe(first);
  });
});
