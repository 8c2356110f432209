import { describe, expect, it } from 'vitest';
import type { Branch } from '../../../src/model/index-tree.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { influenceLines, type InfluenceLine } from '../../../src/state/explain/influence-lines.ts';
import { spanInputOf } from '../../../src/state/certainty/rank-span.ts';
import { countedTwiceTexts } from '../../../src/state/explain/counted-twice.ts';
import { influenceWords } from '../../../src/text/influence-words.ts';
import { branch, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function lines(root: Branch): ReadonlyMap<string, InfluenceLine> {
  const city = discloseCity(tinyCity({ index: treeOf(root), profiles: [] }));
  const scene = createSceneDeriver()(city, defaultView(city, 'da', 'rode'), TODAY);
  if (scene.result === null) throw new Error('no scores');
  return influenceLines(scene.result, spanInputOf()(scene));
}

describe('what a weight does to the scores', () => {
  it('is a share of the differences; shares of siblings add up to all of them', () => {
    const said = lines(branch('i', [leaf('lav_indkomst', 3), leaf('ingen_uddannelse')]));
    const percent = [...said.values()].map(({ carried }) => Number(/(\d+)/.exec(carried?.da ?? '')?.[1]));
    expect(said.get('n-lav_indkomst')?.carried?.en).toMatch(/^carries \d\d% of the differences$/);
    expect((percent[0] ?? 0) + (percent[1] ?? 0)).toBe(100);
    expect(percent[0]).toBeGreaterThan(70);
    expect([...said.values()].map(({ idle }) => idle)).toEqual([null, null]);
    expect([...said.values()].map(({ weighs }) => weighs.da)).toEqual(['75\u00a0% af vægten', '25\u00a0% af vægten']);
    expect(said.get('n-lav_indkomst')?.withScore?.en).toBe('r\u00a0=\u00a01.00');
  });

  it('is nothing where no other part has weight and figures, and that is said', () => {
    const said = lines(branch('i', [branch('social', [leaf('lav_indkomst')]), leaf('herkomst', 0), leaf('rygere')]));
    expect(said.get('social')).toMatchObject({ carried: { da: 'bærer 100\u00a0% af forskellene', en: 'carries 100% of the differences' }, idle: influenceWords.alone });
    expect(said.get('n-lav_indkomst')?.idle).toBe(influenceWords.alone);
    expect([...said.keys()]).toEqual(['social', 'n-lav_indkomst']);
  });

  it('is nothing under the largest of the parts, whose own share cannot be told', () => {
    const largest = branch('i', [leaf('lav_indkomst'), leaf('herkomst')]);
    const said = lines({ ...largest, aggregate: { ...largest.aggregate, method: 'maximum' } });
    expect(said.get('n-herkomst')).toMatchObject({ carried: null, idle: influenceWords.idle });
  });
});

describe('what counts twice', () => {
  const twice = (root: Branch): readonly string[] => {
    const city = discloseCity(tinyCity({ index: treeOf(root), profiles: [] }));
    const { result } = createSceneDeriver()(city, defaultView(city, 'da', 'rode'), TODAY);
    return result === null ? [] : countedTwiceTexts(result).map(({ da }) => da);
  };

  it('is named with both indicators and their r, and not where one has no weight', () => {
    expect(twice(branch('i', [leaf('lav_indkomst'), leaf('herkomst')]))).toEqual([expect.stringMatching(/^lav_indkomst og herkomst siger næsten det samme \(r = 0,9\d\): det tæller to gange\.$/)]);
    expect(twice(branch('i', [leaf('lav_indkomst'), leaf('herkomst', 0)]))).toEqual([]);
  });
});
