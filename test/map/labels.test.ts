import { describe, expect, it } from 'vitest';
import { shortName } from '../../src/model/short-name.ts';
import { namesAround } from '../../src/map/edge-labels.ts';
import { labelFeatures, zoomWithRoom } from '../../src/map/labels.ts';
import { square } from './sample-shapes.ts';

const area = (label: string, size: number) => ({ id: label, label, polygons: [square(12, 55, size)] });
const many = (label: string, size: number) => [area(label, size), ...Array.from({ length: 60 }, (_, i) => area(`${i}`, 0.001))];
const fromZoom = (areas: ReturnType<typeof many>) => labelFeatures(areas, [], 1).features[0]?.properties?.['fromZoom'] as number;

describe('names on the map', () => {
  it.each([
    ['Gavlhus (267), Tingbjerg', 'Gavlhus'],
    ['Brønshøj-Husum', 'Brønshøj-Husum'],
    ['Ålholm', 'Ålholm'],
  ])('%s is written %s', (label, name) => expect(shortName(label)).toBe(name));

  it('are all written where areas are few', () => {
    expect(fromZoom([area('Østerbro', 0.00001)])).toBe(0);
  });

  it('come later for smaller areas and for longer names', () => {
    expect(fromZoom(many('Nørrebro', 0.01))).toBeCloseTo(fromZoom(many('Nørrebro', 0.02)) + 1, 1);
    expect(fromZoom(many('Nørrebro', 0.02))).toBeGreaterThan(fromZoom(many('Sø', 0.02)));
  });

  it('break into lines, so that a long name of short words needs no more than its line', () => {
    const point = { at: [12, 55], room: 500 } as const;
    expect(zoomWithRoom('Den gamle by ved åen', 12, point, 1)).toBe(zoomWithRoom('Den gamle by ved', 12, point, 1));
  });

  it('are larger where a room reads them, and then come nearer', () => {
    const [onPage, inRoom] = [1, 1.5].map((scale) => labelFeatures(many('Nørrebro', 0.01), [], 1, scale).features[0]?.properties as { size: number; fromZoom: number });
    expect((inRoom?.size ?? 0) / (onPage?.size ?? 1)).toBeCloseTo(1.5);
    expect((inRoom?.fromZoom ?? 0) - (onPage?.fromZoom ?? 0)).toBeCloseTo(Math.log2(1.5));
  });

  it('carry the id of their area, so that they take its tone', () => {
    expect(labelFeatures([area('A', 1), area('B', 1)], [], 40).features.map((feature) => feature.id)).toEqual([40, 41]);
  });

  it('name what lies around only where it has a name', () => {
    const context = (label: string | null) => ({ kind: 'neighbour', label, polygons: [square(12, 55)] }) as const;
    const { features } = labelFeatures([area('A', 1)], [context(null), context('Frederiksberg')], 40);
    expect(features).toHaveLength(2);
    expect(namesAround({ type: 'FeatureCollection', features })).toMatchObject([{ label: 'Frederiksberg', size: 13, id: features[0]?.id }]);
    expect(features[0]?.id).not.toBe(40);
  });
});
