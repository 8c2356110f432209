import { beforeAll, describe, expect, it } from 'vitest';
import type { DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import type { Step } from '../../../src/model/index-tree.ts';
import { AS_CHOSEN, type Method } from '../../../src/model/method.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { basisExport } from '../../../src/state/list/basis-export.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listExport } from '../../../src/state/list/list-export.ts';
import { branch, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { cityIn } from '../../score/package-folder.ts';
import { parseCsv } from '../../score/quoted-csv.ts';
import { recomputing } from '../recompute.ts';

const DAY = '2026-11-21';
const cities = new Map<string, DisclosedCity>();
beforeAll(async () => {
  for (const id of ['koebenhavn', 'eksempelby']) cities.set(id, await cityIn(new URL(`../../../public/data/${id}/`, import.meta.url)));
});

const method = (normalisation: Method['normalisation'], aggregation: Method['aggregation'] = 'as-chosen'): Change => changes.setMethod({ normalisation, aggregation });
const z: Step = { do: 'z-score', sd: 'sample' };
/** Gaps filled with the median, a step on a theme and one on the root. */
const filled = treeOf({
  ...branch('egen', [
    { ...branch('t', [{ ...leaf('lav_indkomst', 2), steps: [z] }, { ...leaf('langtidsledige'), steps: [z] }]), steps: [z], aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'median' }, p: 1 } },
    { ...leaf('boligareal_pr_person'), steps: [z] },
  ]),
  steps: [{ do: 'min-max', low: 0, high: 100 }],
});
const own = { id: 'k', name: 'Egen', base: null, index: filled, weights: {}, method: AS_CHOSEN };

function files(cityId: string, level: string, steps: readonly Change[]) {
  const city = cities.get(cityId);
  if (city === undefined) throw new Error(`no ${cityId}`);
  const scene = createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', level)), DAY);
  const basis = basisExport(scene, 'https://eksempel.dk/#v=1', DAY);
  return { basis, rows: parseCsv(listExport(scene, 'csv', 'https://eksempel.dk/#v=1', DAY, { choices: null, smallNumbers: null }).text) };
}

describe('a list and its calculation basis give the scores again, by code that shares nothing with the engine', () => {
  it.each<[string, string, string, ...Change[]]>([
    ['the package’s own index, areas without a score among them', 'koebenhavn', 'rode'],
    ['figures of several years, and themes without any', 'koebenhavn', 'kvarter'],
    ['moved weights', 'eksempelby', 'rode', changes.setWeight('sundhed', 2.5), changes.setWeight('lav_indkomst', 0)],
    ['percentiles', 'eksempelby', 'rode', method('percentile')],
    ['min-max', 'eksempelby', 'kvarter', method('min-max', 'arithmetic')],
    ['the exponential scale', 'koebenhavn', 'rode', method('exponential')],
    ['a geometric mean of percentiles', 'eksempelby', 'rode', method('percentile', 'geometric')],
    ['a geometric mean of the package’s own scale', 'koebenhavn', 'kvarter', method('as-chosen', 'geometric')],
    ['an index from a profile file, with gaps filled', 'eksempelby', 'rode', changes.chooseOwn(own)],
  ])('%s', (_, cityId, level, ...steps) => {
    const { basis, rows } = files(cityId, level, steps);
    const scored = rows.filter((row) => row.get('score') !== '');
    expect(scored.length).toBeGreaterThan(9);
    const score = recomputing(basis?.text ?? '');
    for (const row of scored) {
      const [again, told] = [score(row) ?? Number.NaN, Number(row.get('score'))];
      expect(Math.abs(again - told), `${row.get('area')}: ${again} for ${told}`).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(told)));
    }
  });

  it('names package, level, years and the fewest residents', () => {
    const { basis } = files('koebenhavn', 'rode', []);
    expect(basis?.name).toBe('koebenhavn-rode-2013-2026-11-21-beregningsgrundlag.json');
    expect(JSON.parse(basis?.text ?? '')).toMatchObject({ format: 'bybarometer-basis', version: 1, package: { id: 'koebenhavn', fictional: false }, level: 'rode', year: 2013, minimumPopulation: 300, yearsUsed: { lav_indkomst: 2013 }, made: DAY });
  });

  it('does not exist where nothing is scored', () => {
    const city = cities.get('koebenhavn');
    const scene = city && createSceneDeriver()({ ...city, index: null, profiles: [] }, { ...defaultView(city, 'da'), profile: null }, DAY);
    expect(scene && basisExport(scene, '', DAY)).toBeNull();
  });
});
