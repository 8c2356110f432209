import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankWords } from '../../src/text/bank-words.ts';
import { evaluationWords } from '../../src/text/evaluation-words.ts';
import { timelineWords as words } from '../../src/text/timeline-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { everythingHere, linkOf, plain, summaryOf, textOf } from '../browser/page-parts.ts';
import { PHONE } from '../browser/starter-ways.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';

const LINK = '#v=1&data=eksempelby@2026.1~&lang=da';

const bankOf = (page: Page): Locator => page.getByRole('dialog', { name: bankWords.title.da });
const handleOf = (page: Page): Locator => bankOf(page).getByRole('slider', { name: words.date.da });
const barOf = (page: Page, name: RegExp): Locator => bankOf(page).getByRole('button', { name });
const loadAxe = async (page: Page): Promise<void> => void (await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')));

async function dragBy(page: Page, handle: Locator, dx: number): Promise<void> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 6; step += 1) await page.mouse.move(x + (dx * step) / 6, y);
  await page.mouse.up();
}

describe('the timeline of the bank', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    browser = await launch();
    ({ page, errors } = await openApp(browser, { hash: `${LINK}&map=cover&bank=table;title;;`, before: withoutWebGl }));
  });
  afterAll(() => browser.close());

  test('is a look of the bank that says what it finds, and stands in the link', async () => {
    await bankOf(page).getByRole('radio', { name: bankWords.timeline.da }).check({ force: true, timeout: 60_000 });
    await bankOf(page).getByRole('heading', { name: '3 planer udløber inden for 12 måneder; 3 uden kendt efterfølger' }).waitFor();
    expect(linkOf(page)).toContain('bank=timeline;title;;');
    expect(await barOf(page, /^.*\. (Helhedsplan|Områdefornyelse), /).count()).toBe(44);
    expect(await bankOf(page).locator('.timeline-gap rect').count()).toBeGreaterThan(10);
    await loadAxe(page);
    expect(await axeFindings(page, 'timeline')).toEqual([]);
  });

  test('moves the one date of everything by dragging: bank, sentence of the map and link', async () => {
    await expect.poll(async () => plain((await summaryOf(page).textContent()) ?? '')).toContain('21. november 2026');
    await dragBy(page, handleOf(page), -75);
    const moved = (await handleOf(page).getAttribute('aria-valuetext')) ?? '';
    expect(moved).not.toBe('21. november 2026');
    await expect.poll(() => bankOf(page).locator('.bank-head').textContent()).toContain(moved);
    const date = /date=(\d{4}-\d{2}-01)/.exec(linkOf(page))?.[1] ?? '';
    expect(date < '2026').toBe(true);
    await expect.poll(async () => plain((await summaryOf(page).textContent()) ?? '')).toContain(plain(moved));
    const ended = await bankOf(page).getByRole('checkbox', { name: /^udløbet/ }).evaluate((box) => box.parentElement?.textContent ?? '');
    expect(Number(/\d+$/.exec(ended)?.[0])).toBeLessThan(27);
  });

  test('moves the date by keys, a month or a year, to either end', async () => {
    await handleOf(page).focus();
    await page.keyboard.press('Home');
    expect(plain((await handleOf(page).getAttribute('aria-valuetext')) ?? '')).toBe('1. januar 2010');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    expect(plain((await handleOf(page).getAttribute('aria-valuetext')) ?? '')).toBe('1. februar 2011');
    await expect.poll(() => linkOf(page)).toContain('date=2011-02-01');
  });

  test('shows fewer years by button, key and Control with the wheel, and keeps the date in sight', async () => {
    const status = bankOf(page).getByRole('group', { name: words.zoom.da }).getByRole('status');
    expect(await status.textContent()).toBe('alle 27 år');
    await bankOf(page).getByRole('button', { name: words.zoomIn.da }).click();
    await expect.poll(() => status.textContent()).toBe('20 år');
    await handleOf(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => status.textContent()).toBe('15 år');
    await bankOf(page).locator('.timeline-frame').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => status.textContent()).toBe('10 år');
    expect(linkOf(page)).toContain('bank=timeline:10;');
    const [frame, handle] = [await bankOf(page).locator('.timeline-frame').boundingBox(), await handleOf(page).boundingBox()];
    expect((handle?.x ?? 0) + (handle?.width ?? 0) / 2).toBeGreaterThan(frame?.x ?? Infinity);
  });

  test('is walked by the arrow keys, one stop for Tab; Enter opens the plan and Escape comes back to its bar', async () => {
    expect(await bankOf(page).locator('[data-bar][tabindex="0"]').count()).toBe(1);
    await bankOf(page).locator('[data-bar][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-plan'))).toBe('hp-06');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Egerntoppen og omegn \(2\. plan\)/ }).waitFor();
    await page.keyboard.press('Escape');
    await bankOf(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-plan'))).toBe('hp-06');
  });

  test('is grouped by the districts that plans lie in, and the same as a table', async () => {
    await bankOf(page).getByLabel(bankWords.group.da).selectOption('area:bydel');
    await expect.poll(() => bankOf(page).locator('.timeline-heading').count()).toBeGreaterThan(5);
    await bankOf(page).getByRole('button', { name: words.asTable.da }).click();
    const row = bankOf(page).getByRole('row', { name: /^Pilehegnet og omegn \(2\. plan\)/ });
    expect(plain(await row.innerText())).toMatch(/Pilehegnet og omegn \(3\. plan\)\s*mindst 6 måneder$/);
    expect(await bankOf(page).getByRole('rowheader').count()).toBe(45);
    expect(await axeFindings(page, 'timeline, grouped, with its table')).toEqual([]);
  });

  test('gathers the evaluations of a year, with a file', async () => {
    await bankOf(page).getByRole('radio', { name: bankWords.evaluations.da }).check({ force: true });
    await bankOf(page).getByRole('combobox', { name: evaluationWords.year.da, exact: true }).selectOption('2025');
    await bankOf(page).getByText('11 af 13 planer, der var i gang i 2025, er evalueret').waitFor();
    expect(linkOf(page)).toContain('bank=evaluations:2025;');
    const waiting = page.waitForEvent('download');
    await bankOf(page).getByRole('button', { name: bankWords.exportJson.da }).click();
    const file = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as { readonly year: number; readonly evaluations: readonly unknown[] };
    expect([file.year, file.evaluations.length]).toEqual([2025, 13]);
    expect(await axeFindings(page, 'evaluations')).toEqual([]);
  });

  test('is on paper what is on the screen: filters in words, sums, every listed plan, package and link', async () => {
    await bankOf(page).getByRole('radio', { name: bankWords.timeline.da }).check({ force: true });
    await bankOf(page).getByRole('checkbox', { name: /^Områdefornyelse/ }).check();
    // The printed page is one of the last parts that are fetched.
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.print-page');
    await expect.poll(() => paper.getByRole('rowheader').count()).toBe(12);
    const text = await textOf(paper);
    for (const part of ['Type: Områdefornyelse', '12 af 45 planer', 'Eksempelby', '2026.1', page.url()]) expect(text).toContain(part);
    await page.emulateMedia({ media: 'screen' });
    expect(errors).toEqual([]);
  });

  test('fits a phone: the drawing scrolls and the page does not, and a finger drags the date', async () => {
    await page.context().close();
    ({ page, errors } = await openApp(browser, { ...PHONE, hash: `${LINK}&bank=timeline:10;title;;`, before: withoutWebGl }));
    await handleOf(page).waitFor({ timeout: 60_000 });
    expect(await bankOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    const box = await handleOf(page).boundingBox();
    expect([(box?.width ?? 0) >= 44, (box?.height ?? 0) >= 44]).toEqual([true, true]);
    await handleOf(page).scrollIntoViewIfNeeded();
    await dragBy(page, handleOf(page), -80);
    await expect.poll(() => linkOf(page)).toMatch(/date=202\d-/);
    await everythingHere(page).catch(() => undefined);
    expect(errors).toEqual([]);
  });
});
