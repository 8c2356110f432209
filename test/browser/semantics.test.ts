import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { accessibilityTreeOf } from './accessibility-tree.ts';
import { launch, openApp } from './app-page.ts';
import { axeFindings } from './axe-findings.ts';
import { areaPanelOf, everythingHere, legendOf, plain, rowsOf, textOf } from './page-parts.ts';
import { mapDrawn, withoutWebGl } from './without-webgl.ts';

/** Opens the list and the area of most need, where they are not open yet. */
async function openListAndArea(page: Page): Promise<void> {
  if ((await page.getByRole('article').count()) > 0) return;
  await page.locator('.list-drawer-handle').click();
  await rowsOf(page).nth(5).waitFor();
  await rowsOf(page).first().getByRole('button').click();
  await areaPanelOf(page, /./).waitFor();
}

/** What the page is to somebody who hears it. Every view, both languages and both themes: `test/long/axe.test.ts`. */
describe('the page as it is heard', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da', before: withoutWebGl }));
    await mapDrawn(page);
    await everythingHere(page);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  });
  afterAll(() => browser.close());

  test('the map has a role, a name, a description and nothing within', async () => {
    const tree = await accessibilityTreeOf(page);
    const map = await tree.find('application', /./);
    expect(map.name).toMatch(/^Kort over .+\. De samme områder og tal står i listen\.$/);
    expect(map.description).toContain('Piletaster flytter kortet');
    expect(map.description).toContain('Enter gå fra område til område');
    // A canvas or a drawing says nothing by itself; the voice says what the keys reach.
    expect(map.text).toBe('');
    expect(await tree.all('region', mapWords.region.da)).toHaveLength(1);
    expect(await page.getByRole('application').locator('[tabindex="0"], button, a, [role]').count()).toBe(0);
  });

  test('the page has one voice, and it is polite', async () => {
    const voices = await page.locator('[aria-live], [role="alert"], [role="log"]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-live')));
    expect(voices).toEqual(['polite']);
    await page.locator('#map').press('Home');
    const tree = await accessibilityTreeOf(page);
    await expect.poll(async () => (await tree.all('status')).map(({ text }) => text).join(' ')).toMatch(/størst behov \(klasse 5 af 5\), nr\. 1 af 67 kvarterer\./);
    await page.keyboard.press('Escape');
  });

  test('says which language it is in, also once it is another', async () => {
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe('da');
    await page.getByRole('button', { name: shellWords.otherLanguage.da, exact: true }).click();
    await expect.poll(() => root.getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: shellWords.otherLanguage.en, exact: true }).click();
    await expect.poll(() => root.getAttribute('lang')).toBe('da');
  });

  test('landmarks: one main part, and each of a kind has a name of its own', async () => {
    const tree = await accessibilityTreeOf(page);
    expect(await tree.all('main')).toHaveLength(1);
    for (const role of ['region', 'complementary', 'navigation', 'search']) {
      const names = (await tree.all(role)).map(({ name }) => name);
      expect([...new Set(names)]).toEqual(names);
    }
  });

  test('axe finds nothing on the opening view, the list and an area', async () => {
    const found = [...(await axeFindings(page, 'opening'))];
    await openListAndArea(page);
    expect([...found, ...(await axeFindings(page, 'list and area'))]).toEqual([]);
  });

  test('headings begin with the page and go down one level at a time', async () => {
    await openListAndArea(page);
    const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-level') ?? one.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.length).toBeGreaterThan(6);
  });

  test('what moves a score is told in a sentence, and every bar has its figure', async () => {
    await openListAndArea(page);
    const table = page.getByRole('article').getByRole('table').filter({ has: page.locator('.diverging-bar') }).first();
    const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([, figure]) => /^[+−]\d+,\d\d$|^0,00$/.test(plain(figure)))).toEqual(rows.map(() => true));
    const [title = '', figure = ''] = rows[0] ?? [];
    expect(await textOf(table.locator('caption'))).toBe(plain(`${title} flytter scoren mest: ${figure}, ${figure.startsWith('+') ? areaPanelWords.pushesUp.da : areaPanelWords.pushesDown.da}.`));
  });

  test('the spread of the figures has a name that says it, and the legend counts what it shows', async () => {
    if (await page.locator('.list-drawer-handle[aria-expanded="true"]').isVisible()) await page.locator('.list-drawer-handle').click();
    // Beside an open panel the legend is a strip until it is opened.
    const strip = page.locator('.legend-strip:not([open]) > summary');
    if (await strip.isVisible()) await strip.click();
    expect(await legendOf(page).getByRole('img').getAttribute('aria-label')).toMatch(/^Fordeling: 67 områder, fra −?\d+,\d+ til \d+,\d+$/);
    expect(await legendOf(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
  });
});
