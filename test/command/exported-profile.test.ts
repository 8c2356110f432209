import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/column.ts';
import type { DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { ownFrom } from '../../src/state/weighing/own-profiles.ts';
import { profileExport } from '../../src/state/weighing/profile-export.ts';
import { cityIn } from '../score/package-folder.ts';
import { parseCsv } from '../score/quoted-csv.ts';
import { runInProcess } from './folder-io.ts';

const PACKAGE = fileURLToPath(new URL('../../public/data/eksempelby', import.meta.url));

let folder = '';
let city: DisclosedCity;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bybarometer-'));
  city = await cityIn(new URL('../../public/data/eksempelby/', import.meta.url));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a profile that the interface exports is scored by the command line to the same digits as on the screen', () => {
  it.each<[string, ...Change[]]>([
    ['moved weights', changes.setWeight('sundhed', 2.5), changes.setWeight('kvinder', 0)],
    ['a profile of the package', changes.chooseProfile('uden-indkomst'), changes.setWeight('boern_unge', 3)],
    ['percentiles', changes.setMethod({ normalisation: 'percentile' })],
    ['a geometric mean on the exponential scale', changes.setMethod({ normalisation: 'exponential', aggregation: 'geometric' }), changes.setWeight('rygere', 4)],
  ])('%s', async (_, ...steps) => {
    const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'kvarter'));
    const { result } = createSceneDeriver()(city, view, '2026-11-21');
    const own = ownFrom(view, 'k', 'Mit valg');
    const file = profileExport(city, { profile: own.base, own, weights: {}, method: own.method }, own.name);
    const path = join(folder, file?.name ?? '');
    await writeFile(path, file?.text ?? '');
    const { status, out, err } = await runInProcess(['score', PACKAGE, '--level', 'kvarter', '--profile', path]);
    expect([status, err.includes('Fejl')]).toEqual([0, false]);
    const told = new Map(parseCsv(out).map((row) => [row.get('area'), row.get('score')]));
    const shown = city.levels.find((level) => level.id === 'kvarter')?.areas.map(({ id }, i) => [id, result === null ? null : valueAt(result.score, i)] as const) ?? [];
    expect(shown.length).toBe(60);
    expect(shown.map(([id, score]) => [id, String(score)])).toEqual(shown.map(([id]) => [id, told.get(id)]));
  });
});
