import type { Ground } from '../koebenhavn/cell-raster.ts';
import type { Polygon } from '../koebenhavn/assemble-rings.ts';
import { DEGREE } from '../koebenhavn/draw-borders.ts';
import { writeGeoJson } from '../koebenhavn/write-geojson.ts';
import { CELL_AREA } from './ground.ts';
import type { Boundaries } from './boundaries.ts';
import type { AreaNames } from './names-of-areas.ts';
import type { BorderChange } from './people.ts';
import type { Town } from './town.ts';
import { BORDER_YEAR } from './years.ts';

/** What the shapes of areas say beside their names. */
export interface ShapeFacts {
  readonly boundaries: Boundaries;
  readonly border: BorderChange;
  /** Dwellings of each estate in the latest year. */
  readonly dwellings: readonly number[];
}

const hectares = (cells: number): number => Math.round((cells * CELL_AREA) / 1000) / 10;

function rodeShapes(town: Town, names: AreaNames, { boundaries, border }: ShapeFacts): string {
  const change = (rode: number): Record<string, string> => {
    const [from, to] = [names.roder[border.from]?.name ?? '', names.roder[border.to]?.name ?? ''];
    return rode === border.from || rode === border.to ? { graenseaendring: `${BORDER_YEAR}: et stykke af ${from} gik til ${to}` } : {};
  };
  return writeGeoJson(
    town.roder.map(({ bydel, kvarter, blocks }, rode) => ({
      properties: {
        rode_nr: names.roder[rode]?.id ?? '',
        rode_navn: names.roder[rode]?.name ?? '',
        kvarter_nr: names.kvarterer[kvarter]?.id ?? '',
        bydel_nr: names.bydele[bydel]?.id ?? '',
        skoledistrikt: boundaries.skoledistrikt[rode] ?? '',
        sogn: boundaries.sogn[rode] ?? '',
        lokaludvalg: boundaries.lokaludvalg[rode] ?? '',
        areal_ha: hectares(blocks.reduce((sum, i) => sum + (town.blocks[i]?.cells.length ?? 0), 0)),
        ...change(rode),
      },
      polygons: town.draw((face) => face.rode === rode),
    })),
  );
}

function estateShapes(town: Town, names: AreaNames, { dwellings }: ShapeFacts): string {
  return writeGeoJson(
    town.estates.map(({ rode }, estate) => ({
      properties: {
        afdeling_nr: names.estates[estate]?.id ?? '',
        afdeling_navn: names.estates[estate]?.name ?? '',
        rode_nr: names.roder[rode]?.id ?? '',
        kvarter_nr: names.kvarterer[town.roder[rode]?.kvarter ?? -1]?.id ?? '',
        bydel_nr: names.bydele[town.roder[rode]?.bydel ?? -1]?.id ?? '',
        tenure: 'almen',
        boliger: dwellings[estate] ?? 0,
        organisation: names.estates[estate]?.organisation ?? '',
      },
      polygons: town.draw((face) => face.estate === estate),
    })),
  );
}

/** Shapes of groups of roder that share a name. */
function named(town: Town, nameOf: readonly string[]): string {
  return writeGeoJson([...new Set(nameOf)].toSorted().map((name) => ({ properties: { navn: name }, polygons: town.draw(({ rode }) => rode >= 0 && nameOf[rode] === name) })));
}

const ground = (town: Town, navn: string, ...kinds: readonly Ground[]): string =>
  writeGeoJson([{ properties: { navn }, polygons: town.draw((face) => face.rode < 0 && kinds.includes(face.ground)) }]);

/** How far the sea goes on beyond the raster on every side, so that no view shows its edge. */
const BEYOND = 1.5 * DEGREE;

/** The sea around the island, its outer ring laid far out: only sea touches the edge of the raster. */
function openSea(polygons: readonly Polygon[]): readonly Polygon[] {
  const all = polygons.flat(2);
  const [west, south] = [Math.min(...all.map(([x]) => x)) - BEYOND, Math.min(...all.map(([, y]) => y)) - BEYOND];
  const [east, north] = [Math.max(...all.map(([x]) => x)) + BEYOND, Math.max(...all.map(([, y]) => y)) + BEYOND];
  const frame: Polygon[number] = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  const widest = polygons.findIndex(([outer]) => outer?.some(([x]) => x === west + BEYOND));
  return polygons.map(([outer, ...holes], i) => (i === widest || outer === undefined ? [frame, ...holes] : [outer, ...holes]));
}

/** Every GeoJSON file of the package by its path. All are cut from one set of borders. */
export function shapeFiles(town: Town, names: AreaNames, facts: ShapeFacts): ReadonlyMap<string, string> {
  const { boundaries } = facts;
  return new Map([
    ['bydel.geojson', writeGeoJson(names.bydele.map(({ id, name }, bydel) => ({ properties: { bydel_nr: id, bydel_navn: name }, polygons: town.draw(({ rode }) => town.roder[rode]?.bydel === bydel) })))],
    ['kvarter.geojson', writeGeoJson(names.kvarterer.map(({ id, name, bydel }, kvarter) => ({ properties: { kvarter_nr: id, kvarter_navn: name, bydel_nr: names.bydele[bydel]?.id ?? '' }, polygons: town.draw(({ rode }) => town.roder[rode]?.kvarter === kvarter) })))],
    ['rode.geojson', rodeShapes(town, names, facts)],
    ['boligafdeling.geojson', estateShapes(town, names, facts)],
    ['skoledistrikt.geojson', named(town, boundaries.skoledistrikt)],
    ['sogn.geojson', named(town, boundaries.sogn)],
    ['lokaludvalg.geojson', named(town, boundaries.lokaludvalg)],
    ['sea.geojson', writeGeoJson([{ properties: { navn: 'Havet omkring Eksempelø' }, polygons: openSea(town.draw((face) => face.rode < 0 && face.ground === 'sea')) }])],
    ['lake.geojson', ground(town, 'Søer', 'lake')],
    ['river.geojson', ground(town, 'Silåen', 'river')],
    ['park.geojson', ground(town, 'Parker', 'park')],
    ['opland.geojson', ground(town, 'Opland', 'neighbour')],
  ]);
}
