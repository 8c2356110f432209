import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/model/geometry.ts';
import { epsgInName, nameInCrsMember } from '../../../src/read/files/crs/crs-name.ts';
import { projectionInWkt } from '../../../src/read/files/crs/projection-wkt.ts';
import { projectionOf } from '../../../src/read/files/crs/projection.ts';
import { systemsThatFit } from '../../../src/read/files/crs/recognise-crs.ts';
import { isArea } from '../../../src/read/files/raw-file.ts';
import { readGeometryFile } from '../../../src/read/files/read-geometry-file.ts';
import { utf8, UTM32_PRJ } from './write-shapefile.ts';

const longitude = fc.double({ min: 7.5, max: 15.5, noNaN: true });
const latitude = fc.double({ min: 54, max: 58.5, noNaN: true });

/** Parameters of the EPSG Geodetic Parameter Dataset, as proj4 writes them. */
const ORACLES: readonly (readonly [number, string])[] = [
  [25832, '+proj=utm +zone=32 +ellps=GRS80 +units=m'],
  [25833, '+proj=utm +zone=33 +ellps=GRS80 +units=m'],
  [3857, '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null'],
  [4093, '+proj=tmerc +lat_0=0 +lon_0=9 +k=0.99998 +x_0=200000 +y_0=-5000000 +ellps=GRS80 +units=m'],
  [4095, '+proj=tmerc +lat_0=0 +lon_0=11.75 +k=0.99998 +x_0=600000 +y_0=-5000000 +ellps=GRS80 +units=m'],
  [4096, '+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=800000 +y_0=-5000000 +ellps=GRS80 +units=m'],
];

