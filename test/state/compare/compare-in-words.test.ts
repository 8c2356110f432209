import { describe, expect, it } from 'vitest';
import { AS_CHOSEN } from '../../../src/model/method.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { changeText, comparisonNotes, comparisonTitle, moversOf } from '../../../src/state/compare/compare-in-words.ts';
import { compareDeriver, type Compared } from '../../../src/state/compare/compare-scene.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { area, branch, leaf, level, series, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const AREAS = ['a', 'b', 'c', 'd'].map((id) => area(id, `By ${id.toUpperCase()}`));
const four = level('sogn', 'Sogne', AREAS, {
  years: [2020],
  yearRule: { policy: 'exact', maximumAge: 0, opens: 2020 },
  series: new Map([
    ['lav_indkomst', series({ 2020: [40, 30, 20, 10] })],
    ['ingen_uddannelse', series({ 2020: [10, 20, 30, 40] })],
  ]),
});
const city = discloseCity(tinyCity({ levels: [four], index: treeOf(branch('i', [leaf('lav_indkomst', 3), leaf('ingen_uddannelse')])), profiles: [] }));
const turned = { profile: null, own: null, weights: { 'n-lav_indkomst': 0 }, method: AS_CHOSEN };

function compared(...steps: readonly Change[]): Compared {
  const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da'));
  const found = compareDeriver()(city, createSceneDeriver()(city, view, TODAY), 'light');
  if (found === null) throw new Error('something lies beside');
  return found;
}
const notes = (of: Compared): string => comparisonNotes(of).map((note) => note.da).join(' ');

describe('two weighings, in words', () => {
  it('that turn the order round', () => {
    const both = compared(changes.compareWith(turned), changes.setCompareTop(2));
    expect(comparisonTitle(both).da).toBe('2 af de 2 første er andre områder med B end med A.');
    expect(notes(both)).toBe('Over alle 4 områder: rækkefølgerne er meget forskellige (Spearman −1,00, Kendall −1,00). Længst flytter By A: fra nr. 1 til nr. 4.');
    expect(moversOf(both).map(({ position, before, after, change }) => [position, before, after, change])).toEqual([[0, 1, 4, -3], [3, 4, 1, 3], [1, 2, 3, -1], [2, 3, 2, 1]]);
  });

  it('that are the same', () => {
    const both = compared(changes.compareWith({ ...turned, weights: {} }));
    expect(comparisonTitle(both).da).toBe('De 10 første er de samme områder med A og B.');
    expect(notes(both)).toBe('Over alle 4 områder: rækkefølgen er den samme (Spearman 1,00, Kendall 1,00).');
  });

  it.each([
    [1, 'Nr. 1 er et andet område med B end med A.'],
    [3, '1 af de 3 første er et andet område med B end med A.'],
    [4, 'De 4 første er de samme områder med A og B.'],
  ])('look at a top of %i', (top, title) => {
    expect(comparisonTitle(compared(changes.compareWith(turned), changes.setCompareTop(top))).da).toBe(title);
  });

  it('without scores in common say so', () => {
    const both = compared(changes.compareWith(turned), changes.setWeight('n-lav_indkomst', 0), changes.setWeight('n-ingen_uddannelse', 0));
    expect([comparisonTitle(both).da, notes(both), moversOf(both)]).toEqual(['A og B har ingen områder med score til fælles.', '', []]);
  });

  it('say which way an area moves', () => {
    expect([3, -12, 0].map((change) => changeText(change).da)).toEqual(['3 op', '12 ned', 'uændret']);
  });

  it('keep what lies beside while weights move on the map, and do not carry limits to another scale', () => {
    const derive = compareDeriver();
    const scene = createSceneDeriver();
    const view = changes.compareWith(turned)(changes.setClasses({ method: 'manual', count: 3, limits: [0, 1] })(defaultView(city, 'da'), city), city);
    const [before, after] = [view, changes.setWeight('n-lav_indkomst', 2)(view, city)].map((one) => derive(city, scene(city, one, TODAY), 'light'));
    expect(after?.beside.result).toBe(before?.beside.result);
    expect(before?.beside.view.classes.method).toBe('quantile');
  });
});
