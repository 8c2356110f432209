import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT_RAMPS } from '../../src/draw/need-ramps.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp, type AppPage } from './app-page.ts';
import { legendCounts, mapPicture, mapReady, openList, rowsOf, summaryOf } from './page-parts.ts';
import { countColour } from './png.ts';

describe('the app as it opens', () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launch();
    app = await openApp(browser);
    await mapReady(app.page);
  });
  afterAll(() => browser.close());

  test('says in Danish what the map shows: all kvarterer, this year, measured by how many themes', async () => {
    expect(await app.page.locator('html').getAttribute('lang')).toBe('da');
    const text = await summaryOf(app.page).innerText();
    expect(text).toContain('Kortet viser behov i 67 kvarterer, 2026');
    expect(text).toMatch(/målt på 1 af 6 temaer\./);
    expect(text).toContain('Mørkest: de 20 procent med størst behov.');
    expect(text).not.toContain('samlet behov');
  });

  test('offers the district or committee as its first control, under the name of the city', async () => {
    const controls = app.page.locator('aside').locator('select, input');
    const labels = await controls.evaluateAll((all) => all.filter((one) => one.closest('header') === null).map((one) => (one as HTMLSelectElement).labels?.[0]?.textContent));
    expect(labels[0]).toBe(placeWords.chooseDistrictOrCommittee.da);
  });

  test('paints every class on the map, in the colours of the legend', async () => {
    const picture = await mapPicture(app.page);
    const painted = (LIGHT_RAMPS.get(5) ?? []).map((colour) => ({ colour, isSeen: countColour(picture, colour) > 300 }));
    expect(painted).toEqual((LIGHT_RAMPS.get(5) ?? []).map((colour) => ({ colour, isSeen: true })));
  });

  test('counts the 67 kvarterer in the legend, and lists them', async () => {
    const counts = await legendCounts(app.page);
    expect([counts.size, [...counts.values()].reduce((sum, count) => sum + count, 0)]).toEqual([5, 67]);
    await openList(app.page);
    await expect.poll(() => rowsOf(app.page).count()).toBe(67);
  });

  test('says that it is nobody’s official publication', async () => {
    expect(await app.page.getByText(shellWords.independent.da).isVisible()).toBe(true);
  });

  test('has asked no other host, broken no policy and logged no error by then', () => {
    expect({ foreign: app.foreignRequests, policy: app.policyViolations, errors: app.errors }).toEqual({ foreign: [], policy: [], errors: [] });
  });

  test('carries a policy that names its own origin and nothing else', async () => {
    const policy = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const directives = new Map((policy ?? '').split(';').map((one) => [one.trim().split(' ')[0], one.trim().split(' ').slice(1).join(' ')]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(['script-src', 'style-src', 'connect-src', 'worker-src', 'font-src'].map((name) => directives.get(name))).toEqual(Array(5).fill("'self'"));
    expect(directives.get('img-src')).toBe("'self' data: blob:");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
  });

  test('lets nothing reach another host, also when asked to', async () => {
    const blocked = await app.page.evaluate(() => fetch('https://example.org/').then(() => 'answered', () => 'refused'));
    expect([blocked, app.foreignRequests]).toEqual(['refused', []]);
  });
});
