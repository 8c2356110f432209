import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepSettings, recallSettings } from '../../src/keep/setting-memory.ts';

const holding = (held: Map<string, string>): Pick<Storage, 'getItem' | 'setItem'> => ({ getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) });
const PLAIN = { patterns: false, singleKey: true, starters: true };
afterEach(() => vi.unstubAllGlobals());

describe('the settings', () => {
  it('are colours, and ? for the list of keys, until something else is chosen', () => {
    expect(PLAIN).toMatchObject({ patterns: false, singleKey: true });
  });

  it('come back as they were kept', () => {
    vi.stubGlobal('localStorage', holding(new Map()));
    keepSettings({ patterns: true, singleKey: false, starters: false });
    expect(recallSettings()).toEqual({ patterns: true, singleKey: false, starters: false });
  });

  it.each(['', '{', 'null', '7', '{"patterns":"yes","singleKey":0,"starters":null}'])('are the plain ones where %j was kept', (text) => {
    vi.stubGlobal('localStorage', holding(new Map([['bybarometer.settings.1', text]])));
    expect(recallSettings()).toEqual(PLAIN);
  });

  it('do without where there is no storage', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => keepSettings(PLAIN)).not.toThrow();
    expect(recallSettings()).toEqual(PLAIN);
  });
});
