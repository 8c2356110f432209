import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerOfficial, officialFile } from '../../scripts/official/offered-official.ts';
import { ANSWERS } from '../../scripts/official/fetch-official.ts';
import { retryAfter } from '../../scripts/official/polite-fetch.ts';
import { runOfficial } from '../../scripts/official/run-official.ts';
import { readPackage } from '../../src/read/read-package.ts';
import type { CityPackage } from '../../src/model/city-package.ts';
import { wgs84ToUtm } from '../../src/read/utm.ts';
import { cityServer } from '../official/city-server.ts';
import type { CityServer } from '../official/city-server.ts';
import { CITY_LAYERS } from '../official/made-up-city.ts';
import { HAS_RECORDED, recorded } from '../read/tables/recorded.ts';

let root: string;
let server: CityServer;
const waits: number[] = [];
const said: string[] = [];
const steps: [number, number][] = [];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bybarometer-official-'));
  server = await cityServer();
  waits.length = said.length = steps.length = 0;
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const NOW = new Date('2026-11-21T23:30:00Z');
const run = (...args: readonly string[]): Promise<0 | 1 | 2> =>
  runOfficial(args, {
    root,
    services: server.services,
    outside: { fetch: (address, options) => fetch(address, { ...options, headers: { ...options.headers, connection: 'close' } }), wait: async (milliseconds) => void waits.push(milliseconds), now: () => NOW },
    say: (text) => void said.push(text),
    progress: (done, of) => void steps.push([done, of]),
  });
const folder = (...path: readonly string[]): string => join(root, 'data', 'koebenhavn-officiel', ...path);
const answers = (): readonly string[] => readdirSync(folder('answers')).filter((name) => name !== 'manifest.json').toSorted();
async function built(): Promise<CityPackage> {
  const { city, issues } = await readPackage({ read: async (path) => readFileSync(folder('package', path)) }, { hash: async () => '' });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
  if (city === null) throw new Error('no city');
  return city;
}
const valueOf = (city: CityPackage, level: string, area: string, indicator: string, year: number): number | null => {
  const found = city.levels.find(({ id }) => id === level);
  const at = found?.areas.findIndex(({ id }) => id === area) ?? -1;
  const column = found?.series.get(indicator)?.get(year);
  return column === undefined || at < 0 || column.state[at] !== 1 ? null : (column.values[at] ?? null);
};
/** Waits that are not the pause between two answers. */
const patience = (): readonly number[] => waits.filter((wait) => wait !== 300);

