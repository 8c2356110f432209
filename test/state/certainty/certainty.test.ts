import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/model/column.ts';
import { DEFAULT_ROBUSTNESS, type Robustness } from '../../../src/model/robustness.ts';
import { TOO_FEW_RESIDENTS } from '../../../src/score/classes/classify.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { robustnessOf } from '../../../src/score/robustness/robustness.ts';
import { smallNumbersOf } from '../../../src/score/robustness/small-numbers.ts';
import { changes } from '../../../src/state/actions.ts';
import { denominatorsOf, optionsOf, sceneNoise } from '../../../src/state/certainty/certainty-doubt.ts';
import { certaintyFinding } from '../../../src/state/certainty/certainty-finding.ts';
import { groupedRows } from '../../../src/state/certainty/certainty-groups.ts';
import { certaintyLens } from '../../../src/state/certainty/certainty-scene.ts';
import { defaultView, DEFAULT_DOUBT, DEFAULT_LIST } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listExport } from '../../../src/state/list/list-export.ts';
import { rankSpanAt, spanInputOf, type RankSpan } from '../../../src/state/certainty/rank-span.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { spokenArea } from '../../../src/state/area/spoken-area.ts';
import { certaintyClassWords } from '../../../src/text/certainty-words.ts';
import { branch, indicator, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const parts = tinyCity();
const resting = [indicator('lav_indkomst', 'Lav indkomst', 'higher-is-more-deprived', 'percent', { denominator: 'beboere' })];
const city = discloseCity({ ...parts, indicators: new Map([...parts.indicators, ...resting.map((one) => [one.id, one] as const)]) });
const derive = createSceneDeriver();
const view = changes.setMapMode('certainty')(defaultView(city, 'da', 'rode'), city);
const scene = derive(city, view, TODAY);

/** Spans of six roder, the last without a rank, in which the places at the top are as sure as `shares` say. */
function spansWith(shares: readonly number[], spans: readonly (readonly [number, number])[] = []): Robustness {
  const column = (of: (i: number) => number | null) => columnOf(shares.map((_, i) => of(i)));
  const rank = scene.result?.rank ?? column(() => null);
  const at = (i: number, end: 0 | 1) => spans[i]?.[end] ?? rank.values[i] ?? null;
  return { rank, rankP05: column((i) => at(i, 0)), rankMedian: rank, rankP95: column((i) => at(i, 1)), top10Share: column(() => 1), top20pctShare: column((i) => shares[i] ?? null), draws: 10, seed: 1 };
}

const SURE = spansWith([0.99, 0.7, 0.5, 0.1, 0]);
const known = { robustness: SURE, columns: scene.columns };
const seen = (): Scene => certaintyLens()(scene, known, 'light');

describe('the map of how sure a place at the top is', () => {
  it('has a class a word, from surely not to surely; what has no score keeps its reason', () => {
    expect([...seen().classification.classOf]).toEqual([4, 3, 2, 1, 0, TOO_FEW_RESIDENTS]);
    expect(seen().rows.map(({ classIndex }) => classIndex)).toEqual([4, 3, 2, 1, 0, TOO_FEW_RESIDENTS]);
    expect(seen().listed.map(({ id }) => id)).toEqual(scene.listed.map(({ id }) => id));
  });

  it('says the same in sentence, legend and voice', () => {
    const { sentence, legend, mode } = seen();
    expect(mode).toBe('certainty');
    expect(sentence.da).toBe(
      'Kortet viser, hvor sikkert hvert område er blandt de 20 procent med størst behov: 5 af 6 roder, 2013, når hver vægt kan være op til 25 procent mindre eller større. Sikkert: 1. Sandsynligt: 1. Afhænger af vægtene: 1. Mørkest er sikkert.',
    );
    expect(legend.classes.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    expect(legend.without.tooFew).toBe(1);
    expect(spokenArea(seen(), 0).da).toContain(certaintyClassWords.sure.da);
  });

  it('is light for sure on dark paper, and dark when it is printed', () => {
    const dark = certaintyLens()(scene, known, 'dark');
    expect([dark.sentence.en.endsWith('Lightest is sure.'), dark.sentenceOnPaper.en.endsWith('Darkest is sure.')]).toEqual([true, true]);
  });

  it('names the method too where it is varied, and the chosen home', () => {
    const other = derive(city, changes.setHome({ level: 'bydel', area: '1' })(changes.setDoubt({ aggregation: true, spread: 0.5 })(view, city), city), TODAY);
    expect(certaintyLens()(other, known, 'light').sentence.da).toMatch(/op til 50 procent mindre eller større og metoden en anden\..* I Havnebyen er 2 af 4 roder sikkert eller sandsynligt blandt dem\.$/);
  });

  it('is not shown until it is known, nor for figures of another year, nor where it is not asked for', () => {
    const look = certaintyLens();
    expect(look(scene, null, 'light')).toBe(scene);
    const earlier = derive(city, changes.setYear(2012)(view, city), TODAY);
    expect(look(earlier, known, 'light')).toBe(earlier);
    const need = derive(city, changes.setMapMode('need')(view, city), TODAY);
    expect(look(need, { ...known, columns: need.columns }, 'light')).toBe(need);
  });
});

describe('what is in doubt', () => {
  const tree = scene.tree ?? treeOf(branch('i', []));

  it('is the spread of the weights, and with the method every way that is another than the chosen one, once', () => {
    expect(optionsOf(DEFAULT_DOUBT, tree)).toEqual(DEFAULT_ROBUSTNESS);
    const all = optionsOf({ spread: 0.1, normalisation: true, aggregation: true, smallNumbers: false }, tree);
    expect(all).toMatchObject({ spread: 0.1, normalisations: ['as-chosen', 'percentile', 'min-max', 'exponential'], aggregations: ['as-chosen', 'geometric'] });
  });

  it('rests on counted numbers where the package names them; others are said to add none', () => {
    const { known: counted, all, without } = denominatorsOf(scene, sceneNoise()(scene));
    expect([counted, all, without.map(({ da }) => da)]).toEqual([1, 2, ['Ingen uddannelse']]);
  });

  it('sends a worker the same figures while weights move', () => {
    const [noiseIn, deriveAnew] = [sceneNoise(), createSceneDeriver()];
    const [before, after] = [view, changes.setWeight('n-lav_indkomst', 3)(view, city)].map((one) => noiseIn(deriveAnew(city, one, TODAY)));
    expect(after).toBe(before);
  });
});

describe('what came of both doubts', () => {
  const span = (p05: number, p95: number): RankSpan => ({ p05, median: p05, p95, top10Share: 1, topShare: 1, certainty: 'sure' });
  const said = (choices: RankSpan | null, smallNumbers: RankSpan | null, doubt = DEFAULT_DOUBT): string => certaintyFinding({ rank: 3, count: 61, choices, smallNumbers }, doubt).da.replaceAll('\u00a0', ' ');

  it('is one sentence in which each is named', () => {
    expect(said(span(2, 5), span(1, 7.5))).toBe('Nr. 3 af 61: andre vægte kan gøre det til nr. 2–5, og tilfældigheder i små tal kan gøre det til nr. 1–8.');
    expect(said(span(3, 3), null)).toBe('Nr. 3 af 61: andre vægte flytter det ikke.');
    expect(said(span(3, 4), null, { ...DEFAULT_DOUBT, normalisation: true })).toBe('Nr. 3 af 61: andre vægte og metoder kan gøre det til nr. 3–4.');
  });
});

describe('areas of the list that cannot be told apart', () => {
  const groups = (spans: Robustness, list = DEFAULT_LIST) => groupedRows(scene.listed, list, scene.result?.rank ?? null, spans).map(({ group, rows }) => [group === null ? null : `${group.from}-${group.to}`, rows.length]);

  it('stand together, the others by themselves; areas without a rank are in no group', () => {
    expect(groups(spansWith([1, 1, 1, 1, 1], [[1, 2], [3, 4], [1, 2], [4, 5], [3, 5]]))).toEqual([['1-2', 2], ['3-5', 3], [null, 1]]);
    expect(groups(SURE)).toEqual([[null, 6]]);
  });

  it('are no groups where the list is in another order', () => {
    const spans = spansWith([1, 1, 1, 1, 1], [[1, 5], [1, 5], [1, 5], [1, 5], [1, 5]]);
    expect(groups(spans, { ...DEFAULT_LIST, sort: 'name' })).toEqual([[null, 6]]);
    expect(groups(spans, { ...DEFAULT_LIST, descending: true })).toEqual([[null, 6]]);
  });
});

describe('a file with both doubts', () => {
  it('has the figures of each, and says what was varied and drawn, how often, from which seed, and what adds none', () => {
    if (scene.tree === null) throw new Error('no index');
    const input = spanInputOf()(scene);
    const choices = robustnessOf(scene.tree, input, DEFAULT_ROBUSTNESS);
    const smallNumbers = smallNumbersOf(scene.tree, input, sceneNoise()(scene), { draws: 200, seed: 1 });
    const [head, first] = listExport(scene, 'csv', 'https://example.org/', TODAY, { choices, smallNumbers }).text.trimEnd().split('\n');
    expect(head).toContain(',rank_spans_of,small_numbers_rank_p05,');
    expect(first).toMatch(/1,000 draws, seed 1\..*drawn anew 200 times.*seed 1\. 1 of 2 indicators say .* Without: Ingen uddannelse \(en\)\. They add no doubt\."?$/);
    expect(rankSpanAt(smallNumbers, 5)).toBeNull();
  });
});
