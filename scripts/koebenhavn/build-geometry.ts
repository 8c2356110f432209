import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Border, assemblePolygons } from './assemble-rings.ts';
import { type Face, rasterise } from './cell-raster.ts';
import { cleanCells } from './clean-cells.ts';
import { type AreaTargets, drawBorders } from './draw-borders.ts';
import { groupBy } from './group-by.ts';
import { CELL, readGrid, type Run } from './read-grid.ts';
import { readRoder, type Rode } from './read-roder.ts';
import { type Shape, writeGeoJson } from './write-geojson.ts';

/** A drawn rode may differ from its area in the grid by this share or by this many m2, whichever is more. */
export const AREA_SHARE = 0.1;
export const AREA_LEAST = 5000;

/** Areas of the roder as the grid has them, with their tolerance. */
export function gridAreas(runs: readonly Run[]): AreaTargets {
  const byRode = groupBy(runs, (run) => run.value);
  return new Map(
    [...byRode].map(([rode, own]) => {
      const area = own.reduce((sum, run) => sum + (run.to - run.from) * CELL, 0);
      return [rode, { area, tolerance: Math.max(AREA_SHARE * area, AREA_LEAST) }];
    }),
  );
}

/** Draws the shape of the faces that a test lets through. */
type Draw = (has: (face: Face) => boolean) => Shape['polygons'];

function drawer(faces: readonly Face[], borders: readonly Border[]): Draw {
  return (has) => {
    const chosen = faces.map(has);
    return assemblePolygons(borders, (face) => chosen[face] ?? false);
  };
}

/** One shape for each group of roder that agree in a column, with the columns that come with it. */
function level(draw: Draw, roder: readonly Rode[], id: keyof Rode, columns: readonly (keyof Rode)[]): Shape[] {
  const groups = groupBy(roder.filter((rode) => rode[id] !== null), (rode) => rode[id]);
  return [...groups.values()].map((members) => {
    const own = new Set(members.map((rode) => rode.rode_nr));
    const shared = columns.filter((column) => new Set(members.map((rode) => rode[column])).size === 1);
    const properties = Object.fromEntries(shared.map((column) => [column, members[0]?.[column] ?? null]));
    return { properties, polygons: draw(({ rode }) => rode !== null && own.has(rode)) };
  });
}

const byNumber = (key: string) => (a: Shape, b: Shape): number => Number(a.properties[key]) - Number(b.properties[key]);

/**
 * The geometry of package `koebenhavn`, made from `rode-grid-50m.csv`, `water-grid-50m.csv` and `roder.csv` in a folder:
 * text of each GeoJSON file by its name. All files are cut from one set of borders. The same input gives the same bytes.
 */
export async function buildGeometry(dataDir: string): Promise<Map<string, string>> {
  const [rodeText, waterText, roderText] = await Promise.all(
    ['rode-grid-50m.csv', 'water-grid-50m.csv', 'roder.csv'].map((name) => readFile(join(dataDir, name), 'utf8')),
  );
  const runs = readGrid(rodeText ?? '', 'rode_nr');
  const roder = readRoder(roderText ?? '');
  const raster = rasterise(runs, readGrid(waterText ?? '', 'water'));
  cleanCells(raster);
  const draw = drawer(raster.faces, drawBorders(raster, gridAreas(runs)));
  return new Map([
    ['rode.geojson', writeGeoJson(level(draw, roder, 'rode_nr', [
      'rode_nr', 'rode_navn', 'kvarter_nr', 'kvarter_navn', 'bydel_nr', 'bydel_navn',
      'lokaludvalg_nr', 'lokaludvalg_navn', 'areal_ha', 'udsat_byomraade',
    ]).toSorted(byNumber('rode_nr')))],
    ['kvarter.geojson', writeGeoJson(level(draw, roder, 'kvarter_nr', ['kvarter_nr', 'kvarter_navn', 'bydel_nr', 'lokaludvalg_nr']).toSorted(byNumber('kvarter_nr')))],
    ['bydel.geojson', writeGeoJson(level(draw, roder, 'bydel_nr', ['bydel_nr', 'bydel_navn']).toSorted(byNumber('bydel_nr')))],
    ['lokaludvalg.geojson', writeGeoJson(level(draw, roder, 'lokaludvalg_nr', ['lokaludvalg_nr', 'lokaludvalg_navn', 'bydel_nr']).toSorted(byNumber('lokaludvalg_nr')))],
    ['udsatte.geojson', writeGeoJson(level(draw, roder, 'udsat_byomraade', ['udsat_byomraade']))],
    ['water.geojson', writeGeoJson((['sea', 'lake'] as const).map((kind) => ({ properties: { kind }, polygons: draw((face) => face.ground === kind) })))],
    ['frederiksberg.geojson', writeGeoJson([{ properties: { navn: 'Frederiksberg' }, polygons: draw((face) => face.ground === 'frederiksberg') }])],
  ]);
}
