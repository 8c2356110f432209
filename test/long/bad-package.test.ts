import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mapWords } from '../../src/text/map-words.ts';
import { issueWords } from '../../src/text/issue-words.ts';
import { startWords } from '../../src/text/start-words.ts';
import { memorySource, tinyPackage, type TinyManifest, type TinyOverrides } from '../fixtures/tiny-package.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { openList, plain, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { servePackage } from '../browser/serve-package.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const indicators = (manifest: TinyManifest) => manifest.bybarometer.indicators;
const valuesWith = (line: string): string => tinyPackage().get('kvarter-values.csv')?.replace('101,lav_indkomst,2025,30,', line) ?? '';
const inMetres = JSON.stringify({
  type: 'FeatureCollection',
  features: [['101', 'Engen', 724_000], ['102', 'Åsen', 725_000], ['201', 'Havnen', 726_000], ['202', 'Skoven', 727_000]].map(([nr, navn, x]) => ({
    type: 'Feature',
    properties: { nr, navn, bydel_nr: '1' },
    geometry: { type: 'Polygon', coordinates: [[[x, 6_175_000], [Number(x) + 500, 6_175_000], [Number(x) + 500, 6_175_500], [x, 6_175_000]]] },
  })),
});

/** What is wrong, how it is made wrong, and the file and place that must be named. */
const broken: readonly (readonly [string, TinyOverrides, string])[] = [
  ['a missing file', { files: { 'kvarter-values.csv': null } }, 'kvarter-values.csv'],
  ['wrong JSON', { files: { 'programmes.json': '[{ "id": "hp-1", }' } }, 'programmes.json'],
  ['an unknown indicator', { manifest: ({ bybarometer }) => void ((bybarometer.index['children'] as { children: object[] }[])[0]?.children.push({ id: 'x', indicator: 'findes_ikke' })) }, 'findes_ikke'],
  ['a context leaf in the tree', { manifest: ({ bybarometer }) => void ((bybarometer.index['children'] as { children: object[] }[])[0]?.children.push({ id: 'x', indicator: 'beboere' })) }, 'beboere'],
  ['duplicate ids', { manifest: (manifest) => void indicators(manifest).push({ ...indicators(manifest)[1] }) }, 'lav_indkomst'],
  ['a value that is no number', { files: { 'kvarter-values.csv': valuesWith('101,lav_indkomst,2025,tredive,') } }, 'tredive'],
  ['ids that match no area', { files: { 'kvarter-values.csv': valuesWith('0101,lav_indkomst,2025,30,') } }, '0101'],
  ['geometry in metres without a declared CRS', { files: { 'kvarter.geojson': inMetres } }, 'kvarter.geojson'],
  ['an empty CSV', { files: { 'kvarter-values.csv': '' } }, 'kvarter-values.csv'],
];

/** The findings on the page, opened where they are folded. */
async function findingsOn({ page }: AppPage): Promise<readonly string[]> {
  const failure = page.getByRole('heading', { level: 1, name: /Lillested/ });
  const notice = page.locator('summary', { hasText: /bemærkning/ });
  await failure.or(notice).first().waitFor();
  if ((await notice.count()) > 0) await notice.click();
  const items = page.getByRole('listitem').filter({ has: page.locator('strong', { hasText: new RegExp(`^(${issueWords.severityError.da}|${issueWords.severityWarning.da})`) }) });
  // The list is a part of its own.
  await items.first().waitFor();
  return (await items.allInnerTexts()).map(plain);
}

describe('a package with', () => {
  test.each(broken)('%s: opens what can be opened, and says what is wrong, where, and what to do', async (_, overrides, place) => {
    const files = tinyPackage(overrides);
    const app = await openApp(browser, { before: servePackage(files, { beside: false }) });
    const findings = await findingsOn(app);
    const { city, issues } = await readPackage(memorySource(files), { hash: async () => '' });
    const serious = issues.filter((one) => one.severity !== 'notice');
    expect(findings.length).toBe(serious.length);
    const error = findings.find((text) => text.startsWith(issueWords.severityError.da) && text.includes(place)) ?? '';
    expect(error).not.toBe('');
    expect(error).toContain(issueWords.issueRepair.da);
    expect(error).toMatch(/\.(csv|json|geojson)/);
    await (city === null ? app.page.getByRole('button', { name: startWords.reload.da }) : summaryOf(app.page).getByText(/\p{L}{4}/u).first()).waitFor();
    expect(app.errors.filter((text) => !/404/.test(text))).toEqual([]);
  });

  test('one bad value still opens map, list and every other figure', async () => {
    const files = tinyPackage({ files: { 'kvarter-values.csv': valuesWith('101,lav_indkomst,2025,tredive,') } });
    const { page } = await openApp(browser, { before: servePackage(files, { beside: false }) });
    await openList(page);
    expect(await rowsOf(page).count()).toBe(4);
    expect(await page.getByRole('region', { name: mapWords.region.da, exact: true }).isVisible()).toBe(true);
  });

  test('a manifest that is no JSON cannot be opened: the page says so, and offers the others', async () => {
    const files = tinyPackage({ files: { 'datapackage.json': '{ "name": "lillested", ' } });
    const app = await openApp(browser, { hash: '#v=1&data=lillested@1~&lang=da', before: servePackage(files, { beside: true }) });
    await app.page.getByRole('heading', { name: 'Lillested kan ikke åbnes' }).waitFor();
    expect((await findingsOn(app)).join('\n')).toMatch(/datapackage\.json, linje 1/);
    await app.page.getByRole('button', { name: 'Åbn København' }).click();
    await expect.poll(() => summaryOf(app.page).innerText()).toContain('67 kvarterer');
  });

  test('no list of packages at all: says what to do', async () => {
    const { page } = await openApp(browser, { before: (context) => context.route('**/data/packages.json', (route) => route.fulfill({ status: 404, body: '' })) });
    await page.getByRole('heading', { name: startWords.noPackages.da }).waitFor();
    expect(await page.getByText(startWords.noPackagesHelp.da).isVisible()).toBe(true);
  });
});
