import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageDigestText } from '../../src/read/package-digest.ts';

describe('the text that a package\'s digest is taken of', () => {
  it('is a line a file, sorted by path as code units', () => {
    expect(packageDigestText([{ path: 'ø.csv', sha256: 'c3' }, { path: 'b.csv', sha256: 'b2' }, { path: 'B.csv', sha256: 'a1' }])).toBe('a1  B.csv\nb2  b.csv\nc3  ø.csv\n');
  });

  it('is what sha256sum prints for a file', () => {
    const sha256 = createHash('sha256').update('hello\n').digest('hex');
    expect(packageDigestText([{ path: 'a.txt', sha256 }])).toBe('5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  a.txt\n');
  });

  it('does not depend on the order in which files are listed', () => {
    const files = fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1 }), sha256: fc.string() }), { selector: (file) => file.path });
    fc.assert(
      fc.property(files, (entries) => {
        expect(packageDigestText(entries.toReversed())).toBe(packageDigestText(entries));
      }),
    );
  });
});
