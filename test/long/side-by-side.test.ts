import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aroundWords } from '../../src/text/side/around-words.ts';
import { ownAreaWords } from '../../src/text/side/own-area-words.ts';
import { sideWords as words } from '../../src/text/side/side-words.ts';
import { planGroundWords } from '../../src/text/plan-ground-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, linkOf, mapReady, plain, textOf } from '../browser/page-parts.ts';

const POLL = { timeout: 30_000 };

async function opened(browser: Browser, rest: string): Promise<Page> {
  const { page } = await openApp(browser, { hash: `#v=1&data=eksempelby@2026.1~&lang=da&${rest}` });
  await mapReady(page);
  await everythingHere(page);
  return page;
}

const sidePage = (page: Page): Locator => page.getByRole('dialog', { name: words.title.da });
const trayOf = (page: Page): Locator => page.locator('.side-tray');
const formOf = (page: Page): Locator => page.locator('.own-area-form');
const put = (page: Page): Locator => areaPanelOf(page, /./).getByRole('button', { name: words.put.da, exact: true });
/** The row of a figure in the table, as what its cells say. */
const cellsIn = async (page: Page, figure: string): Promise<readonly string[]> => (await sidePage(page).locator(`.side-table tr[data-figure="${figure}"] td .side-figure`).allTextContents()).map(plain);

