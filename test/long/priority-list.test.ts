import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { NoteKind } from '../../src/model/area-note.ts';
import type { ListColumn } from '../../src/model/list-column.ts';
import { areaNoteWords as words } from '../../src/text/area-note-words.ts';
import { columnTitles, listColumnWords } from '../../src/text/list-column-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { fill } from '../../src/text/say.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, linkOf, openList, plain, rowsOf, textOf } from '../browser/page-parts.ts';
import { PATIENT, withoutWebGl } from '../browser/without-webgl.ts';
import { textTaken } from './take-form.ts';

const TOWN = '#v=1&data=eksempelby@2026.1~&lang=da&level=kvarter';
const SCRIPT = 'Ny skole <img src=x onerror="document.title=1"><script>document.title=2</script>';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** The page with the drawn map: nothing here looks at painted pixels. */
async function opened({ before, ...options }: Parameters<typeof openApp>[1] = {}): Promise<Page> {
  const both = async (context: BrowserContext): Promise<void> => {
    await withoutWebGl(context);
    await before?.(context);
  };
  const { page } = await openApp(browser, { hash: TOWN, before: both, ...options });
  await everythingHere(page);
  return page;
}

const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
const toggle = (page: Page, text: string): Locator => page.locator('.list-toggles button', { hasText: text });
/** The columns that the list has, from the left. */
const columns = (page: Page): Promise<string[]> => page.locator('#priority-list thead th').evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column') ?? ''));
/** What the first rows say in a column. */
const cells = async (page: Page, column: ListColumn): Promise<string[]> => (await page.locator(`#priority-list tbody [data-column="${column}"]`).allTextContents()).slice(0, 12).map(plain);
async function taken(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFile(await download.path(), 'utf8');
}

/** Writes a note about the area whose panel is open. */
async function write(page: Page, kind: NoteKind, text: string): Promise<void> {
  await page.locator('.area-notes > button').click();
  await page.getByRole('combobox', { name: words.kind.da }).selectOption(kind);
  await page.getByRole('textbox', { name: words.text.da, exact: true }).fill(text);
  await button(page, words.save.da).click();
}

