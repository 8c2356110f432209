import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courseWords as words } from '../../src/text/meeting/course-words.ts';
import { presenterWords } from '../../src/text/meeting/presenter-words.ts';
import { launch } from '../browser/app-page.ts';
import { linkOf } from '../browser/page-parts.ts';
import { PATIENT } from '../browser/without-webgl.ts';
import { captionOf, captionsOf, courseDialog, focused, openTown, tabTo } from './meeting-ways.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a whole meeting by keyboard alone: find an area, change a weight, save views, order them, present, end', async () => {
  const { page, errors } = await openTown(browser);
  const { keyboard } = page;
  const heading = page.locator('.presenter h1');

  await tabTo(page, /^Gå til listen/);
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'))) await keyboard.press('Tab');
  await keyboard.type('Rugmarken');
  await page.getByRole('option', { name: /Rugmarken/ }).first().waitFor(PATIENT);
  await keyboard.press('Enter');
  await expect.poll(() => linkOf(page)).toMatch(/area=/);

  while (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'range' && document.activeElement.closest('.theme-list') !== null))) await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await expect.poll(() => linkOf(page)).toMatch(/weights=/);

  await tabTo(page, new RegExp(`^${words.addHere.da}`));
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await tabTo(page, /^Mødeforløb \(2\)/);
  await keyboard.press('Enter');
  await courseDialog(page).waitFor(PATIENT);
  await tabTo(page, /^Tekst til visning 1/);
  await keyboard.press('Control+a');
  await keyboard.type('Først');
  await tabTo(page, /^Flyt visning 1: /, 'Shift+Tab');
  await keyboard.press('ArrowDown');
  await expect.poll(async () => (await captionsOf(page))[1]).toBe('Først');
  expect(await focused(page)).toMatch(/^Flyt visning 2: /);
  expect(await captionOf(page, 2).inputValue()).toBe('Først');

  await tabTo(page, new RegExp(words.present.da), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect.poll(() => heading.innerText(), PATIENT).toMatch(/1 af 2/);
  await keyboard.press('Space');
  await expect.poll(() => heading.innerText()).toMatch(/2 af 2\.\s*Først/);
  await tabTo(page, new RegExp(`^${presenterWords.weights.da}`));
  await keyboard.press('Enter');
  while (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'range'))) await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('.presenter-sentence').innerText()).toMatch(/Ændret i mødet|med ændrede vægte/);
  await keyboard.press('Escape');
  await expect.poll(() => page.locator('.presenter').count(), PATIENT).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-opens') ?? null), PATIENT).toBe('course');
  expect(errors).toEqual([]);
});
