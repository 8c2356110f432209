import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaProfileWords as words } from '../../src/text/area-profile-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { hasTool, saidBy } from './outside-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'bybarometer-profile-'));
const hasPoppler = hasTool('pdfinfo', 'poppler-utils');

let browser: Browser;
let app: AppPage;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  app = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da&level=bydel&area=1' });
  ({ page } = app);
  await page.getByRole('button', { name: words.open.da, exact: true }).click({ timeout: 90_000 });
  await paper().waitFor({ timeout: 90_000 });
}, 200_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = () => page.getByRole('dialog', { name: words.title.da });
const paper = () => dialog().getByRole('heading', { level: 1 });
const press = (name: string): Promise<void> => dialog().getByRole('button', { name, exact: true }).click();

async function downloaded(click: () => Promise<void>): Promise<{ readonly name: string; readonly file: string }> {
  const [download] = (await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), click()])) as [Download, void];
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

describe('the profile of an area in the page', () => {
  test('is seen as it prints, without a hole in the security policy', async () => {
    expect(await paper().innerText()).toBe('Områdeprofil: Gammelby');
    const text = await dialog().locator('.report-sheet article').innerText();
    for (const part of ['Hvad kortet ikke viser', 'Styrker og ressourcer', 'Ændret siden sidste profil', 'Hvad profilen kan bruges til', `${app.url}#v=1`, 'area=1']) expect(text).toContain(part);
    expect([app.policyViolations, app.errors]).toEqual([[], []]);
  });

  test.skipIf(!hasPoppler)('is printed alone: tagged, A4, two to four sheets, under its own name, and is there again afterwards', async () => {
    const pdf = join(folder, 'side.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true });
    const info = await saidBy('pdfinfo', pdf);
    expect(info).toMatch(/Title:\s+Områdeprofil: Gammelby/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const sheets = (await saidBy('pdftotext', '-layout', pdf, '-')).split('\f').filter((one) => one.trim() !== '');
    expect([sheets.length >= 2, sheets.length <= 4]).toEqual([true, true]);
    expect(sheets[0]).toMatch(/Områdeprofil: Gammelby/);
    expect(sheets.join('\n')).not.toContain('Prioriteringsliste');
    await paper().waitFor();
  });

  test('is taken along as a file that needs nothing, and as a workbook', async () => {
    const html = await downloaded(() => press(words.html.da));
    expect(html.name).toMatch(/^eksempelby-bydel-1-\d{4}-\d\d-\d\d\.html$/);
    const text = readFileSync(html.file, 'utf8');
    expect(text).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(text).not.toMatch(/src=|url\(|<link/);
    const xlsx = await downloaded(() => press(words.xlsx.da));
    expect(Object.keys(unzipSync(readFileSync(xlsx.file)))).toContain('xl/workbook.xml');
  });

  test('is held against the file of last time', async () => {
    const last = join(folder, 'sidst.html');
    const { file } = await downloaded(() => press(words.html.da));
    writeFileSync(last, readFileSync(file, 'utf8').replace(/"date":"[\d-]+"/, '"date":"2025-01-02"').replace(/"residents":\d+/, '"residents":28000'));
    await dialog().locator('input[type=file]').setInputFiles(last);
    await expect.poll(() => dialog().locator('.report-sheet article').innerText().catch(() => ''), { timeout: 60_000 }).toMatch(/Sidste profil: tal fra 2025, planer læst 2\.\sjanuar\s2025/);
    expect(await dialog().locator('.report-sheet article').innerText()).toMatch(/28\.000\s+28\.278\s+\+278/);
    await dialog().locator('input[type=file]').setInputFiles({ name: 'andet.html', mimeType: 'text/html', buffer: Buffer.from('<html>') });
    await dialog().getByText('andet.html: har ingen områdeprofil i sig').waitFor();
  });

  test('of all areas comes as one zip with a list; it can be cancelled', async () => {
    await press('Hent alle 12 (zip)');
    // At once, and not first when the button has come to rest: by then all twelve may be made.
    await dialog().getByRole('button', { name: words.cancel.da, exact: true }).dispatchEvent('click');
    const zip = await downloaded(() => press('Hent alle 12 (zip)'));
    const inside = Object.keys(unzipSync(readFileSync(zip.file)));
    expect(inside).toHaveLength(13);
    expect(inside[0]).toBe('index.html');
  });

  test('closes with Escape, back to where it was opened', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await page.getByRole('button', { name: words.open.da, exact: true }).evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
