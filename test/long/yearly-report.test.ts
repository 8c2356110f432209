import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaProfileWords } from '../../src/text/area-profile-words.ts';
import { yearlyDialogWords as words } from '../../src/text/yearly/yearly-dialog-words.ts';
import { yearlyOpenWords } from '../../src/text/yearly/yearly-open-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { everythingHere, mapReady, plain } from '../browser/page-parts.ts';
import { tablesOf } from '../write/html-tables.ts';

const POLL = { timeout: 60_000 };
/** `BYBAROMETER_PRINTED` names a folder that keeps pictures, to be looked at. */
const kept = process.env['BYBAROMETER_PRINTED'];

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: words.title.da });
const paperOf = (page: Page): Locator => dialogOf(page).locator('.report-sheet');
const textOn = async (page: Page): Promise<string> => plain((await paperOf(page).locator('article').textContent()) ?? '');
const press = async (page: Page, name: string): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), dialogOf(page).getByRole('button', { name }).click()]);
  return download;
};
const bytesOf = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path());

async function opened(browser: Browser, rest: string): Promise<AppPage> {
  const app = await openApp(browser, { hash: `#v=1&lang=da&list=open&${rest}` });
  await mapReady(app.page);
  await everythingHere(app.page);
  await app.page.getByRole('button', { name: yearlyOpenWords.open.da, exact: true }).click();
  return app;
}

describe('the yearly report in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('is shown as it prints, for another year too, and taken along as HTML and workbook with the same figures; nothing leaves the browser', async () => {
    const { page, foreignRequests, policyViolations, errors } = await opened(browser, 'data=eksempelby@2026.1~&level=bydel');
    await expect.poll(() => textOn(page), POLL).toContain('Siden sidste rapport: tal fra 2024 til 2025, planer fra 21. november 2025 til 21. november 2026');
    await dialogOf(page).getByLabel(words.since.da).selectOption('2022');
    await expect.poll(() => textOn(page), POLL).toContain('tal fra 2022 til 2025');
    const html = new TextDecoder().decode(await bytesOf(await press(page, areaProfileWords.html.da)));
    const [printed] = tablesOf(html, 'changes');
    const shown = await paperOf(page).locator('.changes tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    expect(printed?.rows.slice(1).map((row) => row.slice(0, 6))).toEqual(shown.map((row) => row.slice(0, 6).map(plain)));
    const workbook = await press(page, areaProfileWords.xlsx.da);
    expect(workbook.suggestedFilename()).toBe('eksempelby-aarsrapport-bydel-2025.xlsx');
    expect(Object.keys(unzipSync(await bytesOf(workbook)))).toContain('xl/worksheets/sheet8.xml');
    if (kept !== undefined) await page.screenshot({ path: `${kept}/yearly-1440.png` });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    if (kept !== undefined) await page.screenshot({ path: `${kept}/yearly-390.png` });
    expect([foreignRequests, policyViolations, errors]).toEqual([[], [], []]);
  }, 240_000);

  test('the last report’s file gives its year and day, and the report says what has changed; a file that is none is said and left out', async () => {
    const before = await opened(browser, 'data=eksempelby@2026.1~&level=bydel&weights=sundhed:0.4');
    await expect.poll(() => textOn(before.page), POLL).toContain('tal fra 2024 til 2025');
    await dialogOf(before.page).getByRole('combobox', { name: words.year.da, exact: true }).selectOption('2023');
    await expect.poll(() => textOn(before.page), POLL).toContain('tal fra 2022 til 2023');
    const html = await bytesOf(await press(before.page, areaProfileWords.html.da));
    const xlsx = await bytesOf(await press(before.page, areaProfileWords.xlsx.da));
    await before.page.context().close();

    const { page, foreignRequests, policyViolations, errors } = await opened(browser, 'data=eksempelby@2026.1~&level=bydel&date=2027-05-01');
    await expect.poll(() => textOn(page), POLL).toContain('Brugte den sidste rapport andre vægte');
    const pick = dialogOf(page).locator('input[type=file]');
    await pick.setInputFiles({ name: 'brev.html', mimeType: 'text/html', buffer: Buffer.from('<p>Hej</p>') });
    await dialogOf(page).getByText('Intet er taget fra brev.html: den er ikke en årsrapport, der kan læses.').waitFor();
    expect(await textOn(page)).toContain('tal fra 2024 til 2025');
    for (const [name, bytes] of [['sidst.html', html], ['sidst.xlsx', xlsx]] as const) {
      await pick.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      await dialogOf(page).getByText('Holdes op mod rapporten af 21. november 2026 med tal fra 2023.').waitFor();
      await expect.poll(() => textOn(page), POLL).toContain('tal fra 2023 til 2025, planer fra 21. november 2026 til 1. maj 2027');
      expect(await textOn(page)).toMatch(/Andele af scoren: Sundhed fra [\d,]+ % til 16,7 %/);
      expect(await textOn(page)).not.toContain('Brugte den sidste rapport andre vægte');
      await dialogOf(page).getByRole('button', { name: areaProfileWords.forget.da }).click();
      await expect.poll(() => textOn(page), POLL).toContain('tal fra 2024 til 2025');
    }
    expect([foreignRequests, policyViolations, errors]).toEqual([[], [], []]);
  }, 300_000);

  test('a day of the last report that is not before this one’s is said, and nothing is made; Escape closes it', async () => {
    const { page } = await opened(browser, 'data=koebenhavn@2026.1~&level=bydel');
    await expect.poll(() => textOn(page), POLL).toContain('Ingen af tallene i scoren er nyere i 2025 end i 2024');
    expect(await textOn(page)).toContain('Pakken mærker ingen områder som almene');
    await dialogOf(page).getByLabel(words.sinceDate.da).fill('2027-01-01');
    await dialogOf(page).getByText('Vælg en dag før 21. november 2026').waitFor();
    expect(await dialogOf(page).getByRole('button', { name: areaProfileWords.html.da }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialogOf(page).count(), POLL).toBe(0);
  }, 240_000);
});