describe('the columns of the list', () => {
  test('are picked by keyboard, sorted by, kept in the link and over a reload, and put back', async () => {
    const page = await opened();
    await openList(page);
    const usual = await columns(page);
    expect(usual).toEqual(['rank', 'name', 'value', 'span', 'population', 'coverage', 'plans']);
    await toggle(page, 'Kolonner').focus();
    await page.keyboard.press('Enter');
    for (const title of [columnTitles.drivers, columnTitles.since, columnTitles.population]) {
      await page.getByRole('checkbox', { name: title.da, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await expect.poll(() => columns(page), PATIENT).toEqual(['rank', 'name', 'value', 'span', 'coverage', 'drivers', 'plans', 'since']);
    await button(page.locator('#priority-list thead'), columnTitles.since.da).click();
    await expect.poll(() => linkOf(page), PATIENT).toContain('sort=-since&columns=span,coverage,drivers,plans,since');
    const years = (await cells(page, 'since')).map(Number);
    expect(years.slice(0, 3)).toEqual(years.slice(0, 3).toSorted((a, b) => b - a));
    expect(years[0]).toBeGreaterThan(0);
    const before = await cells(page, 'drivers');
    await page.reload();
    await everythingHere(page);
    await rowsOf(page).nth(11).waitFor();
    await expect.poll(() => cells(page, 'drivers'), PATIENT).toEqual(before);
    await toggle(page, 'Kolonner').click();
    await button(page, listColumnWords.reset.da).click();
    // What the list is sorted by is still seen.
    await expect.poll(() => columns(page), PATIENT).toEqual([...usual, 'since']);
    expect(linkOf(page)).not.toContain('columns=');
  }, 150_000);
});

describe('own notes about an area', () => {
  test('are written, seen in the list, kept over a reload and in a second tab, sorted by, exported, printed, deleted and had back', async () => {
    const page = await opened({ hash: `${TOWN}&area=35&list=open` });
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await everythingHere(tab);
    await button(page.locator('.area-notes'), fill(words.addTo, { area: 'Gøgevænget' }).da).click();
    await button(page, words.save.da).click();
    await page.getByText(words.textWanted.da).waitFor();
    await page.getByRole('textbox', { name: words.author.da }).fill('Lokaludvalget');
    await page.getByRole('textbox', { name: words.text.da, exact: true }).fill(SCRIPT);
    await button(page, words.save.da).click();
    await write(page, 'strengths', 'Stærk beboerforening');
    const notes = page.locator('.area-note');
    await expect.poll(() => notes.count(), PATIENT).toBe(2);
    expect(await textOf(notes.last())).toContain(SCRIPT);
    expect(await page.title()).toContain('Bybarometer');
    // The other tab hears of it, and so does the list.
    await expect.poll(() => tab.locator('.area-note').count(), PATIENT).toBe(2);
    await tab.close();
    await page.reload();
    await everythingHere(page);
    await button(page.locator('#priority-list thead'), columnTitles.notes.da).click();
    await expect.poll(() => rowsOf(page).first().getAttribute('data-area'), PATIENT).toBe('35');
    expect((await cells(page, 'notes')).slice(0, 2)).toEqual(['2, senest 21. november 2026', '–']);
    await page.locator('summary', { hasText: listWords.tools.da }).click();
    const [excel, machine, json] = [await taken(page, listWords.exportDanish.da), await taken(page, listWords.exportMachine.da), await textTaken(page, 'json')];
    for (const file of [excel, machine, json]) expect(file).toContain('Stærk beboerforening');
    expect(excel).toContain('2026-11-21 (Lokaludvalget): Ny skole');
    expect((JSON.parse(json) as { areas: { notes: unknown[] }[] }).areas[0]?.notes).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => textOf(page.locator('.print-page .area-notes')), PATIENT).toContain('Stærk beboerforening');
    expect(await page.locator('.print-page .area-notes button:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await button(areaPanelOf(page, 'Gøgevænget'), words.remove.da).first().click();
    await expect.poll(() => notes.count(), PATIENT).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.restore.da);
    await page.keyboard.press('Enter');
    await expect.poll(() => notes.count(), PATIENT).toBe(2);
    // The printed list has them below.
    await page.keyboard.press('Escape');
    await expect.poll(() => areaPanelOf(page, 'Gøgevænget').count(), PATIENT).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => textOf(page.locator('.printed-notes')), PATIENT).toContain('Gøgevænget');
  }, 240_000);

  test('go to another browser as a file; what was changed in both is kept twice, and a file of something else changes nothing', async () => {
    const page = await opened({ hash: `${TOWN}&area=35&list=open` });
    await write(page, 'decision', 'Søg Landsbyggefonden');
    await page.locator('summary', { hasText: listWords.tools.da }).click();
    await toggle(page, 'Egne noter').click();
    const file = await taken(page, words.download.da);
    const elsewhere = await opened({ hash: `${TOWN}&area=35&list=open` });
    await elsewhere.locator('summary', { hasText: listWords.tools.da }).click();
    await toggle(elsewhere, 'Egne noter').click();
    const take = (name: string, text: string): Promise<void> => elsewhere.locator('.import-notes input').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await take('noter.json', file);
    await elsewhere.getByText(fill(words.imported, { file: 'noter.json', added: '1', same: '0' }).da).waitFor();
    await take('noter.json', file.replace('Søg Landsbyggefonden', 'Søg ikke'));
    await elsewhere.getByText(fill(words.conflicts, { count: '1', where: 'Gøgevænget' }).da).waitFor();
    await expect.poll(() => elsewhere.locator('.area-note').allInnerTexts().then((texts) => texts.join(' ')), PATIENT).toMatch(/Søg ikke[^]*Søg Landsbyggefonden/);
    await take('liste.json', '{"format":"bybarometer-list"}');
    await elsewhere.getByText(fill(words.notNotes, { file: 'liste.json' }).da).waitFor();
    expect(await elsewhere.locator('.area-note').count()).toBe(2);
  }, 150_000);

  test('that the browser has no room for last as long as the page, say so, and are offered as a file', async () => {
    const full = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }';
    const page = await opened({ hash: `${TOWN}&area=35`, before: (context) => context.addInitScript(full) });
    await write(page, 'decision', 'Søg Landsbyggefonden');
    await page.getByText(words.full.da).waitFor();
    expect(await taken(page, words.download.da)).toContain('Søg Landsbyggefonden');
  }, 120_000);

  test('that cannot be read are set aside, said to be, and offered as they lay', async () => {
    const page = await opened({ hash: `${TOWN}&area=35`, before: (context) => context.addInitScript(() => localStorage.setItem('bybarometer.notes.1.eksempelby', '{"halv":')) });
    await page.getByText(words.damaged.da).waitFor();
    expect(await taken(page, words.downloadDamaged.da)).toBe('{"halv":');
    await write(page, 'decision', 'Ny note');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('bybarometer.notes-damaged.1.eksempelby')), PATIENT).toBe('{"halv":');
    await button(page, words.forgetDamaged.da).click();
    await expect.poll(() => page.getByText(words.damaged.da).count(), PATIENT).toBe(0);
  }, 120_000);
});
