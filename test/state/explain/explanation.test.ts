import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/model/column.ts';
import type { CityPackage } from '../../../src/model/city-package.ts';
import type { Aggregate, Branch, Step } from '../../../src/model/index-tree.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { explanationOf, type ExplainedBranch, type ExplainedNode, type ExplainedStep, type Explanation } from '../../../src/state/explain/explanation.ts';
import { stepInWords } from '../../../src/state/explain/step-in-words.ts';
import { branch, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function explanation(id: string, given: CityPackage = tinyCity(), steps: readonly Change[] = [], level = 'rode'): Explanation {
  const city = discloseCity(given);
  const scene = createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', level)), TODAY);
  const found = explanationOf(scene, scene.level.positions.get(id) ?? -1);
  if (found === null) throw new Error(`${id} has no score`);
  return found;
}

/** A step by its formula alone, from what the explanation says was learned. */
function answer({ step, parameters, before: x, after }: ExplainedStep): number | null {
  if (step.do === 'z-score' && parameters.kind === 'moments') return (x - parameters.mean) / parameters.sd;
  if (step.do === 'min-max' && parameters.kind === 'range') return step.low + ((x - parameters.minimum) / (parameters.maximum - parameters.minimum)) * (step.high - step.low);
  if (step.do === 'reverse') return step.from - x;
  if (step.do === 'scale') return x * step.factor + step.offset;
  if (step.do === 'log') return Math.log(x + step.offset);
  if (step.do === 'exponential') return -step.k * Math.log(1 - x * (1 - Math.exp(-100 / step.k)));
  // A place in the order of the areas is looked up; that it is handed on is tested by what is made of it.
  return after;
}

/** The value of a node from the explained figures alone: none of the engine's own code. */
function recomputed(node: ExplainedNode): number | null {
  const start = node.kind === 'leaf' ? (node.raw === null ? null : node.turned ? -node.raw : node.raw) : putTogether(node);
  if (start === null) return null;
  return node.steps.reduce<number | null>((x, step) => {
    expect(x).toBeCloseTo(step.before, 12);
    return answer(step);
  }, start);
}

function putTogether({ method, p, normalised, children }: ExplainedBranch): number | null {
  const parts = children.flatMap((child) => {
    const x = recomputed(child) ?? child.standIn;
    return x === null ? [] : [{ x, w: normalised ? (child.share ?? 0) : child.weight }];
  });
  const sum = (of: (x: number) => number): number => parts.reduce((total, { x, w }) => total + w * of(x), 0);
  if (parts.length === 0) return null;
  if (method === 'geometric') return Math.exp(sum(Math.log));
  if (method === 'power') return sum((x) => x ** p) ** (1 / p);
  return method === 'maximum' ? Math.max(...parts.map(({ x }) => x)) : sum((x) => x);
}

const withSteps = (id: string, steps: readonly Step[], weight = 1) => ({ ...leaf(id, weight), steps });
const PERCENTILE: Step = { do: 'percentile', ties: 'average', order: 'ascending', tolerance: 0, scale: '(r-1)/(n-1)', zeros: 'include' };
const MIN_MAX: Step = { do: 'min-max', low: 1, high: 100 };

function cityWith(aggregate: Partial<Aggregate>, steps: readonly Step[], above: readonly Step[] = []): CityPackage {
  const social: Branch = branch('social', [withSteps('lav_indkomst', steps, 3), withSteps('ingen_uddannelse', steps), withSteps('rygere', steps)], 2);
  const root = branch('indeks', [social, withSteps('herkomst', steps, 0.5), withSteps('beboertal', steps)]);
  const put = (one: Branch): Branch => ({ ...one, aggregate: { ...one.aggregate, ...aggregate } });
  return tinyCity({ index: treeOf({ ...put(root), steps: above, children: [put(social), ...root.children.slice(1)] }) });
}

/** A gap: rode 201 has no figure of low income. */
function withGap(city: CityPackage): CityPackage {
  const levels = city.levels.map((level) =>
    level.id === 'rode' ? { ...level, series: new Map([...level.series, ['lav_indkomst', new Map([[2013, columnOf([40, 20, null, 10, 15, 60])]])]]) } : level,
  );
  return { ...city, levels };
}

const CASES: readonly [string, CityPackage][] = [
  ['means of z-scores', cityWith({}, [{ do: 'z-score', sd: 'sample' }])],
  ['raw sums of min-max', cityWith({ method: 'sum', weights: 'raw' }, [MIN_MAX])],
  ['a z-score above a sum', cityWith({ method: 'sum', weights: 'raw' }, [MIN_MAX], [{ do: 'z-score', sd: 'population' }])],
  ['geometric means', cityWith({ method: 'geometric' }, [MIN_MAX])],
  ['power means', cityWith({ method: 'power', p: 2 }, [MIN_MAX])],
  ['the largest', cityWith({ method: 'maximum' }, [MIN_MAX])],
  ['exponential ranks', cityWith({}, [PERCENTILE, { do: 'exponential', k: 23 }])],
  ['turned, scaled logarithms', cityWith({}, [{ do: 'log', offset: 1 }, { do: 'scale', factor: 2, offset: -1 }, { do: 'reverse', from: 10 }])],
  ['means with a gap', withGap(cityWith({}, [{ do: 'z-score', sd: 'population' }]))],
  ['a gap that the median fills', withGap(cityWith({ missing: { policy: 'median' } }, [MIN_MAX]))],
];

describe('how a score is made', () => {
  it.each(CASES)('can be computed again from what is said: %s', (_, city) => {
    for (const id of ['101', '102', '201', '202', '301']) {
      const { root, score } = explanation(id, city);
      const again = recomputed(root) ?? Number.NaN;
      expect(Math.abs(again - score)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(score)));
    }
  });

  it('turns a figure of which lower is more need', () => {
    const { root } = explanation('a', tinyCity(), [changes.chooseProfile('alle')], 'kvarter');
    const leaves = root.kind === 'branch' ? root.children.flatMap((theme) => (theme.kind === 'branch' ? theme.children : [theme])) : [];
    const dwelling = leaves.find((one) => one.kind === 'leaf' && one.indicator === 'bolig_m2');
    expect(dwelling).toMatchObject({ raw: 30, turned: true, year: 2026, source: 'Statistikbanken' });
    expect(dwelling?.steps[0]?.before).toBe(-30);
  });

  it('says shares of weight that add up to 1 over what the area has', () => {
    const { root } = explanation('201', withGap(cityWith({}, [{ do: 'z-score', sd: 'population' }])));
    const shares = root.kind === 'branch' ? root.children.map((child) => child.share) : [];
    expect(shares).toEqual([0.8, 0.2, null]);
    const social = root.kind === 'branch' ? root.children[0] : undefined;
    expect(social?.kind === 'branch' ? social.children.map((child) => child.share) : []).toEqual([null, 1, null]);
  });

  it('has contributions that add up to the score minus the mean', () => {
    const { root, score, meanScore } = explanation('101', cityWith({}, [{ do: 'z-score', sd: 'population' }]));
    expect(root.contribution).toBeCloseTo(score - meanScore, 12);
    expect(root.kind === 'branch' ? root.children[0]?.contribution : null).not.toBeNull();
  });

  it('says, where there are no contributions, the score with the mean figure instead', () => {
    const { root } = explanation('101', cityWith({ method: 'geometric' }, [MIN_MAX]));
    const origin = root.kind === 'branch' ? root.children[1] : undefined;
    expect(root.contribution).toBeNull();
    // Herkomst: the mean of 50, 10, 40, 10 and 10 is 24, and 1 + 14 / 40 * 99 = 35.65; the others are at the top, 100.
    expect(origin?.kind === 'leaf' ? origin.scoreAtMean : null).toBeCloseTo(Math.exp((2 * Math.log(100) + 0.5 * Math.log(35.65)) / 2.5), 10);
  });

  it('says how the rank came about', () => {
    expect(explanation('301')).toMatchObject({ rank: 4, scored: 5, above: 3, level: 0, rule: { ties: 'min' } });
  });
});

