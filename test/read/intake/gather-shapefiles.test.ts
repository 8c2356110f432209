import { describe, expect, it } from 'vitest';
import { gatherShapefiles } from '../../../src/read/intake/gather-shapefiles.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { dbfFile, latin1, shpFile, UTM32_PRJ } from '../files/write-shapefile.ts';

const NAMES = ['Ågade', 'Søndermark'];
const features = NAMES.map((navn, i) => {
  const [x, y] = [720_000 + i * 400, 6_175_000];
  return { polygons: [[[[x, y], [x + 400, y], [x + 400, y + 400], [x, y + 400], [x, y]]]] as const, cells: [String(i + 1), navn] };
});
const parts = () => [
  { name: 'kvarter.dbf', bytes: dbfFile(['kvarter_nr', 'navn'], features, latin1, 0x57) },
  { name: 'KVARTER.shp', bytes: shpFile(features) },
  { name: 'kvarter.prj', bytes: latin1(UTM32_PRJ) },
  { name: 'kvarter.shx', bytes: new Uint8Array(100) },
];
const table = { name: 'tal.csv', bytes: new TextEncoder().encode('navn;år;lav indkomst\nÅgade;2024;1,5\nSøndermark;2024;2,5\n') };

describe('a shapefile whose parts are handed over one by one', () => {
  it('is read as one, by the name of its main file, whatever the case of the names', async () => {
    const { draft, report, issues } = await takeIn([table, ...parts()], { name: 'by' });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.parts.map(({ file }) => file)).toEqual(['KVARTER.shp', 'tal.csv']);
    expect(draft?.values[0]?.figures.map(({ area, value }) => [area, value])).toEqual([['1', 1.5], ['2', 2.5]]);
  });

  it('is the same file when the same parts are handed over again, and another where one of them is', async () => {
    const given = [...parts(), table];
    const [first, again] = [await gatherShapefiles(given), await gatherShapefiles(given)];
    expect(first.map(({ name }) => name)).toEqual(['KVARTER.shp', 'tal.csv']);
    expect(again[0]).toBe(first[0]);
    expect((await gatherShapefiles(given.slice(0, 2)))[0]).not.toBe(first[0]);
  });

  it('without its table stays as it is, and is refused with what to do', async () => {
    const alone = parts().slice(1, 3);
    expect(await gatherShapefiles(alone)).toBe(alone);
    expect((await takeIn(alone, { name: 'by' })).issues.map(({ code }) => code)).toContain('shapefile-not-zipped');
  });
});
