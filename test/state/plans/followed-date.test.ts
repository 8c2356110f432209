import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/programme.ts';
import { plansOfAreas } from '../../../src/plans/area-plans.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import { programmesOnDate } from '../../../src/plans/programme-on-date.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import { coverLens } from '../../../src/state/cover/cover-scene.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import type { View } from '../../../src/state/view.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

const TODAY: Day = '2026-11-21';

let city: DisclosedCity;
let view: View;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
  view = [changes.setLevel('rode'), changes.setMapMode('cover'), changes.setList({ open: true })].reduce((one, step) => step(one, city), defaultView(city, 'da'));
}, 60_000);

const on = (date: Day): View => ({ ...view, plans: { ...view.plans, date } });

/** Every month there and back, and a few leaps. */
function dragged(): readonly Day[] {
  const months = Array.from({ length: 60 }, (_, i): Day => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`);
  return [...months, ...months.toReversed(), '2035-12-31', '2010-01-01', '2026-06-30', '2026-06-30'];
}

describe('a date that is dragged', () => {
  it('shows on each day what is shown by who begins with that day', () => {
    const [derive, lens] = [createSceneDeriver(() => cutPieces), coverLens()];
    for (const date of dragged()) {
      const scene = derive(city, on(date), TODAY);
      const programmes = programmesOnDate(city.programmes, city.programmeTypes, date);
      expect(scene.programmes).toEqual(programmes);
      expect(scene.rows.map(({ plans }) => plans)).toEqual(plansOfAreas(scene.faces, programmes));
      const seen = lens(scene, 'light');
      expect(seen.rows.map(({ plans, classIndex }) => ({ plans, classIndex }))).toEqual(scene.rows.map(({ plans }, i) => ({ plans, classIndex: seen.classification.classOf[i] })));
    }
  });

  it('gives a fresh deriver the same scene after any number of steps', () => {
    const [derive, lens] = [createSceneDeriver(() => cutPieces), coverLens()];
    for (const date of ['2020-01-01', '2024-03-01', '2019-07-01', '2027-01-01']) {
      const fresh = coverLens()(createSceneDeriver(() => cutPieces)(city, on(date), TODAY), 'light');
      const { rows, listed, legend, sentence, notes } = lens(derive(city, on(date), TODAY), 'light');
      expect({ rows, listed, legend, sentence, notes }).toEqual({ rows: fresh.rows, listed: fresh.listed, legend: fresh.legend, sentence: fresh.sentence, notes: fresh.notes });
    }
  });

  it('keeps every row where nothing begins or ends, and the rows of other areas where something does', () => {
    const [derive, lens] = [createSceneDeriver(() => cutPieces), coverLens()];
    const at = (date: Day): Scene => lens(derive(city, on(date), TODAY), 'light');
    const before = at('2026-06-01');
    const quiet = at('2026-06-02');
    expect(quiet.date).toBe('2026-06-02');
    expect([quiet.programmes, quiet.rows, quiet.listed]).toEqual([before.programmes, before.rows, before.listed]);
    expect(quiet.rows).toBe(before.rows);
    expect(quiet.listed).toBe(before.listed);
    const later = at('2028-01-01');
    const kept = later.rows.filter((row, i) => row === before.rows[i]).length;
    const changed = later.rows.filter((row, i) => JSON.stringify(row.plans) !== JSON.stringify(before.rows[i]?.plans)).length;
    expect(changed).toBeGreaterThan(10);
    expect(kept).toBeGreaterThan(later.rows.length / 2);
    expect(kept).toBeLessThanOrEqual(later.rows.length - changed);
  });
});