describe('a step in words', () => {
  const moments = { kind: 'moments', mean: 24.3, sd: 9.8 } as const;
  it.each<[ExplainedStep, string, string]>([
    [{ step: { do: 'z-score', sd: 'population' }, parameters: moments, before: 37.1, after: 1.3061 }, 'z-score: (37,10 − 24,30) / 9,80 = 1,31', 'z-score: (37.10 − 24.30) / 9.80 = 1.31'],
    [{ step: { do: 'z-score', sd: 'population' }, parameters: { ...moments, mean: -24.3 }, before: -37.1, after: -1.3061 }, 'z-score: (−37,10 − (−24,30)) / 9,80 = −1,31', 'z-score: (−37.10 − (−24.30)) / 9.80 = −1.31'],
    [{ step: { do: 'min-max', low: 0, high: 1 }, parameters: { kind: 'range', minimum: 2, maximum: 6 }, before: 3, after: 0.25 }, 'Min-max: (3 − 2) / (6 − 2) = 0,25', 'Min-max: (3 − 2) / (6 − 2) = 0.25'],
    [{ step: { do: 'clamp', minimum: null, maximum: 5 }, parameters: { kind: 'nothing' }, before: 7, after: 5 }, 'Højst 5: 7 bliver 5', 'At most 5: 7 becomes 5'],
    [{ step: { do: 'log', offset: 0 }, parameters: { kind: 'nothing' }, before: 0, after: null }, 'Her stopper beregningen: 0 og negative tal har ingen logaritme.', 'The computation ends here: 0 and negative figures have no logarithm.'],
  ])('is a sum that can be checked', (step, da, en) => {
    expect(stepInWords(step)).toEqual({ da, en });
  });

  it('leaves no name unfilled, whatever the step', () => {
    const steps: readonly Step[] = [
      { do: 'goalposts', minimum: 1, maximum: 3, log: true, clamp: true }, { do: 'rank', ties: 'min', order: 'descending', tolerance: 0 }, PERCENTILE, { do: 'exponential', k: 23 }, { do: 'winsorise', lower: 0.1, upper: 0.9 },
      { do: 'normal-score' }, { do: 'reverse', from: 1 }, { do: 'scale', factor: 2, offset: 1 }, { do: 'divide-by-max', times: 100 }, { do: 'threshold', at: 2, compare: '>=' }, { do: 'round', decimals: 1 }, MIN_MAX,
    ];
    for (const step of steps) expect(stepInWords({ step, parameters: { kind: 'range', minimum: 1, maximum: 3 }, before: 2, after: 1 }).da).not.toMatch(/[{}]/);
  });
});
