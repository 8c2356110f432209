import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownProfileMemory } from '../../src/keep/own-profile-memory.ts';

const holding = (held: Map<string, string>, room = Infinity): Pick<Storage, 'getItem' | 'setItem'> => ({
  getItem: (key) => held.get(key) ?? null,
  setItem: (key, value) => {
    if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
    held.set(key, value);
  },
});
afterEach(() => vi.unstubAllGlobals());

describe('the memory of own profiles', () => {
  it('gives back what was kept, a package for itself', () => {
    vi.stubGlobal('localStorage', holding(new Map()));
    expect(ownProfileMemory('a').keep(['x;Æble', 'y;Y'])).toBe('kept');
    expect([ownProfileMemory('a').recall(), ownProfileMemory('b').recall()]).toEqual([['x;Æble', 'y;Y'], []]);
  });

  it.each(['', '{', 'null', '{"0":"x"}'])('holds nothing where %j lies in its place', (text) => {
    vi.stubGlobal('localStorage', holding(new Map([['bybarometer.profiles.1.a', text]])));
    expect(ownProfileMemory('a').recall()).toEqual([]);
  });

  it('says that there is no room left, and holds what it had', () => {
    vi.stubGlobal('localStorage', holding(new Map([['bybarometer.profiles.1.a', '["x;X"]']]), 20));
    expect(ownProfileMemory('a').keep(['x;X', 'y;et meget langt navn'])).toBe('full');
    expect(ownProfileMemory('a').recall()).toEqual(['x;X']);
  });

  it('says that nothing is kept where the browser refuses, also to read', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect([ownProfileMemory('a').recall(), ownProfileMemory('a').keep(['x;X'])]).toEqual([[], 'blocked']);
  });

  it('hears another tab keep profiles of the same package, until it is told not to', () => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const heard = vi.fn<() => void>();
    const stop = ownProfileMemory('a').hear(heard);
    const tell = (key: string | null): void => void target.dispatchEvent(Object.assign(new Event('storage'), { key }));
    tell('bybarometer.profiles.1.a');
    tell('bybarometer.profiles.1.b');
    tell(null);
    stop();
    tell('bybarometer.profiles.1.a');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
