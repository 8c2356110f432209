import { describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Robustness } from '../../src/model/robustness.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { robustnessOf } from '../../src/score/robustness/robustness.ts';
import { changes } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import type { Scene } from '../../src/state/scene.ts';
import { createRankSpanStore } from '../../src/ui/rank-span/rank-span-store.ts';
import { askChoices } from '../../src/ui/rank-span/span-question.ts';
import type { RobustnessClient, RunListener } from '../../src/work/robustness-client.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const derive = createSceneDeriver();
const opening = defaultView(city, 'da', 'rode');
const sceneWith = (weight: number): Scene => derive(city, changes.setWeight('n-lav_indkomst', weight)(opening, city), TODAY);

/** A client whose worker answers when it is told to. */
function stubbornClient() {
  const runs: { readonly listener: RunListener; readonly answer: Robustness }[] = [];
  const client: RobustnessClient = {
    start: ({ input }, tree, doubt, listener) => {
      if (doubt.kind !== 'choices') throw new Error('not asked for');
      runs.push({ listener, answer: robustnessOf(tree, input, { ...doubt.options, draws: 5 }) });
    },
    cancel: () => undefined,
    close: () => undefined,
  };
  const answer = (final: boolean): void => {
    const run = runs.at(-1);
    run?.listener.onResult(run.answer, final);
  };
  return { client, runs, answer };
}

function followed() {
  const scenes: StoreApi<Scene> = createStore<Scene>(() => sceneWith(1));
  const stub = stubbornClient();
  return { scenes, ...stub, store: createRankSpanStore(scenes, stub.client, askChoices()) };
}

describe('rank spans that follow the weights', () => {
  it('asks nothing until somebody looks, and then once for all who look', () => {
    const { scenes, runs, store } = followed();
    scenes.setState(sceneWith(2), true);
    expect(runs).toHaveLength(0);
    store.watch();
    store.watch();
    expect(runs).toHaveLength(1);
  });

  it('lets a run through to its first answer while a slider moves, then takes the weights as they are', () => {
    const { scenes, runs, store, answer } = followed();
    store.watch();
    for (const weight of [1.5, 2, 2.5]) scenes.setState(sceneWith(weight), true);
    expect(runs).toHaveLength(1);
    answer(false);
    expect(runs).toHaveLength(2);
    answer(true);
    const { result, final } = store.spans.getState();
    expect([result === scenes.getState().result, final]).toEqual([true, true]);
  });

  it('does not start again for changes that leave the scores as they are', () => {
    const { scenes, runs, store, answer } = followed();
    store.watch();
    answer(true);
    scenes.setState({ ...scenes.getState(), listed: [] }, true);
    expect(runs).toHaveLength(1);
  });

  it('starts again where something else is in doubt, and shows the spans as behind until that is known', () => {
    const { scenes, runs, store, answer } = followed();
    store.watch();
    answer(true);
    scenes.setState(derive(city, changes.setDoubt({ spread: 0.5 })(scenes.getState().view, city), TODAY), true);
    expect([runs.length, store.spans.getState().behind, store.spans.getState().robustness === null]).toEqual([2, true, false]);
    answer(true);
    expect(store.spans.getState().behind).toBe(false);
  });

  it('drops spans of other figures at once', () => {
    const { scenes, runs, store, answer } = followed();
    store.watch();
    answer(true);
    scenes.setState(derive(city, changes.setYear(2012)(opening, city), TODAY), true);
    expect(store.spans.getState().robustness).toBeNull();
    expect(runs).toHaveLength(2);
  });

  it('gives an export the whole answer for the weights as they are', async () => {
    const { scenes, store, answer } = followed();
    const settled = store.settled();
    answer(false);
    scenes.setState(sceneWith(3), true);
    answer(true);
    expect(await settled).toMatchObject({ rank: scenes.getState().result?.rank });
  });

  it('tells an export that the run failed', async () => {
    const { runs, store } = followed();
    const settled = store.settled();
    runs[0]?.listener.onFailure?.('broken');
    expect(await settled).toBe('failed');
  });

  it('tells an export that the answer did not come in time', async () => {
    vi.useFakeTimers();
    const settled = followed().store.settled();
    vi.advanceTimersByTime(20_000);
    expect(await settled).toBe('late');
    vi.useRealTimers();
  });

  it('stops following when nobody looks any more', () => {
    const { scenes, runs, store, answer } = followed();
    const stop = store.watch();
    answer(true);
    stop();
    scenes.setState(sceneWith(2), true);
    expect(runs).toHaveLength(1);
  });
});
