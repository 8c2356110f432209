import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { classify } from '../../src/score/classes/classify.ts';
import { averageOf, legendOf, positionOnScale } from '../../src/state/legend.ts';
import type { ShownColumn } from '../../src/state/scene.ts';

const title = { da: 'Tal', en: 'Figures' };
const shownOf = (values: readonly (number | null)[], unit: string | null, higherIsMore: boolean): ShownColumn => ({ title, unit, column: columnOf(values), higherIsMore });
const legend = (shown: ShownColumn, count = 2) => legendOf(shown, classify(shown.column, null, { method: 'equal-interval', count, limits: null }, shown.higherIsMore), null);

describe('the legend', () => {
  it('counts the areas of each class, from least need to most', () => {
    expect(legend(shownOf([0, 1, 2, 10, null], null, true)).classes).toEqual([
      { index: 0, from: 0, to: 5, count: 3 },
      { index: 1, from: 5, to: 10, count: 1 },
    ]);
  });

  it('runs from high to low where a lower figure means more need', () => {
    const low = legend(shownOf([100, 200, 900], 'kroner', false));
    expect(low.ends).toEqual([900, 100]);
    expect(low.classes.map(({ from, to, count }) => [from, to, count])).toEqual([[900, 500, 1], [500, 100, 2]]);
    expect(low.bins[0]).toMatchObject({ from: 900, count: 1, classIndex: 0 });
    expect(low.bins.at(-1)).toMatchObject({ to: 100, classIndex: 1 });
  });

  it('holds every area in a bar, and tells those apart that stand in none', () => {
    const all = legend(shownOf([0, 1, 2, 10, null], null, true));
    expect(all.bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(4);
    expect(all.without).toEqual({ noFigure: 1, tooFew: 0, withheld: 0, leftOut: 0 });
  });

  it('is empty where there is nothing to show', () => {
    expect(legend(shownOf([null, null], null, true))).toMatchObject({ ends: null, classes: [], bins: [], average: null });
  });

  it('places a figure on its scale, and one outside at its end', () => {
    const up = legend(shownOf([0, 10], null, true));
    const down = legend(shownOf([100, 900], 'kroner', false));
    expect([2.5, -3, 20].map((value) => positionOnScale(up, value))).toEqual([0.25, 0, 1]);
    expect(positionOnScale(down, 300)).toBe(0.75);
  });
});

describe('the city average', () => {
  it('weighs a share by residents and says so', () => {
    expect(averageOf(shownOf([10, 40, null], 'percent', true), columnOf([300, 100, 50]))).toMatchObject({ value: 17.5, label: { da: 'byens gennemsnit, vægtet med beboere' } });
  });

  it('is the plain mean of anything else, and of a share where residents are not counted', () => {
    expect(averageOf(shownOf([10, 40], 'kroner', true), columnOf([300, 100]))).toMatchObject({ value: 25, label: { da: 'gennemsnit af områderne' } });
    expect(averageOf(shownOf([10, 40], 'percent', true), null)).toMatchObject({ value: 25, label: { da: 'gennemsnit af områderne' } });
  });
});
