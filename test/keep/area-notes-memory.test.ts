import { afterEach, describe, expect, it, vi } from 'vitest';
import { areaNotesMemory, damagedNotesMemory } from '../../src/keep/area-notes-memory.ts';

const holding = (held: Map<string, string>, room = Infinity): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
  getItem: (key) => held.get(key) ?? null,
  setItem: (key, value) => {
    if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
    held.set(key, value);
  },
  removeItem: (key) => void held.delete(key),
});
afterEach(() => vi.unstubAllGlobals());

describe('the memory of own notes', () => {
  it('gives back what was kept, a package for itself and apart from what could not be read', () => {
    vi.stubGlobal('localStorage', holding(new Map()));
    expect(areaNotesMemory('a').keep('["æ"]')).toBe('kept');
    expect([areaNotesMemory('a').recall(), areaNotesMemory('b').recall(), damagedNotesMemory('a').recall()]).toEqual(['["æ"]', null, null]);
    areaNotesMemory('a').keep(null);
    expect(areaNotesMemory('a').recall()).toBeNull();
  });

  it('says that there is no room left and holds what it had, or that the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', holding(new Map([['bybarometer.notes.1.a', '[]']]), 5));
    expect([areaNotesMemory('a').keep('[1,2,3]'), areaNotesMemory('a').recall()]).toEqual(['full', '[]']);
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect([areaNotesMemory('a').recall(), areaNotesMemory('a').keep('[]'), areaNotesMemory('a').keep(null)]).toEqual([null, 'blocked', 'blocked']);
  });

  it('hears another tab write notes of the same package, until it is told not to', () => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const heard = vi.fn<() => void>();
    const stop = areaNotesMemory('a').hear(heard);
    const tell = (key: string | null): void => void target.dispatchEvent(Object.assign(new Event('storage'), { key }));
    tell('bybarometer.notes.1.a');
    tell('bybarometer.notes.1.b');
    tell(null);
    stop();
    tell('bybarometer.notes.1.a');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
