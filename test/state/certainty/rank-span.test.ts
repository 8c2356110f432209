import { describe, expect, it } from 'vitest';
import { DEFAULT_ROBUSTNESS } from '../../../src/model/robustness.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { robustnessOf } from '../../../src/score/robustness/robustness.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listExport } from '../../../src/state/list/list-export.ts';
import { rankSpanAt, spanInputOf, spanText } from '../../../src/state/certainty/rank-span.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const view = defaultView(city, 'da', 'rode');
const derive = createSceneDeriver();
const scene = derive(city, view, TODAY);

describe('a rank span in a word', () => {
  it.each([
    [2, 6, '2–6'],
    [2.95, 5.05, '2–6'],
    [1.5, 1.5, '1–2'],
    [3, 3, '3'],
    [980, 1204, '980–1.204'],
  ])('rounds %d and %d outwards to whole ranks', (p05, p95, text) => {
    expect(spanText({ p05, p95 }, 'da')).toBe(text);
  });
});

describe('what spans are computed from', () => {
  it('is the same object while only weights move, so that a worker is sent figures once', () => {
    const inputOf = spanInputOf();
    const moved = derive(city, changes.setWeight('n-lav_indkomst', 3)(view, city), TODAY);
    expect(inputOf(moved)).toBe(inputOf(scene));
    expect(inputOf(derive(city, changes.setYear(2012)(view, city), TODAY))).not.toBe(inputOf(scene));
  });

  it('gives the ranks of the scene', () => {
    if (scene.tree === null || scene.result === null) throw new Error('no index');
    const { rank } = robustnessOf(scene.tree, spanInputOf()(scene), { ...DEFAULT_ROBUSTNESS, draws: 1 });
    expect([...rank.values]).toEqual([...scene.result.rank.values]);
  });
});

describe('spans of a scene', () => {
  if (scene.tree === null) throw new Error('no index');
  const spans = robustnessOf(scene.tree, spanInputOf()(scene), DEFAULT_ROBUSTNESS);

  it('are there for areas with a rank and for no others', () => {
    expect(rankSpanAt(spans, 0)).toEqual({ p05: 1, median: 1, p95: 1, top10Share: 1, topShare: 1, certainty: 'sure' });
    expect(rankSpanAt(spans, 5)).toBeNull();
  });

  it('are the last columns of an export, which says what was varied and that small numbers are not in it', () => {
    const { text } = listExport(scene, 'csv', 'https://example.org/', TODAY, { choices: spans, smallNumbers: null });
    const [head, first] = text.split('\n');
    expect(head?.trim()).toMatch(/,rank_p05,rank_median,rank_p95,top10_share,top20pct_share,rank_spans_of$/);
    expect(first).toMatch(/,1,1,1,1,1,"?Varied: .* 75 to 125 percent.* 1,000 draws, seed 1\. Not varied: .* Small numbers are a doubt of their own/);
    expect(listExport(scene, 'csv', 'https://example.org/', TODAY, { choices: null, smallNumbers: null }).text).not.toContain('rank_p05');
  });
});
