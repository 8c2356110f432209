import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { extentWeight } from '../../../src/score/summarise-up.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { finerSummary, summarisedAt } from '../../../src/state/area/two-ways.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const derive = createSceneDeriver();
const sceneAt = (level: string) => derive(city, defaultView(city, 'da', level), TODAY);

describe('an area by the finer ones in it', () => {
  it('is put together from the finest level that holds most residents, scored as that level is', () => {
    const summary = finerSummary(sceneAt('kvarter'));
    expect([summary?.level.id, summary?.year, summary?.scored]).toEqual(['rode', 2013, 5]);
    const roder = sceneAt('rode');
    const [gavlhus, osterled] = roder.rows;
    const a = summary === null ? null : summarisedAt(summary, 0);
    expect(a?.meanScore).toBeCloseTo(((gavlhus?.score ?? 0) + (osterled?.score ?? 0)) / 2, 12);
    expect(a).toMatchObject({ meanRank: ((gavlhus?.rank ?? 0) + (osterled?.rank ?? 0)) / 2, inTop10Percent: 0.5, inTop20Percent: 0.5, extent: extentWeight(1, 5) / 2, summarised: 2, areas: 2 });
  });

  it('leaves out finer areas without a score, and says how many are in it', () => {
    const summary = finerSummary(sceneAt('kvarter'));
    expect(summary === null ? null : summarisedAt(summary, 2)).toMatchObject({ summarised: 1, areas: 2 });
  });

  it('follows the weights where the profile is offered there', () => {
    const moved = derive(city, changes.setWeight('n-lav_indkomst', 0)(defaultView(city, 'da', 'kvarter'), city), TODAY);
    const [before, after] = [finerSummary(sceneAt('kvarter')), finerSummary(moved)];
    expect(after && summarisedAt(after, 0)?.meanScore).not.toBe(before && summarisedAt(before, 0)?.meanScore);
  });

  it('is not there at the finest level', () => {
    expect(finerSummary(sceneAt('rode'))).toBeNull();
  });
});
