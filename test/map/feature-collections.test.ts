import { describe, expect, it } from 'vitest';
import { groundFeatures, programmeFeatures, unscoredFeatures } from '../../src/map/feature-collections.ts';
import type { MapProgramme } from '../../src/map/renderer.ts';
import { NO_FIGURE, TOO_FEW_RESIDENTS } from '../../src/score/classes/classify.ts';
import { square } from './sample-shapes.ts';

const areas = [
  { id: '1', label: 'A', polygons: [square(12, 55)] },
  { id: '2', label: 'B', polygons: [] },
  { id: '3', label: 'C', polygons: [square(13, 55)] },
];

describe('the ground', () => {
  it('keeps an area at its position though one before it has no shape', () => {
    const drawn = groundFeatures(areas, [], 10).features.filter((feature) => feature.properties?.['kind'] === 'area');
    expect(drawn.map((feature) => feature.id)).toEqual([10, 12]);
  });

  it('tells context, areas and borders apart', () => {
    const context = [{ kind: 'sea', label: null, polygons: [square(20, 55)] }] as const;
    expect(groundFeatures(areas, context, 1).features.map((feature) => feature.properties?.['kind'])).toEqual(['sea', 'area', 'area', 'border']);
  });

  it('without areas is empty', () => {
    expect(groundFeatures([], [], 1).features).toEqual([]);
  });
});

describe('hatched areas', () => {
  it('are those without a class, by why', () => {
    const hatched = unscoredFeatures(areas, Uint8Array.from([NO_FIGURE, 2, TOO_FEW_RESIDENTS])).features;
    expect(hatched.map((feature) => feature.properties?.['hatch'])).toEqual(['no-figure', 'too-few']);
  });
});

describe('programmes', () => {
  it('are drawn with what their line and hatch say; rejected and unknown ones are not drawn', () => {
    const programme = (id: string, status: MapProgramme['status']): MapProgramme => ({ id, label: id, status, certain: true, countsAsCover: false, polygons: [square(12, 55)] });
    const drawn = programmeFeatures([programme('a', 'active'), programme('b', 'rejected'), programme('c', 'unknown'), programme('d', 'end-unknown')]).features;
    expect(drawn.map((feature) => feature.properties)).toEqual([
      { programme: 'a', status: 'active', certain: true, countsAsCover: false },
      { programme: 'd', status: 'end-unknown', certain: true, countsAsCover: false },
    ]);
  });
});
