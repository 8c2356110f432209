import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { HAS_RECORDED, recorded } from '../tables/recorded.ts';

if (!HAS_RECORDED) console.info('not run: ../shared absent (recorded files taken in alone)');

// Each alone, without a mapping; those with figures stand in take-in.test.ts and test/command/convert.test.ts.
describe.runIf(HAS_RECORDED)('a recorded map alone is a package with a map and no figures', () => {
  it.each<[string, string, number, string, string | undefined]>([
    ['wfs/k101-bydel-2024-05.geojson', 'bydel', 10, 'bydel_nr', 'navn'],
    ['wfs/k101-f_udsatte_byomraader-2023.geojson', 'k101_f_udsatte_byomraader_2023', 17, 'ogc_fid', 'delomraade'],
    ['wfs/k101-f_udsatte_byomraader-2019-no-srsname.csv', 'k101_f_udsatte_byomraader_2019_no_srsname', 17, 'id', 'delomraade'],
    ['dagi/kommuner_kbh_omegn_dagi_2014_crs84.geojson', 'kommune', 9, 'KOMKODE', 'KOMNAVN'],
    ['opendata/rode-2014-legacy-crs.geojson', 'rode', 396, 'rode_nr', 'rodenavn'],
  ])('%s', async (path, level, count, areaId, areaName) => {
    const { draft, issues } = await takeIn([recorded(path)], { name: 'by' });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.da)).toEqual([]);
    expect(draft?.manifest['bybarometer']).toMatchObject({ levels: [{ id: level, areaId, ...(areaName === undefined ? {} : { areaName }), values: [] }] });
    const [layer] = draft?.layers ?? [];
    expect(layer?.features.length).toBe(count);
    const positions = (layer?.features ?? []).flatMap(({ geometry }) => (geometry !== null && 'polygons' in geometry ? geometry.polygons.flat(2) : []));
    const inDenmark = positions.filter(([x, y]) => x > 12 && x < 13 && y > 55.4 && y < 56);
    expect([positions.length > 100, inDenmark.length]).toEqual([true, positions.length]);
  });
});
