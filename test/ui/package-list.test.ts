import { describe, expect, test } from 'vitest';
import { packageListOf } from '../../src/ui/start/package-list.ts';

const offered = (id: string) => ({ id, path: `${id}/datapackage.json`, title: { da: id, en: id }, version: '1', digest: '' });

describe('the list of packages', () => {
  test('opens with the one it names, or with its first', () => {
    expect(packageListOf({ default: 'b', packages: [offered('a'), offered('b')] })?.opens.id).toBe('b');
    expect(packageListOf({ default: 'x', packages: [offered('a'), offered('b')] })?.opens.id).toBe('a');
  });

  test.each([
    ['null', null],
    ['a text', 'packages'],
    ['a list', []],
    ['an empty list of packages', { default: 'a', packages: [] }],
    ['no default', { packages: [offered('a')] }],
    ['packages that are no list', { default: 'a', packages: { a: offered('a') } }],
    ['a package that is null', { default: 'a', packages: [offered('a'), null] }],
    ['a path that is no text', { default: 'a', packages: [{ ...offered('a'), path: 1 }] }],
    ['a title in one language', { default: 'a', packages: [{ ...offered('a'), title: { da: 'A' } }] }],
  ])('%s is no list', (_, parsed) => {
    expect(packageListOf(parsed)).toBeNull();
  });
});
