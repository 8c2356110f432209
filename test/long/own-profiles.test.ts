import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compareWords } from '../../src/text/compare-words.ts';
import { legendWords } from '../../src/text/legend-words.ts';
import { classControlWords } from '../../src/text/class-control-words.ts';
import { methodChoiceWords, normalisationOptions } from '../../src/text/method-choice-words.ts';
import { ownProfileWords as words } from '../../src/text/own-profile-words.ts';
import { fill } from '../../src/text/say.ts';
import { weightWords } from '../../src/text/weight-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { everythingHere, linkOf, summaryOf, weightOf } from '../browser/page-parts.ts';
import { PATIENT, withoutWebGl } from '../browser/without-webgl.ts';

const TOWN = '#v=1&data=eksempelby@2026.1~&lang=da&level=kvarter';
const NAME = 'Sundhed; først & 100 %';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page with the drawn map: nothing here looks at painted pixels. */
const opened = async ({ before, ...options }: Parameters<typeof openApp>[1] = {}): Promise<Page> => {
  const both = async (context: BrowserContext): Promise<void> => {
    await withoutWebGl(context);
    await before?.(context);
  };
  const { page } = await openApp(browser, { hash: TOWN, before: both, ...options });
  await everythingHere(page);
  return page;
};
const chooser = (page: Page): Locator => page.getByRole('combobox', { name: weightWords.preset.da });
const chosen = (page: Page): Promise<string> => chooser(page).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent ?? '');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const summaryWith = (page: Page, text: string): Locator => page.locator('summary', { hasText: text });

async function save(page: Page, name: string): Promise<void> {
  await weightOf(page, 'Sundhed').fill('3');
  await button(page, words.saveAs.da).click();
  await page.getByRole('textbox', { name: words.name.da }).fill(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page), PATIENT).toBe(name);
}

async function openProfile(page: Page, name: string, count: number): Promise<void> {
  await summaryWith(page, fill(words.list, { count: String(count) }).da).click();
  await page.locator('.own-profile > summary', { hasText: name }).click();
}

describe('an own profile', () => {
  test('is kept over a reload, renamed, copied, deleted and had back', async () => {
    const page = await opened();
    await save(page, NAME);
    await expect.poll(() => summaryOf(page).innerText(), PATIENT).toContain(`med profilen »${NAME}«`);
    await page.reload();
    await everythingHere(page);
    expect([await chosen(page), await weightOf(page, 'Sundhed').inputValue()]).toEqual([NAME, '3']);
    await openProfile(page, NAME, 1);
    await button(page, words.rename.da).click();
    await page.getByRole('textbox', { name: words.name.da }).fill('Sundhed');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page), PATIENT).toBe('Sundhed');
    await button(page, words.duplicate.da).click();
    await summaryWith(page, fill(words.list, { count: '2' }).da).waitFor();
    await button(page, words.remove.da).first().click();
    await expect.poll(() => page.locator('.own-profile > summary').allInnerTexts(), PATIENT).toEqual(['Sundhed (kopi)']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.restore.da);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.own-profile > summary').allInnerTexts(), PATIENT).toEqual(['Sundhed', 'Sundhed (kopi)']);
  }, 120_000);

  test('travels in a link to a browser that has never heard of it, and a second tab hears of it', async () => {
    const page = await opened();
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await everythingHere(tab);
    await save(page, NAME);
    await expect.poll(() => chooser(tab).locator('option', { hasText: NAME }).count(), PATIENT).toBe(1);
    await tab.close();
    const elsewhere = await opened({ hash: `#${new URL(page.url()).hash.slice(1)}` });
    expect(await chosen(elsewhere)).toBe(fill(words.fromLink, { name: NAME }).da);
    expect(await weightOf(elsewhere, 'Sundhed').inputValue()).toBe('3');
  }, 120_000);

  test('is taken along as a file and read in again; a file that cannot be used says where and changes nothing', async () => {
    const page = await opened();
    await save(page, NAME);
    await openProfile(page, NAME, 1);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.download.da).click()]);
    expect(download.suggestedFilename()).toBe('eksempelby-sundhed-først-100.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual({ id: 'sundhed-først-100', title: NAME, weights: { sundhed: 3 } });
    const files = page.locator('input[type="file"]');
    const before = linkOf(page);
    await files.setInputFiles({ name: 'skæv.json', mimeType: 'application/json', buffer: Buffer.from('{"id":"x","index":{"id":"i","children":[{"id":"a","indicator":"findes_ikke"},{"id":"b","indicator":"rygere","steps":[{"do":"z-score","sd":"halv"}]}]}}') });
    await expect.poll(() => page.locator('.import-profile').innerText(), PATIENT).toContain('index.children[1].steps[0].sd');
    expect(await page.locator('.import-profile').innerText()).toContain('index.children[0].indicator');
    expect(await page.locator('.import-profile').innerText()).toContain(fill(words.importFailed, { file: 'skæv.json' }).da);
    expect(linkOf(page)).toBe(before);
    const own = { id: 'egen', title: 'Kun rygere', index: { id: 'i', children: [{ id: 'rygning', title: 'Rygning', indicator: 'rygere', steps: [{ do: 'percentile' }] }] } };
    await files.setInputFiles({ name: 'egen.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) });
    await expect.poll(() => chosen(page), PATIENT).toBe('Kun rygere');
    await page.reload();
    await everythingHere(page);
    expect(await chosen(page)).toBe('Kun rygere');
    await weightOf(page, 'Rygning').waitFor();
  }, 120_000);

  test.each([
    ['full', words.full.da, (): never => { throw new DOMException('full', 'QuotaExceededError'); }],
    ['blocked', words.blocked.da, (): never => { throw new DOMException('no', 'SecurityError'); }],
  ])('lasts as long as the page where the storage is %s, and is offered as a file', async (_, told, refuse) => {
    const page = await opened({ before: (context: BrowserContext) => context.addInitScript(`Storage.prototype.setItem = ${refuse.toString()}`) });
    await save(page, NAME);
    expect(await page.locator('.storage-trouble').innerText()).toContain(told);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, fill(words.downloadOne, { name: NAME }).da).click()]);
    expect(download.suggestedFilename()).toContain('eksempelby-');
    await chooser(page).selectOption({ index: 0 });
    await chooser(page).selectOption({ label: NAME });
    expect(await weightOf(page, 'Sundhed').inputValue()).toBe('3');
  }, 120_000);
});