describe('projections', () => {
  it.each(ORACLES)('EPSG:%i agrees with proj4 within a millimetre, both ways', (epsg, definition) => {
    const projection = projectionOf(epsg);
    fc.assert(
      fc.property(longitude, latitude, (x, y) => {
        const there = proj4(definition).forward([x, y]);
        const [east, north] = projection?.fromDegrees(x, y) ?? [0, 0];
        const [lon, lat] = projection?.toDegrees(there[0] ?? 0, there[1] ?? 0) ?? [0, 0];
        expect(Math.hypot(east - (there[0] ?? 0), north - (there[1] ?? 0))).toBeLessThan(1e-3);
        expect(Math.hypot((lon - x) * 63_000, (lat - y) * 111_000)).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('names of coordinate systems', () => {
  it.each<[unknown, number | null]>([
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } }, 25832],
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG:6.9:25833' } }, 25833],
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }, 4326],
    [{ type: 'name', properties: { name: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' } }, 4326],
    [{ type: 'name', properties: { name: 'http://www.opengis.net/def/crs/EPSG/0/25832' } }, 25832],
    [{ type: 'name', properties: { name: 'http://www.opengis.net/gml/srs/epsg.xml#25832' } }, 25832],
    [{ type: 'name', properties: { name: 'epsg:3857' } }, 3857],
    [{ type: 'name', properties: { name: 'ETRS89 / UTM zone 32N' } }, 25832],
    [{ type: 'EPSG', properties: { code: '4326' } }, 4326],
    [{ type: 'EPSG', properties: { code: 25832 } }, 25832],
    ['EPSG:25832', 25832],
    [25832, 25832],
    [{ type: 'name', properties: {} }, null],
    [null, null],
  ])('%j is %s', (member, epsg) => {
    const name = nameInCrsMember(member);
    expect(name === null ? null : epsgInName(name)).toBe(epsg);
  });

  const ogc = (name: string, datum: string, parameters: string, code: string): string =>
    `PROJCS["${name}",GEOGCS["x",DATUM["${datum}",SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],${parameters},UNIT["metre",1]${code}]`;
  const dktm3 = 'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",11.75],PARAMETER["scale_factor",0.99998],PARAMETER["false_easting",600000],PARAMETER["false_northing",-5000000]';

  it.each<[string, string, number | null | undefined]>([
    ["Esri's UTM zone 32", UTM32_PRJ, 25832],
    ["Esri's UTM zone 33", UTM32_PRJ.replace('"Central_Meridian",9.0', '"Central_Meridian",15.0'), 25833],
    ['a code at its end', ogc('x', 'unheard of', dktm3, ',AUTHORITY["EPSG","25833"]'), 25833],
    ['degrees', 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]', 4326],
    ['Web Mercator', 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]],PROJECTION["Mercator_Auxiliary_Sphere"],UNIT["Meter",1]]', 3857],
    ['parameters of its own', ogc('ETRS89 / DKTM3', 'European_Terrestrial_Reference_System_1989', dktm3, ''), null],
    ['the datum of 1950, which is not read', UTM32_PRJ.replaceAll('ETRS_1989', 'European_1950'), undefined],
    ['feet', UTM32_PRJ.replace('UNIT["Meter",1.0]', 'UNIT["Foot",0.3048]'), undefined],
    ['System 34, which is not read', 'PROJCS["S34 Sjaelland",GEOGCS["ED50",DATUM["European_Datum_1950",SPHEROID["International 1924",6378388,297]]],PROJECTION["System_34"],UNIT["metre",1]]', undefined],
    ['no such text', 'hej', undefined],
  ])('well-known text of %s', (_, wkt, epsg) => {
    expect(projectionInWkt(wkt)?.epsg).toBe(epsg);
  });

  it('parameters of its own place a position where the system of these parameters does', () => {
    const [x, y] = projectionInWkt(ogc('x', 'European_Terrestrial_Reference_System_1989', dktm3, ''))?.toDegrees(650_000, 1_170_000) ?? [0, 0];
    const [ex, ey] = projectionOf(4095)?.toDegrees(650_000, 1_170_000) ?? [1, 1];
    expect([x, y]).toEqual([expect.closeTo(ex, 10), expect.closeTo(ey, 10)]);
  });
});

describe('numbers alone', () => {
  const copenhagen: Position = [12.57, 55.68];
  const bornholm: Position = [14.9, 55.1];
  const inSystem = (epsg: number, [x, y]: Position): Position => projectionOf(epsg)?.fromDegrees(x, y) ?? [0, 0];
  const swapped = ([x, y]: Position): Position => [y, x];

  it.each<[string, Position, readonly string[]]>([
    ['degrees', copenhagen, ['4326']],
    ['latitude before longitude', swapped(copenhagen), ['4326 swapped']],
    ['zone 32', inSystem(25832, copenhagen), ['25832']],
    ['northing before easting', swapped(inSystem(25832, copenhagen)), ['25832 swapped']],
    ['zone 33', inSystem(25833, copenhagen), ['25833']],
    ['Web Mercator', inSystem(3857, copenhagen), ['3857']],
    ['Bornholm in zone 32', inSystem(25832, bornholm), ['25832']],
    ['Bornholm in zone 33, or southern Jutland in zone 32', inSystem(25833, bornholm), ['25832', '25833']],
    ['nothing Danish', [1234, 5678], []],
  ])('%s', (_, position, expected) => {
    expect(systemsThatFit([position]).map(({ epsg, isSwapped }) => `${epsg}${isSwapped ? ' swapped' : ''}`)).toEqual(expected);
  });

  const readAs = (epsg: number, at: Position, turn = (one: Position): Position => one, crs: string | null = null, asked?: number) => {
    const ring = [at, [at[0] + 0.01, at[1]], [at[0] + 0.01, at[1] + 0.01], at].map((one) => turn(inSystem(epsg, one as Position)));
    const collection = { type: 'FeatureCollection', ...(crs === null ? {} : { crs: { type: 'name', properties: { name: crs } } }), features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }] };
    return readGeometryFile({ name: 'a', bytes: utf8(JSON.stringify(collection)) }, asked === undefined ? {} : { crs: asked });
  };
  const told = (file: Awaited<ReturnType<typeof readAs>>) => ({ crs: 'layers' in file ? file.layers[0]?.crs : file.questions, codes: file.findings.map(({ code }) => code) });

  it('decide where the file says nothing, or says what cannot be', async () => {
    expect(told(await readAs(25832, copenhagen))).toEqual({ crs: { how: 'recognised', epsg: 25832, isSwapped: false }, codes: ['crs-recognised'] });
    expect(told(await readAs(25832, copenhagen, swapped))).toEqual({ crs: { how: 'recognised', epsg: 25832, isSwapped: true }, codes: ['crs-recognised', 'axes-swapped'] });
    expect(told(await readAs(4326, copenhagen, swapped))).toEqual({ crs: { how: 'standard', epsg: 4326, isSwapped: true }, codes: ['axes-swapped'] });
    expect(told(await readAs(25832, copenhagen, swapped, 'EPSG:25832'))).toEqual({ crs: { how: 'declared', epsg: 25832, isSwapped: true }, codes: ['axes-swapped'] });
    expect(told(await readAs(25832, copenhagen, undefined, 'EPSG:4326'))).toEqual({ crs: { how: 'recognised', epsg: 25832, isSwapped: false }, codes: ['crs-contradicted'] });
    expect(told(await readAs(4326, copenhagen, undefined, 'EPSG:25832'))).toEqual({ crs: { how: 'recognised', epsg: 4326, isSwapped: false }, codes: ['crs-contradicted'] });
    expect(told(await readAs(4326, [-0.1, 51.5]))).toEqual({ crs: { how: 'standard', epsg: 4326, isSwapped: false }, codes: [] });
  });

  it('are asked about where they fit no system or several, and an answer is used', async () => {
    const [x, y] = inSystem(25833, bornholm);
    expect(told(await readAs(25833, bornholm))).toMatchObject({ crs: [{ declared: null, candidates: [25832, 25833], examples: [[x, y]] }], codes: ['crs-needed'] });
    expect(told(await readAs(3857, copenhagen))).toMatchObject({ crs: [{ candidates: [3857] }], codes: ['crs-needed'] });
    expect(told(await readAs(25833, bornholm, undefined, null, 25833))).toEqual({ crs: { how: 'asked', epsg: 25833, isSwapped: false }, codes: [] });
    expect(told(await readAs(25832, copenhagen, undefined, null, 25833)).crs).toMatchObject({ how: 'recognised', epsg: 25832 });
  });

  it('of a system that is not read are not drawn, and it is said what to do', async () => {
    const file = await readAs(25832, copenhagen, undefined, 'EPSG:23032');
    expect(told(file)).toEqual({ crs: null, codes: ['crs-not-supported'] });
    expect('layers' in file && file.layers[0]?.geometries).toEqual([null]);
  });

  it('that lie far from the rest are listed and not drawn', async () => {
    const area = (x: number, y: number) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[x, y], [x + 9, y], [x + 9, y + 9], [x, y]]] } });
    const features = [...Array.from({ length: 30 }, (_, i) => area(720_000 + i * 10, 6_175_000)), area(0, 0)];
    const file = await readGeometryFile({ name: 'a', bytes: utf8(JSON.stringify({ type: 'FeatureCollection', features })) });
    expect(file.findings.map(({ code, place }) => [code, place.feature])).toEqual([['crs-recognised', undefined], ['coordinates-astray', '31']]);
    const [layer] = 'layers' in file ? file.layers : [];
    expect(layer?.geometries.map((one) => one !== null && isArea(one))).toEqual([...features.slice(1).map(() => true), false]);
  });
});
