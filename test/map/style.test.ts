import { describe, expect, it } from 'vitest';
import { paletteFor } from '../../src/draw/palette.ts';
import { areaColours } from '../../src/map/area-colours.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../src/score/classes/classify.ts';
import { layersOf, styleChanges, styleOf } from '../../src/map/style.ts';

const light = paletteFor('light', 5);

describe('the style', () => {
  it('names no address: nothing is fetched', () => {
    expect(JSON.stringify(styleOf(light))).not.toMatch(/https?:|\/\/|"(url|glyphs|sprite|tiles)"/);
  });

  it('draws every layer from a source it has', () => {
    const drawnFrom = layersOf(light).flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(drawnFrom)).toEqual(new Set(Object.keys(styleOf(light).sources)));
  });

  it('has each layer once, the ground first, names last', () => {
    const ids = layersOf(light).map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([ids[0], ids.at(-1)]).toEqual(['ground', 'area-label']);
    expect(ids.indexOf('area')).toBeLessThan(ids.indexOf('programme-line'));
    expect(ids.indexOf('programme-line')).toBeLessThan(ids.indexOf('pin-inner'));
  });

  it('takes the colours of areas and their names from feature-state, so that no palette lays them out anew', () => {
    for (const id of ['area', 'area-label']) expect(JSON.stringify(layersOf(light).find((layer) => layer.id === id)?.paint)).toContain('feature-state');
    const changed = styleChanges(light, paletteFor('dark', 7)).map(({ layer }) => layer);
    expect(changed).not.toContain('area');
    expect(changed).not.toContain('area-label');
  });

  it('fills each class in its colour, what has none in grey, and leaves land where an area is left out', () => {
    light.classes.forEach((colour, i) => expect(areaColours(i, light)).toEqual({ fill: colour, ink: light.classLabels[i], rim: colour }));
    for (const code of [NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD]) expect(areaColours(code, light)).toEqual({ fill: light.noFigure, ink: light.label, rim: light.noFigure });
    expect(areaColours(LEFT_OUT, light).fill).toBe(light.land);
  });

  it('is a style without classes as well', () => {
    expect(() => styleOf(paletteFor('light', 0))).not.toThrow();
  });
});

describe('a change of palette', () => {
  it('of nothing sets nothing', () => {
    expect(styleChanges(light, paletteFor('light', 5))).toEqual([]);
  });

  it('of the number of classes sets nothing: the states of the areas carry it', () => {
    expect(styleChanges(light, paletteFor('light', 7))).toEqual([]);
  });

  it('to patterns shows a layer for each class, and back to colours hides them', () => {
    const patterned = paletteFor('light', 5, true);
    const shown = styleChanges(light, patterned).filter(({ property }) => property === 'visibility');
    expect(shown.map(({ layer, value }) => [layer, value])).toEqual([0, 1, 2, 3, 4].map((i) => [`area-pattern-${i}`, 'visible']));
    expect(styleChanges(patterned, light).filter(({ property }) => property === 'visibility').every(({ value }) => value === 'none')).toBe(true);
  });

  it('of the theme sets only colours', () => {
    const changes = styleChanges(light, paletteFor('dark', 5));
    expect(changes.length).toBeGreaterThan(10);
    for (const { property } of changes) expect(property).toMatch(/color$/);
  });
});
