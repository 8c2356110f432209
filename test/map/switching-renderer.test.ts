import { describe, expect, it } from 'vitest';
import { paletteFor } from '../../src/draw/palette.ts';
import type { MapRenderer, MapView } from '../../src/map/renderer.ts';
import { SwitchingRenderer } from '../../src/map/switching-renderer.ts';

/** A renderer that writes down what it is told; `view` is where its camera says it stands. */
function listening(view: MapView | null): { readonly map: MapRenderer; readonly told: (readonly [string, ...unknown[]])[] } {
  const told: [string, ...unknown[]][] = [];
  const answer = (name: string): unknown => (name === 'view' ? view : name === 'pick' ? 7 : undefined);
  const map = new Proxy({}, { get: (_, name) => (...values: unknown[]) => (name === 'view' || told.push([String(name), ...values]), answer(String(name))) }) as MapRenderer;
  return { map, told };
}

const areas = { key: 'a', areas: [] };
const classes = new Uint8Array([1, 2]);
const palette = paletteFor('light', 5);
const tell = (): void => undefined;
const camera: MapView = { center: [12.5, 55.7], zoom: 12.3 };

describe('a map whose renderer is replaced', () => {
  it('tells the next one everything the first one knew, areas before classes, and where the camera stood', () => {
    const [first, next] = [listening(camera), listening(null)];
    const map = new SwitchingRenderer(first.map);
    map.setPalette(palette);
    map.setAreas(areas);
    map.setClasses(classes);
    map.setBaseMap(null, tell);
    map.setPinned(1);
    map.fit([0, 0, 1, 1], { top: 0, right: 0, bottom: 0, left: 0 }, true);
    map.switchTo(() => next.map);
    expect(next.told).toEqual([['setPalette', palette], ['setAreas', areas], ['setClasses', classes], ['setBaseMap', null, tell], ['setPinned', 1], ['setHovered', null], ['setView', camera]]);
    expect(first.told.at(-1)).toEqual(['destroy']);
  });

  it('fits what was fitted where the first one never placed its camera', () => {
    const next = listening(null);
    const map = new SwitchingRenderer(listening(null).map);
    map.fit([0, 0, 1, 1], { top: 0, right: 0, bottom: 0, left: 0 }, false);
    map.switchTo(() => next.map);
    expect(next.told.at(-1)?.[0]).toBe('fit');
  });

  it('passes everything on to the new one, answers included', () => {
    const next = listening(camera);
    const map = new SwitchingRenderer(listening(null).map);
    map.switchTo(() => next.map);
    map.zoomBy(1, [3, 4]);
    expect([map.pick(1, 2), map.view(), next.told.at(-2)]).toEqual([7, camera, ['zoomBy', 1, [3, 4]]]);
  });

  it('is not made anew once it is gone', () => {
    const map = new SwitchingRenderer(listening(null).map);
    map.destroy();
    let made = 0;
    map.switchTo(() => ((made += 1), listening(null).map));
    expect(made).toBe(0);
  });
});
