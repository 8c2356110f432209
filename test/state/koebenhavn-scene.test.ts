import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { programmeShapes } from '../../src/plans/programme-shapes.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { panelOf } from '../../src/state/area/area-panel.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { readLink, writeLink } from '../../src/state/link/link.ts';
import type { Scene } from '../../src/state/scene.ts';
import { areaSearch } from '../../src/state/search.ts';

const FOLDER = new URL('../../public/data/koebenhavn/', import.meta.url);
const TODAY = '2026-11-21';

let city: DisclosedCity;
beforeAll(async () => {
  const files = { read: async (path: string) => new Uint8Array(await readFile(new URL(path, FOLDER))) };
  const read = await readPackage(files, { hash: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')) });
  if (read.city === null) throw new Error('the package of Copenhagen cannot be read');
  city = discloseCity(read.city);
});

const sceneAt = (level: string, ...steps: readonly Change[]): Scene =>
  createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', level)), TODAY);

describe('Copenhagen', () => {
  it('opens on kvarter with what it is measured by, and the same nowhere called the whole of need', () => {
    const scene = createSceneDeriver()(city, defaultView(city, 'da'), TODAY);
    expect(scene.level.id).toBe('kvarter');
    expect(scene.sentence.da).toMatch(/^Kortet viser behov i 67 kvarterer, 2026 \(tal fra 2024–2025\), målt på 1 af 6 temaer\. Mørkest: de 20 procent med størst behov\.$/);
    expect(scene.notes.map((note) => note.da)).toContainEqual(expect.stringMatching(/følges ad \(r = 0,8\): de måler delvis det samme/));
  });

  it('names the years of need and plans where they are far apart', () => {
    expect(sceneAt('rode').notes[0]?.da).toMatch(/tal fra 2013, og planerne vises for 21.\u00a0november\u00a02026/);
    expect(sceneAt('rode', changes.setPlans({ date: '2014-06-30' })).notes.map((note) => note.da).join()).not.toContain('om dagens behov er dækket');
  });

  it('counts areas where a fifth of twelve is not a fifth', () => {
    expect(sceneAt('lokaludvalg').sentence.da).toContain('Mørkest: de 3 lokaludvalgsområder med størst behov.');
  });

  it('leaves origin out until a person turns it on', () => {
    const scene = sceneAt('rode');
    expect(scene.notes.map((note) => note.da)).toContain('Indgår ikke (vægt 0): Ikke-vestlig herkomst.');
    expect(scene.themes.find((theme) => theme.id === 'integration')).toMatchObject({ hasFigures: true, scored: false });
  });

  it('ranks roder of at least 300 residents and shows the rest', () => {
    const scene = sceneAt('rode');
    expect(scene.rows).toHaveLength(396);
    expect(scene.rows.filter((row) => row.rank === null).every((row) => (row.population ?? 0) < 300)).toBe(true);
    expect(scene.sentence.da).toContain(`i ${scene.result?.scored} af 396 roder, 2013`);
  });

  it('finds Gavlhus by number and names it as people do', () => {
    expect(areaSearch(city)('267', 'da')[0]).toMatchObject({ level: 'rode', area: '267', label: 'Gavlhus (267), Tingbjerg' });
    const scene = sceneAt('rode');
    expect(panelOf(scene, scene.level.positions.get('267') ?? -1)?.sentence.da).toMatch(/^Gavlhus \(267\), Tingbjerg er nr\.\u00a0\d+ af \d+ roder: tallene peger på større behov end i 9\d procent af dem\.$/);
  });

  it('shows both safety figures of Nørrebro in the panel of its areas', () => {
    const scene = sceneAt('lokaludvalg');
    const position = scene.level.areas.findIndex((area) => area.name === 'Nørrebro');
    expect(panelOf(scene, position)?.facts[0]?.rows.map((row) => row.place)).toEqual(expect.arrayContaining(['Indre Nørrebro', 'Ydre Nørrebro']));
  });

  it('draws one outline a programme whose roder lie together', () => {
    const shapes = programmeShapes(city);
    expect(shapes.get('hp-tingbjerg-2016')?.polygons).toHaveLength(1);
    const listed = (id: string): number => city.programmes.find((one) => one.id === id)?.areas.get('rode')?.length ?? 0;
    expect([...shapes].filter(([id, { polygons }]) => polygons.length > 2 * listed(id)).map(([id]) => id)).toEqual([]);
  });

  it('keeps conversion plans and uncertain borders out of cover', () => {
    const scene = sceneAt('rode');
    const counted = new Set(scene.rows.flatMap((row) => row.plans.active));
    for (const { programme, countsAsCover } of scene.programmes.filter((one) => counted.has(one.programme.id))) {
      expect([programme.id, countsAsCover, programme.delimitation]).toEqual([programme.id, true, expect.not.stringMatching('unknown')]);
    }
    expect(scene.rows.find((row) => row.id === '267')?.plans).toMatchObject({ besides: ['ud-tingbjerg'], cover: 0 });
  });

  it('round-trips its views through the link, at every level', () => {
    for (const level of city.levels) {
      const view = changes.setWeight('social_indikator', 0.5)(defaultView(city, 'en', level.id), city);
      expect(readLink(writeLink(view, city), city, 'da')).toEqual({ view, problems: [] });
    }
  });
});