/** What the manifest says of every answer: what, when, from where, checksum and licence. */
function manifestIsWhole(): void {
  const { files } = JSON.parse(readFileSync(folder('answers', 'manifest.json'), 'utf8')) as { files: Record<string, unknown>[] };
  expect(files).toHaveLength(ANSWERS);
  for (const file of files) expect(file).toEqual({ file: expect.stringMatching(/^[\w.-]+$/), address: expect.stringMatching(/^http:\/\/127/), title: expect.stringMatching(/\S/), licence: expect.stringMatching(/\S/), retrieved: NOW.toISOString(), bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  // Half past midnight in Denmark: the version is the Danish day.
  expect(JSON.parse(readFileSync(folder('package', 'datapackage.json'), 'utf8'))).toMatchObject({ name: 'koebenhavn-officiel', version: '2026-11-22', sources: [{ retrieved: '2026-11-22' }, {}] });
}

describe('npm run data:official', () => {
  it('builds a package of the layers and tables, with every division and its figures', async () => {
    expect([await run(), said.join('\n')]).toEqual([0, expect.stringContaining('Pakken er skrevet')]);
    const city = await built();
    expect(steps.at(-2)).toEqual([ANSWERS, ANSWERS]);
    expect(city.levels.map(({ id, areas }) => [id, areas.length])).toEqual([['bydel', 10], ['lokaludvalg', 12], ['kvarter', 72], ['rode', 432]]);
    expect([...(city.levels[2]?.series.keys() ?? [])].toSorted()).toEqual(['almene_boliger', 'andelsboliger', 'befolkning', 'en_person_husstande', 'gennemsnitlig_boligstoerrelse', 'median_disponibel_indkomst', 'privat_udlejning', 'unge_20_34', 'videregaaende_uddannelse']);
    expect(valueOf(city, 'kvarter', '20801', 'befolkning', 2025)).toBe(5001);
    expect(valueOf(city, 'kvarter', '20801', 'unge_20_34', 2025)).toBeCloseTo((15 * 50 * 100) / 5001, 2);
    expect(valueOf(city, 'bydel', '3', 'ledige', 2024)).toBeCloseTo((2 * 410 * 100) / 41003, 2);
    expect(valueOf(city, 'bydel', '3', 'disponibel_indkomst', 2024)).toBe(41003 * 7);

    // The StatBank numbers Indre By and Christianshavn the other way round than the map.
    const nameOf = (id: string): string | undefined => city.levels[1]?.areas.find((area) => area.id === id)?.name;
    // In the figures made up here code 2001, Indre By, has 32,001 residents.
    expect([nameOf('2'), valueOf(city, 'lokaludvalg', '2', 'befolkning', 2025)]).toEqual(['Indre By', 32001]);
    expect([nameOf('1'), valueOf(city, 'lokaludvalg', '1', 'befolkning', 2025)]).toEqual(['Christianshavn', 32002]);
    expect(nameOf('9')).toBe('Brønshøj-Husum');
    // A sum of which one cell is missing is missing.
    expect(valueOf(city, 'kvarter', '20703', 'videregaaende_uddannelse', 2025)).toBeNull();
    expect(valueOf(city, 'kvarter', '20704', 'videregaaende_uddannelse', 2025)).not.toBeNull();
  });

  it('says what was fetched, when, from where; gives the same bytes from the same answers, and asks nothing twice', async () => {
    await run();
    manifestIsWhole();
    const asked = server.asked.length;
    const before = readdirSync(folder('package')).map((name) => readFileSync(folder('package', name), 'utf8'));
    expect(await run()).toBe(0);
    expect([server.asked.length - asked, readdirSync(folder('package')).map((name) => readFileSync(folder('package', name), 'utf8'))]).toEqual([0, before]);
  });

  it('fetches again only what is not what its checksum says, and all with --again', async () => {
    await run();
    writeFileSync(folder('answers', 'kvarter.geojson'), '{}');
    const asked = server.asked.length;
    await run();
    expect(server.asked.slice(asked)).toEqual([expect.stringContaining('k101:kvarter')]);
    await run('--again');
    expect(server.asked.length - asked - 1).toBe(ANSWERS);
  });
});

describe('a service with faults', () => {
  it('429 and 500 pass: it waits as long as it is asked to, else longer each time', async () => {
    server.disturb(/typeName=k101:kvarter/, (response, _address, time) => time <= 2 && Boolean(response.writeHead(429, { 'retry-after': '7' }).end()));
    server.disturb(/data\/KKIND4/, (response, _address, time) => time <= 3 && Boolean(response.writeHead(503).end('busy')));
    expect(await run()).toBe(0);
    expect(patience()).toEqual([7000, 7000, 1000, 2000, 4000]);
  });

  it('stops after five tries, keeps what it has and goes on from there', async () => {
    server.disturb(/tableinfo\/KKUDD1/, (response, _address, time) => time <= 5 && Boolean(response.writeHead(500).end()));
    expect([await run(), existsSync(folder('package'))]).toEqual([1, false]);
    expect(said.join('\n')).toContain('svarede med fejl 500');
    const asked = server.asked.length;
    expect(await run()).toBe(0);
    expect(server.asked.slice(asked).some((path) => path.includes('typeName'))).toBe(false);
  });

  it('does not wait for a service that asks for too much patience', async () => {
    server.disturb(/typeName=k101:rode/, (response) => Boolean(response.writeHead(429, { 'retry-after': '3600' }).end()));
    expect([await run('--lang', 'en'), patience()]).toEqual([1, []]);
    expect(said.join('\n')).toContain('asks to wait for 60 minutes');
  });

  it('a body that breaks off is asked for again', async () => {
    server.disturb(/typeName=k101:bydel/, (response, _address, time) => {
      if (time > 2) return false;
      // Once cut by the connection, once by a proxy that says the cut length is all.
      if (time === 1) response.writeHead(200, { 'content-length': '99999' }).write('{"type":"FeatureCollection","features":[', () => response.destroy());
      else response.writeHead(200).end('{"type":"FeatureCollection","features":[');
      return true;
    });
    server.disturb(/data\/KKBEF1/, (response, _address, time) => time === 1 && Boolean(response.writeHead(200).end('OMRKK;TID;INDHOLD\r\n1000;2025K1;600\r\n1001;20')));
    expect([await run(), patience()]).toEqual([0, [1000, 2000, 1000]]);
  });

  it('an error page with status 200 is no data', async () => {
    server.disturb(/typeName=k101:water/, (response) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Vi er straks tilbage</title>')));
    expect([await run(), existsSync(folder('package'))]).toEqual([1, false]);
    expect(said.join('\n')).toContain('noget andet end data');
    expect(answers()).not.toContain('vand.geojson');
  });

  it('a layer that was renamed is named, with those that are called nearly so; --layer says which it is', async () => {
    const renamed = (path: URL): boolean => path.searchParams.get('typeName') === 'k101:f_udsatte_byomraader';
    server.disturb(/typeName/, (response, address) => renamed(address) && Boolean(response.writeHead(400).end('<ServiceExceptionReport><ServiceException code="InvalidParameterValue" locator="typeName">Feature type unknown</ServiceException></ServiceExceptionReport>')));
    server.disturb(/GetCapabilities/, (response) => Boolean(response.writeHead(200).end('<WFS_Capabilities><Name>k101:rode</Name><Name>k101:f_udsatte_byomraader_2027</Name></WFS_Capabilities>')));
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('k101:f_udsatte_byomraader findes ikke længere. Lag med lignende navne: k101:f_udsatte_byomraader_2027. Angiv det rigtige med --layer udsatte=NAVN');
    server.disturb(/byomraader_2027/, (response) => Boolean(response.writeHead(200).end(JSON.stringify({ type: 'FeatureCollection', features: CITY_LAYERS['k101:f_udsatte_byomraader'] }))));
    expect(await run('--layer', 'udsatte=k101:f_udsatte_byomraader_2027')).toBe(0);
  });

  it('coordinates in metres, said to be degrees or not, come out in the same place', async () => {
    await run();
    const [before] = (await built()).levels;
    const inMetres = (features: (typeof CITY_LAYERS)[string]) => features.map((one) => ({ ...one, geometry: { ...one.geometry, coordinates: one.geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => wgs84ToUtm(x, y))) } }));
    for (const crs of [{}, { crs: { type: 'name', properties: { name: 'EPSG:4326' } } }]) {
      server.disturb(/typeName=k101:bydel/, (response) => Boolean(response.writeHead(200).end(JSON.stringify({ type: 'FeatureCollection', ...crs, features: inMetres(CITY_LAYERS['k101:bydel'] ?? []) }))));
      expect(await run('--again')).toBe(0);
      const [bydele] = (await built()).levels;
      const corner = (level: typeof before): readonly number[] => level?.geometries?.[4]?.polygons[0]?.[0]?.[1] ?? [];
      corner(bydele).forEach((number, i) => expect(number).toBeCloseTo(corner(before)[i] ?? 0, 6));
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ['with the number of all', { totalFeatures: 432 }],
    ['without a word', {}],
  ])('a layer cut at 50 %s is asked for whole', async (_what, members) => {
    const fifty = CITY_LAYERS['k101:rode']?.slice(0, 50);
    server.disturb(/typeName=k101:rode/, (response, { searchParams }) => !searchParams.has('maxFeatures') && Boolean(response.writeHead(200).end(JSON.stringify({ type: 'FeatureCollection', ...members, features: fifty }))));
    expect(await run()).toBe(0);
    expect((await built()).levels[3]?.areas).toHaveLength(432);
    server.disturb(/typeName=k101:rode/, (response) => Boolean(response.writeHead(200).end(JSON.stringify({ type: 'FeatureCollection', ...members, features: fifty }))));
    expect(await run('--again')).toBe(1);
    expect(said.join('\n')).toMatch(/kom ikke helt med: 50 af (390|432) områder/);
    // What was there before stays.
    expect((await built()).levels[3]?.areas).toHaveLength(432);
  });

  it('a table whose codes changed stops, and says what is there instead', async () => {
    server.disturb(/tableinfo\/KKHUS1/, (response) => Boolean(response.writeHead(200).end(JSON.stringify({ id: 'KKHUS1', text: 'x', variables: [{ id: 'OMRKK', text: 'område', values: [] }, { id: 'HUSSTØR', text: 'x', values: [{ id: 'E1', text: 'En' }] }, { id: 'Tid', text: 'tid', time: true, values: [{ id: '2025', text: '2025' }] }] }))));
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain('Tabellen KKHUS1 er ændret: HUSSTØR findes ikke, som den blev brugt. Den har: E1 En.');
  });

  it('a question that is refused is said in the words of the service', async () => {
    server.disturb(/data\/KKBOL3/, (response) => Boolean(response.writeHead(400).end(JSON.stringify({ errorTypeCode: 'REQUEST-LIMIT', message: 'Forespørgslen returnerer for mange observationer' }))));
    expect([await run(), patience()]).toEqual([1, []]);
    expect(said.join('\n')).toContain('afviste spørgsmålet: Forespørgslen returnerer for mange observationer');
  });

  it('without a network it ends at once and says so', async () => {
    await server.close();
    expect([await run(), waits.length]).toEqual([1, 2]);
    expect(said.join('\n')).toContain('Der er ingen forbindelse til 127.0.0.1');
    server = await cityServer();
  });

  it('an option that is not known is wrong use', async () => {
    expect([await run('--quickly'), said[0], server.asked.length]).toEqual([2, expect.stringContaining('Brug: npm run data:official'), 0]);
  });
});

describe('the app', () => {
  it('offers the package first where it is there, and nothing is changed where it is not', async () => {
    const dist = join(root, 'dist');
    const list = `${JSON.stringify({ default: 'koebenhavn', packages: [{ id: 'koebenhavn' }] })}\n`;
    mkdirSync(join(dist, 'data'), { recursive: true });
    mkdirSync(join(root, 'public', 'data'), { recursive: true });
    for (const path of [join(dist, 'data', 'packages.json'), join(root, 'public', 'data', 'packages.json')]) writeFileSync(path, list);
    await offerOfficial(root, dist);
    expect([readFileSync(join(dist, 'data', 'packages.json'), 'utf8'), await officialFile(root, '/data/packages.json')]).toEqual([list, null]);
    await run();
    await offerOfficial(root, dist);
    const offered: unknown = JSON.parse(readFileSync(join(dist, 'data', 'packages.json'), 'utf8'));
    expect(offered).toMatchObject({ default: 'koebenhavn-officiel', packages: [{ id: 'koebenhavn-officiel', path: 'koebenhavn-officiel/datapackage.json', version: '2026-11-22', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }, { id: 'koebenhavn' }] });
    expect(existsSync(join(dist, 'data', 'koebenhavn-officiel', 'kvarter.geojson'))).toBe(true);
    expect(JSON.parse((await officialFile(root, '/data/packages.json?x')) ?? '')).toEqual(offered);
    expect(await officialFile(root, '/data/koebenhavn-officiel/datapackage.json')).toContain('koebenhavn-officiel');
    expect(await officialFile(root, '/data/koebenhavn-officiel/../../answers/manifest.json')).toBeNull();
  });
});

it('Retry-After is seconds or a date', () => {
  expect([retryAfter('3', NOW), retryAfter('Sat, 21 Nov 2026 23:30:10 GMT', NOW), retryAfter('soon', NOW), retryAfter(null, NOW)]).toEqual([3000, 10_000, null, null]);
});

if (!HAS_RECORDED) console.info('not run: ../shared absent (official data from recorded answers)');
it.runIf(HAS_RECORDED)('the recorded answers: roder in metres, bydele, deprived areas and water as the service gave them', async () => {
  await server.close();
  const body = (path: string): Uint8Array => recorded(path).bytes;
  server = await cityServer(new Map([['k101:bydel', body('wfs/k101-bydel-2024-05.geojson')], ['k101:rode', body('wfs/k101-rode-2023-epsg25832.geojson')], ['k101:f_udsatte_byomraader', body('wfs/k101-f_udsatte_byomraader-2023.geojson')], ['k101:water', body('wfs/vand_oversigtskort-2014.geojson')]]));
  expect([await run(), said.at(-1)]).toEqual([0, expect.stringContaining('Pakken er skrevet')]);
  const city = await built();
  expect(city.levels.map(({ id, areas }) => [id, areas.length])).toEqual([['bydel', 10], ['lokaludvalg', 12], ['kvarter', 72], ['rode', 399]]);
  expect(valueOf(city, 'bydel', '7', 'befolkning', 2025)).toBe(41007);
  const bounds = (city.levels[3]?.geometries ?? []).flatMap((geometry) => geometry?.polygons.flat(2) ?? []);
  expect(bounds.every(([x, y]) => x > 12.4 && x < 12.8 && y > 55.5 && y < 55.8)).toBe(true);
});
