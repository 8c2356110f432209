import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { priorityList } from '../../../src/command/priority-command.ts';
import { levelOf } from '../../../src/model/city-package.ts';
import { DEFAULT_GROUP_RULE } from '../../../src/plans/group-rule.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import { readPackage } from '../../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../../src/score/score-level.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { coverLens } from '../../../src/state/cover/cover-scene.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { listExport } from '../../../src/state/list/list-export.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { priorityTable } from '../../../src/write/priority-table.ts';

const FOLDER = new URL('../../../public/data/eksempelby/', import.meta.url);
const TODAY = '2026-11-21';

let city: DisclosedCity;
beforeAll(async () => {
  const files = { read: async (path: string) => new Uint8Array(await readFile(new URL(path, FOLDER))) };
  const read = await readPackage(files, { hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')) });
  if (read.city === null) throw new Error('the package of Eksempelby cannot be read');
  city = discloseCity(read.city);
});

const sceneAt = (levelId: string, ...more: readonly Change[]): Scene => coverLens()(createSceneDeriver(() => cutPieces)(city, [changes.setMapMode('cover'), ...more].reduce((view, step) => step(view, city), defaultView(city, 'da', levelId)), TODAY), 'light');
const exported = (scene: Scene): readonly Record<string, string>[] => {
  const spans = { choices: null, smallNumbers: null };
  return Papa.parse<Record<string, string>>(listExport(scene, 'csv', 'https://example.org/', TODAY, spans).text.replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data;
};

describe.each(['bydel', 'kvarter', 'rode'])('Eksempelby by %s', (levelId) => {
  it('has the same groups, drivers, cover and ends on the map, in the exported list and on the command line', () => {
    const scene = sceneAt(levelId, changes.setCover(DEFAULT_GROUP_RULE));
    const level = levelOf(city, levelId);
    if (level === undefined || scene.tree === null) throw new Error('no such level, or no index');
    const list = priorityList({ city, level: scene.level, tree: scene.tree, year: scene.view.year, profile: null }, scoreLevel(scene.level, city, scene.tree, scene.view.year), TODAY, DEFAULT_GROUP_RULE);
    const { columns, rows } = priorityTable(list);
    const byArea = new Map(rows.map((row) => [row[0], Object.fromEntries(columns.map((column, i) => [column, row[i] ?? '']))]));
    const ours = exported(scene);
    expect(ours).toHaveLength(rows.length);
    for (const { area = '', group, drivers, cover, expiring, planned } of ours) {
      const known = byArea.get(area);
      expect({ area, group, drivers, cover: Number(cover), expiring, planned }).toEqual({ area, group: known?.['group'], drivers: known?.['drivers'], cover: known?.['cover'], expiring: known?.['expiring'], planned: known?.['planned'] });
    }
  });

  it('counts by hand what the sentence says, half of a small area and a fifth of a large one', () => {
    const scene = sceneAt(levelId);
    const enough = levelId === 'rode' ? 0.5 : 0.2;
    const ranked = scene.rows.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const high = ranked.slice(0, Math.ceil(ranked.length / 5));
    const without = high.filter(({ plans }) => plans.cover < enough);
    const people = without.reduce((sum, { population }) => sum + (population ?? Number.NaN), 0).toLocaleString('da-DK');
    expect(without.length).toBeGreaterThan(0);
    expect(scene.sentence.da).toContain(`${people} mennesker`);
    expect(scene.legend.classes.map(({ count }) => count)[3]).toBe(without.length);
  });
});