test('another method is said in the sentence and the link, and set back with the weights', async () => {
  const page = await opened();
  await summaryWith(page, fill(methodChoiceWords.fold, { method: methodChoiceWords.own }).da).click();
  await page.getByRole('radio', { name: normalisationOptions.percentile.title.da }).check();
  await expect.poll(() => summaryOf(page).innerText(), PATIENT).toContain('med metoden percentiler');
  expect(linkOf(page)).toContain('method=percentile:as-chosen');
  await page.keyboard.press('Control+z');
  await expect.poll(() => linkOf(page), PATIENT).not.toContain('method=');
  await page.getByRole('radio', { name: normalisationOptions.exponential.title.da }).check();
  await button(page, weightWords.reset.da).click();
  await expect.poll(() => linkOf(page), PATIENT).not.toContain('method=');
  expect(await page.getByRole('combobox', { name: compareWords.choose.da }).inputValue()).toBe('');
}, 90_000);

test('classes by standard deviation, by limits that stay, and by limits that are written', async () => {
  const page = await opened();
  await page.locator('summary', { hasText: legendWords.adjust.da }).click();
  const method = page.getByRole('combobox', { name: legendWords.method.da });
  await method.selectOption({ label: classControlWords.deviation.da });
  await expect.poll(() => linkOf(page), PATIENT).toContain('classes=standard-deviation:5');
  await method.selectOption({ label: classControlWords.fixed.da });
  await expect.poll(() => linkOf(page), PATIENT).toMatch(/classes=fixed:\d:-?\d+\.\d{6,}/);
  await method.selectOption({ label: classControlWords.manual.da });
  const limits = page.getByRole('textbox', { name: classControlWords.limits.da });
  await limits.fill('0,5; 1.5');
  await limits.press('Enter');
  await page.getByText(fill(classControlWords.notANumber, { part: '1.5' }).da).waitFor();
  await limits.fill('−0,5; 0; 0,75');
  await limits.press('Enter');
  await expect.poll(() => linkOf(page), PATIENT).toContain('classes=manual:4:-0.5,0,0.75');
  await expect.poll(() => page.locator('.legend-classes .legend-range').allInnerTexts(), PATIENT).toHaveLength(4);
}, 90_000);
