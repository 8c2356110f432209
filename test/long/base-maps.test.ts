import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { runConfigure } from '../../scripts/configure/run-configure.ts';
import { serve } from '../../scripts/serve.mjs';
import { paletteFor } from '../../src/draw/palette.ts';
import { baseMapWords as words } from '../../src/text/base-map/base-map-words.ts';
import { launch } from '../browser/app-page.ts';
import { decodePng } from '../browser/png.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';
import { archiveOf, plainTile, plainVectorTile, serveTiles, type TileServer } from './tile-server.ts';

const MAGENTA = [255, 0, 255] as const;
const PICTURE = plainTile(MAGENTA);
const WATER = (/[\da-f]{6}/.exec(paletteFor('light', 5).water)?.[0].match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
const ATTRIBUTION = { text: { da: 'Prøvekort', en: 'Test map' }, url: 'https://map.example/licence' };
const CITY = '#v=1&data=koebenhavn@2026.1~&lang=da&level=bydel';

let browser: Browser;
let tiles: TileServer;
let folder: string;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  tiles = await serveTiles(() => PICTURE);
  folder = await mkdtemp(join(tmpdir(), 'bybarometer-base-maps-'));
  await cp(inject('buildFolder'), join(folder, 'dist'), { recursive: true });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.close();
  await tiles.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => browser.close());

const xyz = (more: object = {}): object => ({ id: 'prove', kind: 'xyz', title: 'Prøvekort', url: `${tiles.origin}/{z}/{x}/{y}.png`, attribution: ATTRIBUTION, ...more });

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The page of a host that offers these base maps. `bare`: its file was laid beside the page by hand, without `npm run configure`. */
async function open(baseMaps: readonly object[], { hash = CITY, bare = false, hasWebgl = true, locale = 'da-DK' } = {}): Promise<Opened> {
  const config = join(folder, bare ? 'dist/config.json' : 'mine.json');
  await writeFile(config, JSON.stringify({ baseMaps }));
  const said: string[] = [];
  const status = bare ? 0 : runConfigure([config, '--dist', 'dist', '--headers', 'headers'], { root: folder, out: () => undefined, err: (text) => void said.push(text) });
  if (status !== 0) throw new Error(said.join(''));
  host = await serve({ root: join(folder, 'dist'), base: '/by/' });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale, reducedMotion: 'reduce', serviceWorkers: 'block' });
  if (!hasWebgl) await withoutWebGl(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  await page.goto(host.url + hash);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  return { page, errors };
}

const chooser = (page: Page) => page.getByRole('combobox', { name: words.heading.da, exact: true });
const yes = (page: Page) => page.getByRole('button', { name: /^Hent fra/ });
const attribution = (page: Page) => page.getByRole('link', { name: ATTRIBUTION.text.da });
const status = (page: Page) => page.locator('.map-foot [role="status"]');

async function choose(page: Page, title: string): Promise<void> {
  await chooser(page).selectOption(title);
  if (await yes(page).isVisible()) await yes(page).click();
}

/** The colour in the middle of the map that no panel covers. */
async function colourOfMap(page: Page): Promise<readonly number[]> {
  const { width, rgb } = decodePng(await page.screenshot());
  const at = (430 * width + 900) * 3;
  return [...rgb.subarray(at, at + 3)];
}

const KOEBENHAVN = [12.1, 55.5, 12.95, 55.85] as const;
const column = (longitude: number, z: number): number => ((longitude + 180) / 360) * 2 ** z;
const row = (latitude: number, z: number): number => ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z;

