import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { areaProfileWords } from '../../src/text/area-profile-words.ts';
import { importPackageWords as packageWords } from '../../src/text/import/import-package-words.ts';
import { importWords } from '../../src/text/import/import-words.ts';
import { courseWords as words } from '../../src/text/meeting/course-words.ts';
import { launch } from '../browser/app-page.ts';
import { dropFiles, importOf, keepBox, openMap, reportHere, tabOf } from '../browser/drop-files.ts';
import { cityIs } from '../browser/import-pages.ts';
import { everythingHere, linkOf, summaryOf } from '../browser/page-parts.ts';
import { mapDrawn, PATIENT, withoutWebGl } from '../browser/without-webgl.ts';
import { importFiles } from '../fixtures/import-files.ts';
import { addHere, captionsOf, courseDialog, courseOpener, PROJECTOR, townLink } from './meeting-ways.ts';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  host = await serve({ root: inject('buildFolder'), base: '/by/' });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await host.close().catch(() => undefined);
});
afterAll(() => browser.close());

async function kept(): Promise<Page> {
  const context = await browser.newContext({ viewport: PROJECTOR, locale: 'da-DK', reducedMotion: 'reduce' });
  await withoutWebGl(context);
  const page = await context.newPage();
  await page.goto(host.url + townLink());
  await mapDrawn(page);
  await everythingHere(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

/** What is on paper while the browser prints. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-page');
  await paper.waitFor(PATIENT);
  const text = await paper.innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

describe('a meeting without a network, after one visit', () => {
  test('files are imported, an area and its profile are printed, a course is presented, and after a reload all of it is there', async () => {
    const page = await kept();
    await host.close();
    // The course of the town.
    await addHere(page).click();
    await courseOpener(page).click();
    await courseDialog(page).getByRole('button', { name: words.present.da }).click();
    await page.locator('.presenter .presenter-legend li').first().waitFor(PATIENT);
    await page.keyboard.press('Escape');
    await courseOpener(page).waitFor(PATIENT);
    // An area on paper.
    await page.getByRole('combobox', { name: 'Søg område' }).fill('Rugmarken');
    await page.getByRole('option', { name: /Rugmarken/ }).first().click();
    await page.getByRole('article').and(page.locator('[aria-busy="false"]')).waitFor(PATIENT);
    expect(await printed(page)).toMatch(/Rugmarken[\s\S]*Datagrundlag/);
    // Its profile.
    await page.getByRole('button', { name: areaProfileWords.open.da, exact: true }).click();
    const profile = page.getByRole('dialog', { name: areaProfileWords.title.da });
    await profile.getByRole('heading', { level: 1, name: 'Områdeprofil: Rugmarken' }).waitFor(PATIENT);
    await page.emulateMedia({ media: 'print' });
    // The dialogue has stepped aside: what is seen is on paper.
    await expect.poll(() => profile.count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: 'Områdeprofil: Rugmarken' }).waitFor(PATIENT);
    await page.getByRole('heading', { name: 'Hvad profilen kan bruges til' }).waitFor();
    expect((await page.pdf({ preferCSSPageSize: true, tagged: true })).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'screen' });
    await profile.getByRole('button', { name: areaProfileWords.close.da }).click();
    // Files of one's own.
    await dropFiles(page, importFiles());
    await reportHere(page);
    await tabOf(page, importWords.tabPackage.da).click();
    await importOf(page).getByRole('textbox', { name: packageWords.name.da }).fill('Kvarterne 2024');
    await keepBox(page).check();
    await openMap(page);
    await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
    await expect.poll(() => linkOf(page), { timeout: 60_000 }).toContain('data=kvarterne_2024@');

    await page.reload();
    await mapDrawn(page);
    await everythingHere(page);
    expect(await cityIs(page)).toBe('Kvarterne 2024');
    await page.goto(host.url + townLink('&area=35'));
    await page.reload();
    await mapDrawn(page);
    await everythingHere(page);
    await courseOpener(page).click();
    await expect.poll(() => captionsOf(page)).toHaveLength(1);
  });
});
