import { describe, expect, test } from 'vitest';

interface Words {
  readonly place: string;
  readonly da: string;
  readonly en: string;
}

/** Every Danish and English pair within an exported value, with where it stands. */
function wordsIn(value: unknown, place: string): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = new Map<string, unknown>(value instanceof Map ? [...value].map(([key, one]) => [String(key), one]) : Object.entries(value));
  const [da, en] = [members.get('da'), members.get('en')];
  if (typeof da === 'string' && typeof en === 'string') return [{ place, da, en }];
  return [...members].flatMap(([name, member]) => wordsIn(member, `${place}.${name}`));
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/text/**/*.ts', { eager: true });
const words = Object.entries(modules).flatMap(([path, exported]) => wordsIn({ ...exported }, path));
const blanks = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');

describe('words', () => {
  test('are found at all', () => {
    expect(words.length).toBeGreaterThan(50);
  });

  test('exist in both languages', () => {
    expect(words.filter(({ da, en }) => da.trim() === '' || en.trim() === '').map(({ place }) => place)).toEqual([]);
  });

  test('have the same blanks to fill in both languages', () => {
    expect(words.filter(({ da, en }) => blanks(da) !== blanks(en)).map(({ place }) => place)).toEqual([]);
  });

  test('are written with Danish letters', () => {
    const transcribed = /\b(omraade|raekke|foerste|stoerst|aar|maal|vaegt)\w*/i;
    expect(words.filter(({ da }) => transcribed.test(da)).map(({ place }) => place)).toEqual([]);
  });
});
