import { describe, expect, it } from 'vitest';
import type { MapRenderer } from '../../src/map/renderer.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { paintScene, type Picture } from '../../src/ui/map/paint-scene.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const opening = defaultView(city, 'da');
const first = city.levels.find((level) => level.id === opening.level)?.areas[0]?.id ?? '';

/** A renderer that only writes down what it was told. */
function listening(): { readonly map: MapRenderer; readonly told: string[] } {
  const told: string[] = [];
  const map = new Proxy({}, { get: (_, name) => () => void told.push(String(name)) }) as MapRenderer;
  return { map, told };
}

/** What the map is told when a view changes. */
function toldAfter(change: Change | null, { theme = 'light', patterns = false }: Partial<Picture> = {}): readonly string[] {
  const derive = createSceneDeriver();
  const before: Picture = { scene: derive(city, opening, TODAY), theme: 'light', patterns: false };
  const view = change === null ? opening : change(opening, city);
  const { map, told } = listening();
  paintScene(map, { scene: derive(city, view, TODAY), theme, patterns }, before);
  return told;
}

describe('painting a scene', () => {
  it('tells a new map everything, areas before their classes', () => {
    const { map, told } = listening();
    paintScene(map, { scene: createSceneDeriver()(city, opening, TODAY), theme: 'light', patterns: false }, null);
    expect(told).toEqual(['setPalette', 'setContext', 'setAreas', 'setClasses', 'setOverlays', 'setProgrammes', 'setPinned']);
  });

  it('tells nothing where nothing changed', () => expect(toldAfter(null)).toEqual([]));
  it('tells only the pin when an area is pinned', () => expect(toldAfter(changes.pin(first))).toEqual(['setPinned']));
  it('tells only the colours when the theme changes', () => expect(toldAfter(null, { theme: 'dark' })).toEqual(['setPalette']));
  it('tells only the palette when patterns take the place of colours', () => expect(toldAfter(null, { patterns: true })).toEqual(['setPalette']));
  it('tells only the programmes when they are hidden', () => expect(toldAfter(changes.setPlans({ shown: false }))).toEqual(['setProgrammes']));
  it('leaves areas alone when a weight moves', () => {
    const node = createSceneDeriver()(city, opening, TODAY).themes.find((theme) => theme.scored)?.indicators.find((one) => one.hasFigures)?.nodeId ?? '';
    const told = toldAfter(changes.setWeight(node, 0));
    expect(told).toContain('setClasses');
    expect(told).not.toContain('setAreas');
  });
});
