import { describe, expect, it } from 'vitest';
import { UNCOVERED } from '../../src/map/camera-limits.ts';
import { linesOf, placeLabels, type WantedLabel } from '../../src/map/place-labels.ts';

const label = (name: string, x: number, y: number, more: Partial<WantedLabel> = {}): WantedLabel => ({ label: name, at: [x, y], size: 12, order: 0, fromZoom: 0, area: 0, ...more });
const names = (wanted: readonly WantedLabel[], zoom = 12, covered = UNCOVERED): readonly string[] =>
  placeLabels(wanted, zoom, (at) => at, { width: 400, height: 300 }, covered).map((placed) => placed.label);

describe('names on the drawn map', () => {
  it('are written from the zoom at which they have room', () => {
    expect(names([label('Husum', 0, 0, { fromZoom: 12 }), label('Emdrup', 0, 200, { fromZoom: 12.1 })])).toEqual(['Husum']);
  });

  it('never stand over each other: what comes first wins', () => {
    expect(names([label('Husum', 0, 0, { order: 2 }), label('Emdrup', 20, 5, { order: 1 }), label('Valby', 0, 60)])).toEqual(['Valby', 'Emdrup']);
  });

  it('are left out where they are not in sight', () => {
    expect(names([label('Husum', -81, 0), label('Emdrup', 0, 381)])).toEqual([]);
  });

  it('of what lies around are left out where the edge would cut them; those of areas are not', () => {
    const around = (x: number, y: number) => [label('Opland', x, y, { area: null }), label('Husum', x, y + 40)];
    expect(names(around(10, 100))).toEqual(['Husum']);
    expect(names(around(395, 100))).toEqual(['Husum']);
    expect(names(around(200, 2))).toEqual(['Husum']);
    expect(names(around(200, 100))).toEqual(['Opland', 'Husum']);
    expect(names(around(200, 100), 12, { ...UNCOVERED, left: 190 })).toEqual(['Husum']);
    expect(names(around(200, 100), 12, { ...UNCOVERED, right: 190 })).toEqual(['Husum']);
    expect(names(around(200, 100), 12, { ...UNCOVERED, bottom: 195 })).toEqual(['Husum']);
    expect(names(around(200, 100), 12, { ...UNCOVERED, top: 195 })).toEqual(['Opland', 'Husum']);
  });

  it('break between words, not in them', () => {
    expect(linesOf('Grøndals Park Kvarter')).toEqual(['Grøndals Park', 'Kvarter']);
    expect(linesOf('Komponistkvarteret')).toEqual(['Komponistkvarteret']);
  });
});
