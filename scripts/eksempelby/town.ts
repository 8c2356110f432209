import { type Border, assemblePolygons, type Polygon } from '../koebenhavn/assemble-rings.ts';
import type { CellRaster, Face, Ground } from '../koebenhavn/cell-raster.ts';
import { drawBorders } from '../koebenhavn/draw-borders.ts';
import { CELL } from '../koebenhavn/read-grid.ts';
import { type Block, layBlocks } from './blocks.ts';
import { graphOf } from './block-graph.ts';
import { layDistricts, type RodeBlocks } from './districts.ts';
import { type EstateBlocks, layEstates } from './estates.ts';
import { type GroundKind, layGround } from './ground.ts';
import { COLUMNS, ROWS, toDegrees } from './place.ts';

/** A face of the map: ground, and where people live its rode and estate, counted from 0 (-1: none). */
interface TownFace extends Face {
  readonly index: number;
  readonly estate: number;
}

/** The town as it is laid out: what its areas are made of, and how to draw any of them. */
export interface Town {
  readonly blocks: readonly Block[];
  readonly roder: readonly RodeBlocks[];
  readonly estates: readonly EstateBlocks[];
  readonly draw: (has: (face: { readonly ground: Ground; readonly rode: number; readonly estate: number }) => boolean) => readonly Polygon[];
}

function rasterOf(ground: readonly GroundKind[], blocks: readonly Block[], roder: readonly RodeBlocks[], estates: readonly EstateBlocks[]): { raster: CellRaster; faces: readonly TownFace[] } {
  const rodeOf = new Map(roder.flatMap(({ blocks: own }, rode) => own.map((block) => [block, rode] as const)));
  const estateOf = new Map(estates.flatMap(({ blocks: own }, estate) => own.map((block) => [block, estate] as const)));
  const [faces, numbers]: [TownFace[], Map<string, number>] = [[], new Map()];
  const faceOf = (kind: Ground, rode: number, estate: number): number => {
    const key = `${kind} ${rode} ${estate}`;
    const known = numbers.get(key) ?? faces.push({ ground: kind, rode: rode < 0 ? null : String(rode), index: rode, estate }) - 1;
    numbers.set(key, known);
    return known;
  };
  const cells = Int32Array.from(ground, (kind) => faceOf(kind === 'town' ? 'land' : kind, -1, -1));
  blocks.forEach((block, i) => {
    const face = faceOf('land', rodeOf.get(i) ?? -1, estateOf.get(i) ?? -1);
    for (const cell of block.cells) cells[cell] = face;
  });
  return { raster: { columns: COLUMNS, rows: ROWS, west: 0, south: 0, cells, faces }, faces };
}

/** Areas that roder must keep to when their borders are straightened: within a tenth. */
function targetsOf(blocks: readonly Block[], roder: readonly RodeBlocks[]) {
  return new Map(
    roder.map(({ blocks: own }, rode) => {
      const area = own.reduce((sum, i) => sum + (blocks[i]?.cells.length ?? 0), 0) * CELL * CELL;
      return [String(rode), { area, tolerance: 0.1 * area }];
    }),
  );
}

function drawer(borders: readonly Border[], faces: readonly TownFace[]): Town['draw'] {
  return (has) => {
    const chosen = faces.map(({ ground, index, estate }) => has({ ground, rode: index, estate }));
    return assemblePolygons(borders, (face) => chosen[face] ?? false);
  };
}

/** Lays the town out: ground, blocks, districts and estates, then one set of borders that all shapes share. */
export function layTown(): Town {
  const ground = layGround();
  const blocks = layBlocks(ground);
  const roder = layDistricts(blocks);
  const estates = layEstates(roder, blocks, graphOf(blocks));
  const { raster, faces } = rasterOf(ground, blocks, roder, estates);
  const borders = drawBorders(raster, targetsOf(blocks, roder), toDegrees);
  return { blocks, roder, estates, draw: drawer(borders, faces) };
}
