import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestingVoice } from '../../src/ui/map-walk/resting-voice.ts';

describe('a voice that waits for rest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says only the last of many, once nothing has come for a while', () => {
    const said: string[] = [];
    const voice = createRestingVoice((text) => said.push(text));
    for (const text of ['a', 'b', 'c']) {
      voice.say(() => text, 700);
      vi.advanceTimersByTime(699);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['c']);
  });

  it('reads the words when it speaks, and is silent where there are none', () => {
    const said: string[] = [];
    const voice = createRestingVoice((text) => said.push(text));
    let words: string | null = 'before';
    voice.say(() => words, 100);
    words = 'after';
    vi.advanceTimersByTime(100);
    for (const nothing of ['', null]) {
      words = nothing;
      voice.say(() => words, 100);
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual(['after']);
  });

  it('forgets what was waiting when it is stopped', () => {
    const said: string[] = [];
    const voice = createRestingVoice((text) => said.push(text));
    voice.say(() => 'a', 100);
    voice.stop();
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
});
