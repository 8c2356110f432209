import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { panelOf } from '../../../src/state/area/area-panel.ts';
import { marksOnArea } from '../../../src/state/area/area-marks.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { spokenArea } from '../../../src/state/area/spoken-area.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function sceneOf(...steps: readonly Change[]): Scene {
  const city = discloseCity(tinyCity());
  return createSceneDeriver()(city, steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode')), TODAY);
}

const drawn = sceneOf(changes.showOverlay(tinyCity().overlays[0]?.id ?? '', true));

describe('marks on an area', () => {
  it('are the package’s own, and of overlays only those that are drawn', () => {
    const titlesOf = (scene: Scene): readonly string[] => scene.rows.flatMap((row) => marksOnArea(scene.city, scene.view.overlays, row).map(({ title }) => title.da));
    const [without, withOverlay] = [titlesOf(sceneOf()), titlesOf(drawn)];
    expect(without).toContain('mange studerende');
    expect(withOverlay.length).toBeGreaterThan(without.length);
    expect(withOverlay.filter((title) => !without.includes(title)).every((title) => title.includes(': '))).toBe(true);
  });

  it('are heard and stand in the panel as in the list', () => {
    for (const row of drawn.rows) {
      const titles = marksOnArea(drawn.city, drawn.view.overlays, row).map(({ title }) => title.da);
      const [spoken, notes] = [spokenArea(drawn, row.position).da, panelOf(drawn, row.position)?.notes.map(({ da }) => da).join(' ') ?? ''];
      expect(titles.filter((title) => !spoken.includes(title) || !notes.includes(title))).toEqual([]);
    }
  });
});
