import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compareWords as words } from '../../src/text/compare-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { reachWords } from '../../src/text/reach-words.ts';
import { parseCsv } from '../score/quoted-csv.ts';
import { recomputing } from '../state/recompute.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { everythingHere, linkOf, openList, plain } from '../browser/page-parts.ts';
import { PATIENT, withoutWebGl } from '../browser/without-webgl.ts';
import { textTaken } from './take-form.ts';

const TOWN = '#v=1&data=eksempelby@2026.1~&lang=da&level=kvarter';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page with the drawn map: nothing here looks at painted pixels. */
const opened = (options: Parameters<typeof openApp>[1]): ReturnType<typeof openApp> => openApp(browser, { before: withoutWebGl, ...options });
const chooser = (page: Page): Locator => page.getByRole('combobox', { name: words.choose.da });
const panel = (page: Page): Locator => page.locator('.compare-panel');
const row = async (page: Page, at: number): Promise<string[]> => (await page.locator('[data-mover]').nth(at).locator('th, td').allInnerTexts()).map(plain);
/** A picture of a map's fills, in the order of its areas. */
const fills = (page: Page): Promise<string[]> => page.locator('.second-map svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''));

describe('two weighings side by side', () => {
  test('say who comes into the top and who leaves it, on two maps that move together, and change places', async () => {
    const { page, errors } = await opened({ hash: TOWN });
    await everythingHere(page);
    await chooser(page).selectOption({ label: 'Børn først' });
    await panel(page).waitFor();
    expect(await panel(page).getByRole('heading', { level: 2 }).innerText()).toMatch(/af de 10 første er (et andet område|andre områder) med B end med A\./);
    expect(plain(await panel(page).innerText())).toMatch(/Over alle 60 områder: .+ \(Spearman 0,\d\d, Kendall 0,\d\d\)/);
    await page.locator('.second-map svg').waitFor();
    const [, before, after] = await row(page, 0);
    const coloured = await fills(page);
    await page.getByRole('button', { name: words.swap.da }).click();
    await expect.poll(() => row(page, 0), PATIENT).toEqual([expect.any(String), after, before, expect.any(String)]);
    expect(linkOf(page)).toContain('profile=boern-foerst');
    await expect.poll(() => fills(page), PATIENT).not.toEqual(coloured);
    await page.getByRole('textbox', { name: words.top.da }).fill('3');
    await expect.poll(() => panel(page).getByRole('heading', { level: 2 }).innerText(), PATIENT).toMatch(/de 3 første/i);
    expect(linkOf(page)).toContain('besidetop=3');
    const shown = linkOf(page);
    await page.reload();
    await panel(page).waitFor({ timeout: 60_000 });
    expect(linkOf(page)).toBe(shown);
    expect(errors).toEqual([]);
  }, 120_000);

  test('are read and left by keyboard, and a pinned area stands in both', async () => {
    const { page } = await opened({ hash: `${TOWN}&beside=boern-foerst;as-chosen:as-chosen` });
    await panel(page).waitFor({ timeout: 75_000 });
    const name = (await row(page, 0))[0] ?? '';
    await page.locator('[data-mover]').first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.compare-pinned').innerText()).toContain(name);
    await page.getByRole('button', { name: words.openArea.da }).press('Enter');
    await page.getByRole('article', { name }).waitFor();
    await page.getByRole('button', { name: words.back.da }).press('Enter');
    await panel(page).getByRole('button', { name: words.close.da, exact: true }).press('Enter');
    await expect.poll(() => linkOf(page), PATIENT).not.toContain('beside');
  }, 120_000);

  test('take turns on the one map of a phone, in a tab of their own', async () => {
    const { page } = await opened({ hash: `${TOWN}&beside=boern-foerst;as-chosen:as-chosen`, viewport: { width: 390, height: 844 }, hasTouch: true });
    await panel(page).waitFor({ timeout: 75_000 });
    expect(await page.locator('.second-map').count()).toBe(0);
    await page.getByRole('button', { name: words.swap.da }).tap();
    await expect.poll(() => linkOf(page), PATIENT).toContain('profile=boern-foerst');
    const widths = await panel(page).evaluate((element) => [...element.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right));
    expect(Math.max(...widths)).toBeLessThanOrEqual(390);
  }, 120_000);
});

test('what it would take is one sentence with weights from and to; nothing is applied', async () => {
  const { page } = await opened({ hash: `${TOWN}&list=open` });
  await everythingHere(page);
  await page.locator('[data-area]').nth(11).getByRole('button').first().click();
  await page.getByRole('button', { name: reachWords.title.da }).click();
  const sentence = page.locator('.reach-sentence');
  await expect.poll(async () => plain(await sentence.innerText()), PATIENT).toMatch(/kommer blandt de 10 første, hvis \d+,\d % af vægten flyttes: .+ fra \d+,\d % til \d+,\d %/);
  expect(linkOf(page)).toContain('reach=top:10');
  expect(linkOf(page)).not.toContain('weights=');
  await page.getByRole('radio', { name: reachWords.goalPast.da }).check({ force: true });
  await expect.poll(() => sentence.innerText(), PATIENT).toContain('kommer forbi');
}, 120_000);

test('the list and its calculation basis, as they are downloaded, give the scores again', async () => {
  const { page } = await opened({ hash: `${TOWN}&method=percentile:geometric` });
  await everythingHere(page);
  await openList(page);
  const take = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), page.getByRole('button', { name }).click()]);
    return readFile(await download.path(), 'utf8');
  };
  const score = recomputing(await textTaken(page, 'basis'));
  const rows = parseCsv(await take(listWords.exportMachine.da));
  expect(rows).toHaveLength(60);
  for (const one of rows) expect(score(one)).toBeCloseTo(Number(one.get('score')), 10);
}, 120_000);
