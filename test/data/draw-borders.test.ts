import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePolygons, doubleArea } from '../../scripts/koebenhavn/assemble-rings.ts';
import type { CellRaster } from '../../scripts/koebenhavn/cell-raster.ts';
import { cleanCells } from '../../scripts/koebenhavn/clean-cells.ts';
import { DEGREE, drawBorders } from '../../scripts/koebenhavn/draw-borders.ts';
import { findCrossings, segmentsClash } from '../../scripts/koebenhavn/find-crossings.ts';
import { isInRing } from '../../scripts/koebenhavn/is-in-ring.ts';
import { CELL } from '../../scripts/koebenhavn/read-grid.ts';
import { simplifyLine } from '../../scripts/koebenhavn/simplify-line.ts';
import { traceArcs } from '../../scripts/koebenhavn/trace-arcs.ts';
import { utmToWgs84, wgs84ToUtm } from '../../src/read/utm.ts';

/** A raster from a picture, north up: letters are roder, `~` is sea, `.` is land without a rode. */
function picture(...lines: string[]): CellRaster {
  const letters = [...new Set(lines.join(''))];
  const rows = lines.length;
  const columns = lines[0]?.length ?? 0;
  const cells = Int32Array.from(lines.toReversed().join(''), (letter) => letters.indexOf(letter));
  const faces = letters.map((letter) => ({
    rode: '~.'.includes(letter) ? null : letter,
    ground: letter === '~' ? ('sea' as const) : ('land' as const),
  }));
  return { columns, rows, west: 720000, south: 6175000, cells, faces };
}

/** What a raster shows, as a picture. */
function show({ columns, rows, cells, faces }: CellRaster): string[] {
  const mark = (cell: number): string => {
    const face = faces[cells[cell] ?? 0];
    return face?.rode ?? (face?.ground === 'sea' ? '~' : face?.ground === 'frederiksberg' ? 'F' : '.');
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => mark((rows - 1 - row) * columns + column)).join(''),
  );
}

