import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { utmToWgs84, wgs84ToUtm } from '../../src/read/utm.ts';

const definition = (zone: number) => `+proj=etmerc +lat_0=0 +lon_0=${zone * 6 - 183} +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m`;
const oracle = (zone: number) => proj4(definition(zone), '+proj=longlat +ellps=GRS80');

/** Denmark with a margin, Bornholm included. */
const longitude = fc.double({ min: 7.5, max: 15.5, noNaN: true });
const latitude = fc.double({ min: 54, max: 58.5, noNaN: true });

describe('UTM', () => {
  it.each([
    ['the central meridian at the equator', 500000, 0, 9, 0],
    ['a point in Copenhagen', 724400, 6175800, 12.5671, 55.6761],
  ])('puts %s where it is', (_name, easting, northing, lon, lat) => {
    const [x, y] = utmToWgs84(easting, northing);
    expect(x).toBeCloseTo(lon, 2);
    expect(y).toBeCloseTo(lat, 2);
  });

  it('agrees with proj4 within 0.01 mm, both ways', () => {
    fc.assert(
      fc.property(longitude, latitude, fc.constantFrom(32, 33), (lon, lat, zone) => {
        const [x, y] = wgs84ToUtm(lon, lat, zone);
        const [px, py] = oracle(zone).inverse([lon, lat]);
        expect(Math.hypot(x - px, y - py)).toBeLessThan(1e-5);
        const [backLon, backLat] = utmToWgs84(px, py, zone);
        expect(Math.abs(backLon - lon)).toBeLessThan(1e-10);
        expect(Math.abs(backLat - lat)).toBeLessThan(1e-10);
      }),
    );
  });

  it('comes back within a millimetre', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = wgs84ToUtm(lon, lat);
        const [backX, backY] = wgs84ToUtm(...utmToWgs84(x, y));
        expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-3);
      }),
    );
  });
});
