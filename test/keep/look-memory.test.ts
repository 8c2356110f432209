import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLook, recallLook } from '../../src/keep/look-memory.ts';

/** Storage that holds what it is given, as a browser's does. */
function storage(held: Map<string, string>): Pick<Storage, 'getItem' | 'setItem'> {
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

const refusing: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

const PLAIN = { language: 'da', theme: 'system' };
afterEach(() => vi.unstubAllGlobals());

describe('the look of the screen', () => {
  it('comes back as it was kept', () => {
    vi.stubGlobal('localStorage', storage(new Map()));
    keepLook({ language: 'en', theme: 'dark' });
    expect(recallLook()).toEqual({ language: 'en', theme: 'dark' });
  });

  it('is Danish, as the system has it, where nothing was kept', () => {
    vi.stubGlobal('localStorage', storage(new Map()));
    expect(recallLook()).toEqual(PLAIN);
  });

  it('does without where the browser refuses or has no storage', () => {
    vi.stubGlobal('localStorage', refusing);
    expect(() => keepLook({ language: 'en', theme: 'dark' })).not.toThrow();
    expect(recallLook()).toEqual(PLAIN);
    vi.stubGlobal('localStorage', undefined);
    expect(() => keepLook({ language: 'en', theme: 'dark' })).not.toThrow();
    expect(recallLook()).toEqual(PLAIN);
  });

  it.each(['', '{', 'null', '[]', '7', '{"language":"fr","theme":"pink"}', '{"language":{"da":1}}'])('does not trust what another page wrote: %s', (text) => {
    vi.stubGlobal('localStorage', storage(new Map([['bybarometer.look.1', text]])));
    expect(recallLook()).toEqual(PLAIN);
  });
});