const anyPicture = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows, kinds]) =>
    fc.array(fc.string({ unit: fc.constantFrom(...'abcd~'.slice(0, kinds)), minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('borders drawn from cells', () => {
  it('never cross, and leave every cell\'s centre in the shape of its face, whatever the picture', () => {
    fc.assert(
      fc.property(anyPicture, (lines) => {
        const raster = picture(...lines);
        const borders = drawBorders(raster, new Map());
        expect(findCrossings(borders.map(({ line }) => line), 1000).size).toBe(0);
        const shapes = raster.faces.map((_, face) => assemblePolygons(borders, (other) => other === face));
        raster.cells.forEach((face, cell) => {
          const x = raster.west + ((cell % raster.columns) + 0.5) * CELL;
          const y = raster.south + (Math.floor(cell / raster.columns) + 0.5) * CELL;
          const [lon, lat] = utmToWgs84(x, y);
          const within = shapes.map((polygons) => polygons.flat().filter((ring) => isInRing(ring, lon * DEGREE, lat * DEGREE)).length % 2);
          expect(within).toEqual(raster.faces.map((__, other) => (other === face ? 1 : 0)));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('make a straight line of a shallow stair, to a tenth of a cell', () => {
    const high = 16;
    const raster = picture(...Array.from({ length: high }, (_, row) => Array.from({ length: 60 }, (__, column) => (column / 6 > row - 2.4 ? 'b' : 'a')).join('')));
    const inside = drawBorders(raster, new Map()).filter(({ left, right }) => left >= 0 && right >= 0);
    expect(inside).toHaveLength(1);
    const line = (inside[0]?.line ?? []).map(([x, y]) => wgs84ToUtm(x / DEGREE, y / DEGREE));
    const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [line[1], line.at(-2)];
    for (const [x, y] of line.slice(1, -1)) {
      const off = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
      expect(Math.abs(off)).toBeLessThan(CELL / 10);
    }
  });

  it('pull a shape back to its area when it strays', () => {
    const raster = picture('~~~~~~', '~~aa~~', '~~a~~~', '~~~~~~');
    const areaWith = (tolerance: number): number => {
      const borders = drawBorders(raster, new Map([['a', { area: 3 * CELL * CELL, tolerance }]]));
      const [ring = []] = assemblePolygons(borders, (face) => raster.faces[face]?.rode === 'a')[0] ?? [];
      return doubleArea(ring.map(([x, y]) => wgs84ToUtm(x / DEGREE, y / DEGREE))) / 2;
    };
    expect(areaWith(1500)).toBeGreaterThan(areaWith(1e6));
    expect(areaWith(1500)).toBeGreaterThan(3 * CELL * CELL - 1500);
  });
});

describe('corners where equal cells meet', () => {
  it.each([
    ['the one that would fall apart is joined', ['aaaa', 'abaa', 'aaba', 'aaaa'], 'b'],
    ['the only equal pair is joined', ['ccdd', 'cadd', 'eeaf', 'eeff'], 'a'],
  ])('%s', (_name, lines, joined) => {
    const raster = picture(...lines);
    const borders = drawBorders(raster, new Map());
    expect(assemblePolygons(borders, (face) => raster.faces[face]?.rode === joined)).toHaveLength(1);
  });

  it('four different faces keep a junction of four', () => {
    const inner = traceArcs(picture('ab', 'cd')).filter(({ left, right }) => left >= 0 && right >= 0);
    expect(inner).toHaveLength(4);
  });
});

describe('cleaning the cells', () => {
  const block = (letter: string): string => letter.repeat(12);
  it.each([
    ['gives a pocket to the water beside it', ['~~~~', '~.aa', 'aaaa'], ['~~~~', '~~aa', 'aaaa']],
    ['gives a far fragment of a rode to its neighbour', [block('a'), 'aaaaabaaaaaa', block('a'), block('b'), block('b')], [block('a'), block('a'), block('a'), block('b'), block('b')]],
    ['keeps a fragment that its rode cannot spare', ['aaaaa', 'abbaa', 'aaaaa', 'aaaab', 'aaabb'], null],
  ])('%s', (_name, before, after) => {
    const raster = picture(...before.map((line) => `${line}${'~'.repeat(12)}`));
    cleanCells(raster);
    expect(show(raster)).toEqual((after ?? before).map((line) => `${line}${'~'.repeat(12)}`));
  });

  it('takes enclosed land for Frederiksberg', () => {
    const wide = 70;
    const ring = `a${'.'.repeat(wide)}a`;
    const raster = picture('a'.repeat(wide + 2), ring, 'a'.repeat(wide + 2));
    cleanCells(raster);
    expect(show(raster)[1]).toBe(`a${'F'.repeat(wide)}a`);
  });
});

describe('segments', () => {
  it.each([
    ['cross', [[0, 0], [2, 2]], [[0, 2], [2, 0]], true],
    ['touch in the middle', [[0, 0], [4, 0]], [[2, 0], [2, 3]], true],
    ['overlap', [[0, 0], [4, 0]], [[2, 0], [6, 0]], true],
    ['are the same', [[0, 0], [4, 0]], [[4, 0], [0, 0]], true],
    ['share an end', [[0, 0], [4, 0]], [[4, 0], [4, 3]], false],
    ['go on from one another', [[0, 0], [4, 0]], [[4, 0], [8, 0]], false],
    ['lie apart', [[0, 0], [4, 0]], [[0, 1], [4, 1]], false],
  ] as const)('that %s: %j and %j clash = %s', (_name, a, b, clash) => {
    expect(segmentsClash(a, b)).toBe(clash);
    expect(segmentsClash(b, a)).toBe(clash);
  });
});

describe('simplifying', () => {
  it('drops points that are near the line and keeps those that are not', () => {
    expect(simplifyLine([[0, 0], [5, 0.5], [10, 0], [10, 10]], 1)).toEqual([[0, 0], [10, 0], [10, 10]]);
  });
  it('leaves a ring a ring, however coarse', () => {
    const ring = [[0, 0], [1, 0], [2, 0], [2, 2], [1, 2], [0, 2], [0, 0]] as const;
    expect(simplifyLine(ring, 100).length).toBeGreaterThanOrEqual(4);
  });
});