describe('areas side by side', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('an area is put there from its panel; the figures are the panel’s; the link opens the same in a clean browser', async () => {
    const page = await opened(browser, 'level=bydel&area=8');
    const panel = areaPanelOf(page, /./);
    await put(page).click();
    await expect.poll(() => textOf(trayOf(page)), POLL).toContain('1 af 4');
    const shown = await panel.locator('.area-figures tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.firstChild?.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const));
    expect(shown.length).toBeGreaterThan(15);
    await trayOf(page).getByRole('button', { name: words.open.da }).click();
    const table = sidePage(page).locator('.side-table');
    await table.waitFor();
    const inTable = new Map(await table.locator('tr[data-row="indicator"]').evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td .side-figure')?.textContent ?? ''] as const)));
    const common = shown.filter(([title]) => inTable.has(title));
    expect(common.length).toBeGreaterThan(15);
    for (const [title, value] of common) expect([title, inTable.get(title)]).toEqual([title, value]);
    const link = linkOf(page);
    expect(link).toContain('side=open;bydel:8;');
    const other = await opened(browser, link.split('&').slice(3).join('&'));
    await expect.poll(() => textOf(sidePage(other).locator('.side-table')), POLL).toBe(await textOf(table));
  });

  test('four areas of three levels stand with a note of what compares; the fifth is refused with the reason', async () => {
    const page = await opened(browser, 'level=bydel&side=open;bydel:8,kvarter:35,rode:117,rode:118;');
    const note = sidePage(page).locator('.side-note').first();
    if ((await sidePage(page).count()) === 0) throw new Error(`no page: ${linkOf(page)}`);
    await expect.poll(() => textOf(note), POLL).toContain('3 niveauer (bydele, kvarterer og roder)');
    await sidePage(page).getByLabel(words.add.da).fill('by');
    await sidePage(page).locator('.side-search .found-areas button').first().click();
    await expect.poll(() => textOf(sidePage(page).locator('.side-search .field-error')), POLL).toContain('Der er plads til fire områder');
    expect(await sidePage(page).locator('.kept-areas > li').count()).toBe(4);
    await sidePage(page).locator('.kept-areas > li').nth(1).getByRole('button', { name: /mod venstre/ }).click();
    await expect.poll(() => linkOf(page), POLL).toContain('side=open;kvarter:35,bydel:8,');
    expect(await sidePage(page).locator('svg[role="img"]').count()).toBeGreaterThan(5);
  });

  test('one rode under the least number of residents is told what to do; with three more it has a score and a place', async () => {
    const page = await opened(browser, 'level=rode&side=open;;');
    await sidePage(page).getByRole('button', { name: ownAreaWords.make.da }).click();
    await formOf(page).waitFor();
    const add = async (number: string): Promise<void> => {
      await formOf(page).getByLabel(planGroundWords.findArea.da).fill(number);
      await formOf(page).locator('.found-areas button').first().click();
    };
    await add('104');
    await expect.poll(() => textOf(formOf(page).locator('.own-area-lines')), POLL).toMatch(/har \d+ beboere\. Der skal være mindst 300/);
    for (const number of ['117', '118', '119']) await add(number);
    await expect.poll(() => textOf(formOf(page).locator('.own-area-lines')), POLL).toMatch(/4 roder: .*Score .*det ville være nr\. \d+ af \d+ roder/s);
    await formOf(page).getByRole('button', { name: ownAreaWords.done.da }).click();
    await expect.poll(() => sidePage(page).locator('th[data-side="own"]').count(), POLL).toBe(1);
    await expect.poll(() => cellsIn(page, 'rygere').then(({ length }) => length), POLL).toBe(2);
    expect(linkOf(page)).toContain('rode,104,117,118,119');
    await page.keyboard.press('Escape');
    await expect.poll(() => sidePage(page).count(), POLL).toBe(0);
  });

  test('a border that is written takes in whole areas, and too small a one says so', async () => {
    const page = await opened(browser, 'level=kvarter&side=open;;');
    await sidePage(page).getByRole('button', { name: ownAreaWords.make.da }).click();
    const corners = formOf(page).getByLabel(ownAreaWords.corners.da);
    await corners.fill('50, 8\n50, 16\n60, 16\n60, 8');
    await expect.poll(() => textOf(formOf(page).locator('.own-area-lines')), POLL).toContain('60 kvarterer');
    await corners.fill('50, 8\n50, 8.1\n50.1, 8');
    await expect.poll(() => textOf(formOf(page).locator('.own-area-lines')), POLL).toContain(plain(ownAreaWords['nothing-in-it'].da));
    await corners.fill('hjørne');
    await expect.poll(() => textOf(formOf(page).locator('.field-error')), POLL).toContain('Linje 1 er ikke et hjørne');
  });

  test('areas alike, neighbours and pockets are in the panel, each with a way there', async () => {
    const page = await opened(browser, 'level=rode&area=117');
    await areaPanelOf(page, /./).getByRole('button', { name: aroundWords.title.da }).click();
    const alike = page.getByRole('list', { name: aroundWords.alike.da });
    await expect.poll(() => alike.getByRole('listitem').count(), POLL).toBe(5);
    expect(await textOf(alike.getByRole('listitem').first())).toMatch(/afstand \d,\d\d\. Ens i .+; forskellig i .+\./);
    const name = (await alike.locator('.beside-name').first().innerText()).trim();
    await alike.getByRole('button', { name: /^Læg .* side om side/ }).first().click();
    await expect.poll(() => textOf(trayOf(page)), POLL).toContain('1 af 4');
    await alike.locator('.beside-name').first().click();
    await expect.poll(() => areaPanelOf(page, /./).getByRole('heading', { level: 2 }).innerText(), POLL).toBe(name);
  });

  test('by keys alone: from the map to the page and back', async () => {
    const page = await opened(browser, 'level=bydel');
    await page.getByRole('application', { name: /^Kort over/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await expect.poll(() => textOf(trayOf(page)), POLL).toContain('1 af 4');
    await page.keyboard.press('End');
    await page.keyboard.press('s');
    await expect.poll(() => textOf(trayOf(page)), POLL).toContain('2 af 4');
    await trayOf(page).getByRole('button', { name: words.open.da }).focus();
    await page.keyboard.press('Enter');
    await sidePage(page).locator('.side-table').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bank-title');
    await page.keyboard.press('Escape');
    await expect.poll(() => sidePage(page).count(), POLL).toBe(0);
  });

  test('a link that names no such area falls back and says so', async () => {
    const page = await opened(browser, 'level=bydel&side=open;bydel:nobody;');
    await expect.poll(() => page.locator('.notices').innerText(), POLL).toContain('side');
    expect(await sidePage(page).count()).toBe(0);
  });
});
