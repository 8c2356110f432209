import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { linkWords } from '../../src/text/link-words.ts';
import { listWords, planFilterWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { fill } from '../../src/text/say.ts';
import { launch, openApp } from './app-page.ts';
import { areaPanelOf, everythingHere, linkOf, openList, openTheme, rowsOf, summaryOf, weightOf } from './page-parts.ts';

const THEME = 'Social indikator';
const INDICATOR = 'Median af disponibel indkomst';
const HEAD = 'v=1&data=koebenhavn@2026.1~';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** What a person would notice if it were not restored. */
const look = async (page: Page) => ({
  sentence: await summaryOf(page).innerText(),
  weight: await weightOf(page, INDICATOR).getAttribute('aria-valuetext'),
  rows: await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.textContent).join('\n')),
  panel: await page.getByRole('article').allInnerTexts(),
});

describe('the address', () => {
  test('restores the whole view on reload', async () => {
    const { page } = await openApp(browser);
    await openTheme(page, THEME);
    await weightOf(page, INDICATOR).fill('3');
    await openList(page);
    await page.getByRole('combobox', { name: listWords.planFilter.da }).selectOption({ label: planFilterWords.ended.da });
    await page.getByRole('button', { name: new RegExp(`^${listWords.area.da}$`) }).click();
    await page.getByRole('button', { name: /^Tingbjerg,/ }).click();
    await areaPanelOf(page, /Tingbjerg/).waitFor();
    await everythingHere(page);
    const before = await look(page);
    await page.reload();
    await rowsOf(page).first().waitFor();
    await everythingHere(page);
    await openTheme(page, THEME);
    await areaPanelOf(page, /Tingbjerg/).waitFor();
    await expect.poll(() => look(page), { timeout: 20_000 }).toEqual(before);
  }, 180_000);

  test('goes back and forward through every step, and the page with it', async () => {
    const { page } = await openApp(browser);
    const level = (name: string) => page.getByRole('radio', { name, exact: true });
    await summaryOf(page).waitFor();
    await level('Bydele').check({ force: true });
    await expect.poll(() => summaryOf(page).innerText()).toContain('10 bydele');
    await page.getByRole('combobox', { name: placeWords.chooseDistrictOrCommittee.da }).selectOption({ index: 1 });
    await expect.poll(() => linkOf(page)).toContain('home=');
    await page.goBack();
    await expect.poll(() => linkOf(page)).not.toContain('home=');
    expect(await summaryOf(page).innerText()).toContain('10 bydele');
    await page.goBack();
    await expect.poll(() => summaryOf(page).innerText()).toContain('67 kvarterer');
    await page.goForward();
    await expect.poll(() => summaryOf(page).innerText()).toContain('10 bydele');
    expect(await level('Bydele').isChecked()).toBe(true);
  });
});

describe('a link that does not fit', () => {
  const noticeOf = async (hash: string): Promise<{ notice: string; sentence: string; page: Page }> => {
    const { page } = await openApp(browser, { hash });
    const notice = await page.getByRole('alert').innerText();
    return { notice, sentence: await summaryOf(page).innerText(), page };
  };

  test('and is damaged opens with defaults in place of what cannot be read, and names it', async () => {
    const { notice, sentence, page } = await noticeOf(`#${HEAD}&lang=da&level=rode&weights=lav_indkomst:meget&area=99999`);
    expect(notice).toContain(fill(linkWords.damaged, { parts: 'vægtene og det åbne område' }).da);
    expect(sentence).toContain('368 af 396 roder');
    expect(linkOf(page)).not.toMatch(/weights=|area=/);
  });

  test('and is noise opens as if there were none, and says so', async () => {
    const { notice, sentence } = await noticeOf('#%E0%A4%A&&=&x');
    expect(notice).toContain(linkWords.unknownVersion.da);
    expect(sentence).toContain('67 kvarterer');
  });

  test('and is of another package is said, not guessed', async () => {
    const { notice, sentence } = await noticeOf('#v=1&data=aarhus@2026.1~0123456789ab&lang=da&level=rode');
    expect(notice).toContain(fill(linkWords.unknownPackage, { package: 'aarhus' }).da);
    expect(sentence).toContain('67 kvarterer');
  });

  test('and is of another version of the data names both', async () => {
    const { notice, sentence } = await noticeOf('#v=1&data=koebenhavn@2024.7~0123456789ab&lang=da&level=rode');
    expect(notice).toContain(fill(linkWords.otherVersion, { linked: '2024.7', shown: '2026.1' }).da);
    expect(sentence).toContain('368 af 396 roder');
  });

  test('and is of other data under the same version says so', async () => {
    const { notice } = await noticeOf('#v=1&data=koebenhavn@2026.1~0123456789ab&lang=da');
    expect(notice).toContain(linkWords.otherDigest.da);
  });
});