describe('a base map', () => {
  test('nobody is asked before the person says so; then the right tiles come, with the token as a header, and it is said whose they are', async () => {
    const { page, errors } = await open([xyz({ token: { header: 'token', value: 'hemmelig-42' } })]);
    const before = await colourOfMap(page);
    await chooser(page).selectOption('Prøvekort');
    const hostName = new URL(tiles.origin).host;
    await expect.poll(() => page.locator('.base-map-question').innerText()).toContain(`Kortet henter billeder fra ${hostName}. Værten kan se din IP-adresse`);
    await page.getByRole('button', { name: words.no.da }).click();
    expect(await chooser(page).inputValue()).toBe('');
    await chooser(page).selectOption('Prøvekort');
    expect(tiles.asked).toEqual([]);
    expect(page.url()).not.toContain('under=');
    await yes(page).click();
    await expect.poll(() => tiles.asked.length).toBeGreaterThan(3);
    await expect.poll(() => attribution(page).getAttribute('href')).toBe(ATTRIBUTION.url);
    for (const { path, query, headers } of tiles.asked) {
      const [, z = 0, x = 0, y = 0] = (/^\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(path) ?? []).map(Number);
      // The city lies beside the panel, in the middle of what is asked for.
      expect(x + 2).toBeGreaterThan(column(KOEBENHAVN[0], z));
      expect(x - 1).toBeLessThan(column(KOEBENHAVN[2], z));
      expect(y + 2).toBeGreaterThan(row(KOEBENHAVN[3], z));
      expect(y - 1).toBeLessThan(row(KOEBENHAVN[1], z));
      expect(headers['token']).toBe('hemmelig-42');
      expect([headers.referer, headers.cookie, [...query].length]).toEqual([undefined, undefined, 0]);
    }
    await page.getByRole('radio', { name: words.only.da }).check({ force: true });
    await expect.poll(() => colourOfMap(page)).toEqual([...MAGENTA]);
    await expect.poll(() => page.url()).toContain('under=prove:none');
    expect(page.url()).not.toContain('hemmelig');
    await chooser(page).selectOption('');
    await expect.poll(() => attribution(page).count()).toBe(0);
    await expect.poll(() => colourOfMap(page)).toEqual(before);
    const [asked] = [tiles.asked.length];
    await page.getByRole('button', { name: 'Zoom ind' }).click();
    await page.waitForTimeout(1500);
    expect(tiles.asked.length).toBe(asked);
    expect(errors).toEqual([]);
  });

  test('a link never turns it on: it asks on the map, and one that this site does not have is said', async () => {
    const { page } = await open([xyz({ tellsSite: true })], { hash: `${CITY}&under=prove:half` });
    await expect.poll(() => page.locator('.map-foot').innerText()).toContain('Linket viser baggrundskortet Prøvekort.');
    expect(await page.locator('.map-foot').innerText()).toContain(words.askSite.da);
    await page.waitForTimeout(1500);
    expect(tiles.asked).toEqual([]);
    await yes(page).click();
    await expect.poll(() => tiles.asked.length).toBeGreaterThan(3);
    expect(new Set(tiles.asked.map(({ headers }) => headers.referer))).toEqual(new Set([`${new URL(host.url).origin}/`]));
    await page.reload();
    await expect.poll(() => page.locator('.map-foot').innerText(), { timeout: 60_000 }).toContain('Linket viser');
    await page.goto(`${host.url}${CITY}&under=andet:half`);
    await page.reload();
    await expect.poll(() => status(page).innerText(), { timeout: 60_000 }).toContain('"andet", som ikke findes');
    await page.getByRole('button', { name: words.off.da }).click();
    await expect.poll(() => page.url()).not.toContain('under=');
  });

  test('WMS, WMTS and archives of pictures and of shapes are asked each in its own way', async () => {
    const common = { attribution: ATTRIBUTION };
    const [pictures, shapes] = [archiveOf(PICTURE.bytes, 'png'), archiveOf(plainVectorTile('water'), 'vector')];
    tiles.answer = ({ path }) => (path.endsWith('.pmtiles') ? { type: 'application/octet-stream', bytes: path.includes('shapes') ? shapes : pictures } : PICTURE);
    const { page, errors } = await open([
      { ...common, id: 'wms', title: 'WMS', kind: 'wms', url: `${tiles.origin}/wms?map=a`, layers: 'roads' },
      { ...common, id: 'wmts', title: 'WMTS', kind: 'wmts', url: `${tiles.origin}/wmts`, layer: 'orto', tileMatrixSet: 'DFD_GoogleMapsCompatible', format: 'image/jpeg' },
      { ...common, id: 'archive', title: 'Arkiv', kind: 'pmtiles', url: `${tiles.origin}/pictures.pmtiles` },
      { ...common, id: 'shapes', title: 'Former', kind: 'pmtiles', url: `${tiles.origin}/shapes.pmtiles`, draw: [{ layer: 'water', as: 'water' }] },
    ]);
    const show = async (title: string): Promise<void> => {
      tiles.asked.length = 0;
      await choose(page, title);
      await page.getByRole('radio', { name: words.only.da }).check({ force: true });
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
    };
    const areas = await colourOfMap(page);
    await show('WMS');
    await expect.poll(() => colourOfMap(page)).toEqual([...MAGENTA]);
    const [west = 0, south = 0, east = 0, north = 0] = (tiles.asked[0]?.query.get('bbox') ?? '').split(',').map(Number);
    expect(Object.fromEntries(tiles.asked[0]?.query ?? [])).toMatchObject({ map: 'a', service: 'WMS', request: 'GetMap', crs: 'EPSG:3857', layers: 'roads', width: '256' });
    // Web Mercator metres of Copenhagen, and square.
    expect(Math.abs(west - 1_398_000)).toBeLessThan(60_000);
    expect(Math.abs(south - 7_490_000)).toBeLessThan(60_000);
    expect(Math.abs(east - west - (north - south))).toBeLessThan(1);
    await show('WMTS');
    await expect.poll(() => colourOfMap(page)).toEqual([...MAGENTA]);
    expect(tiles.asked.every(({ query }) => query.get('tilematrixset') === 'DFD_GoogleMapsCompatible' && /^\d+$/.test(query.get('tilematrix') ?? '') && /^\d+$/.test(query.get('tilerow') ?? ''))).toBe(true);
    await show('Arkiv');
    await expect.poll(() => colourOfMap(page)).toEqual([...MAGENTA]);
    expect(tiles.asked.every(({ headers }) => /^bytes=\d+-\d+$/.test(headers.range ?? ''))).toBe(true);
    await show('Former');
    // The page's own colour of water, under areas that are outlines only.
    await expect.poll(() => colourOfMap(page)).toEqual(WATER);
    await chooser(page).selectOption('');
    await expect.poll(() => colourOfMap(page)).toEqual(areas);
    expect(errors).toEqual([]);
  });

  test.each([
    ['an error', 500, words.failed.da],
    ['a refusal', 403, words.refused.da],
  ])('%s of the host is said, the map goes on, and another try mends it', async (_, code, why) => {
    tiles.answer = () => code;
    const { page } = await open([xyz()]);
    await choose(page, 'Prøvekort');
    await expect.poll(() => status(page).innerText()).toContain(why.replace('{host}', new URL(tiles.origin).host));
    expect(await status(page).innerText()).toContain('Områder og tal er de samme.');
    tiles.answer = () => PICTURE;
    await page.getByRole('button', { name: words.again.da }).click();
    await expect.poll(() => status(page).count()).toBe(0);
    await expect.poll(() => attribution(page).count()).toBe(1);
  });

  test('a service that tells its error as a success, and a host that is gone, are said', async () => {
    tiles.answer = () => ({ type: 'text/xml', bytes: Buffer.from('<ServiceException/>') });
    const { page } = await open([xyz()]);
    await choose(page, 'Prøvekort');
    await expect.poll(() => status(page).innerText()).toContain('svarede med en fejl');
    await tiles.close();
    await page.getByRole('button', { name: words.again.da }).click();
    await expect.poll(() => status(page).innerText()).toContain('svarer ikke');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: words.again.da }).click();
    await expect.poll(() => status(page).innerText()).toContain(words.offline.da);
  });

  test('without npm run configure the page’s own policy forbids the host, and that is said', async () => {
    const { page } = await open([xyz()], { bare: true });
    await choose(page, 'Prøvekort');
    await expect.poll(() => status(page).innerText()).toContain('npm run configure');
    expect(tiles.asked).toEqual([]);
  });

  test('of the page’s own site nothing need be asked; without WebGL it is said that none can be shown', async () => {
    await writeFile(join(folder, 'dist', 'by.pmtiles'), archiveOf(PICTURE.bytes, 'png'));
    const { page } = await open([{ id: 'own', title: 'Eget', kind: 'pmtiles', url: 'by.pmtiles', attribution: ATTRIBUTION }], { hasWebgl: false });
    await chooser(page).selectOption('Eget');
    await expect.poll(() => page.locator('.map-foot').innerText()).toContain(words.needsWebgl.da);
    expect(await attribution(page).count()).toBe(0);
  });
});

describe('border layers', () => {
  test('are switched on one by one, stand in the link, and are each dashed in a way of their own', async () => {
    const { page } = await open([], { hash: '#v=1&data=eksempelby@2026.1~&lang=da&level=bydel', hasWebgl: false });
    const lines = (): Promise<readonly (string | null)[]> =>
      page.locator('#map svg path[stroke-dasharray]').evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('stroke-dasharray')))]);
    const before = await lines();
    for (const [shown, name] of ['Skoledistrikter', 'Sogne', 'Lokaludvalg'].entries()) {
      await page.getByRole('switch', { name: new RegExp(`^${name}`) }).check({ force: true });
      await expect.poll(async () => (await lines()).length - before.length).toBe(shown + 1);
    }
    expect(page.url()).toContain('overlays=skoledistrikt,sogn,lokaludvalg');
    await page.getByRole('switch', { name: /^Sogne/ }).uncheck({ force: true });
    await expect.poll(async () => (await lines()).length - before.length).toBe(2);
    expect(page.url()).toContain('overlays=skoledistrikt,lokaludvalg');
    // A site that offers no base maps has no word of them.
    expect(await chooser(page).count()).toBe(0);
  });
});
