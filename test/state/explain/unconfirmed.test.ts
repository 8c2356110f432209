import { describe, expect, test } from 'vitest';
import { unconfirmedIndicators, unconfirmedUnder } from '../../../src/state/explain/unconfirmed.ts';
import type { Scene } from '../../../src/state/scene.ts';

const indicator = (id: string, hasFigures = true): object => ({ nodeId: `node-${id}`, indicator: id, hasFigures });
/** As much of a scene as is asked for. */
const scene = {
  themes: [
    { id: 'sundhed', indicators: [indicator('guessed'), indicator('seen')] },
    { id: 'bolig', indicators: [indicator('guessed-too'), indicator('guessed'), indicator('without', false)] },
    { id: 'andet', indicators: [indicator('seen')] },
  ],
  city: { indicators: new Map(['guessed', 'guessed-too', 'without', 'seen'].map((id) => [id, { confirmed: id === 'seen' }])) },
} as unknown as Scene;

describe('a direction that no person has confirmed', () => {
  test('is said at the slider of its indicator and of its theme, in both languages', () => {
    expect(unconfirmedUnder(scene, 'node-guessed')?.da).toBe('Retningen er ikke bekræftet af en person: den er gættet ud fra overskriften.');
    expect(unconfirmedUnder(scene, 'sundhed')?.en).toBe('1 direction is not confirmed by a person.');
    expect(unconfirmedUnder(scene, 'bolig')?.da).toBe('2 retninger er ikke bekræftet af en person.');
  });

  test('is not said where a person has confirmed it, or there are no figures', () => {
    expect(['node-seen', 'andet', 'nowhere'].map((node) => unconfirmedUnder(scene, node))).toEqual([null, null, null]);
    expect(unconfirmedIndicators(scene).map(({ indicator: id }) => id)).toEqual(['guessed', 'guessed-too', 'guessed']);
  });
});
