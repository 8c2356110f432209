import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DARK_RAMPS } from '../../src/draw/need-ramps.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { weightWords } from '../../src/text/weight-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { areaPanelOf, mapPicture, mapReady, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { countColour } from '../browser/png.ts';

const TEXTS = fileURLToPath(new URL('../../src/text/', import.meta.url));

interface Words {
  readonly da: string;
  readonly en: string;
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && typeof (value as Words).da === 'string' && typeof (value as Words).en === 'string';

const wordsIn = (value: unknown): readonly Words[] => {
  if (isWords(value)) return [value];
  if (value instanceof Map) return [...value.values()].flatMap(wordsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};

/** Words of the command line alone, where files are taken in and profiles written: full of words that names of places have too. */
const NOT_ON_THE_PAGE = /^(intake\/|report-)/;

/** Danish texts of the interface that are other in English, without those that are a piece of an English text or of a name. */
async function danishOnly(): Promise<readonly string[]> {
  const modules = await Promise.all(readdirSync(TEXTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !NOT_ON_THE_PAGE.test(name)).map((name) => import(/* @vite-ignore */ `${TEXTS}${name}`) as Promise<Record<string, unknown>>));
  const words = modules.flatMap((one) => Object.values(one).flatMap(wordsIn));
  const english = words.map((one) => one.en.toLowerCase());
  const literals = words.filter((one) => one.da !== one.en).flatMap((one) => one.da.split(/\{\w+\}/));
  const telling = literals.map((text) => text.trim().replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '')).filter((text) => text.length >= 5 && /\p{L}{4}/u.test(text));
  return [...new Set(telling)].filter((text) => !english.some((one) => one.includes(text.toLowerCase())));
}

/** What can be read or is read aloud, outside of names that belong to the data. */
const everythingSaid = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Element) for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'label']) said.push(node.getAttribute(name) ?? '');
      else if (node.parentElement?.closest('body [lang="da"]') === null) said.push(node.textContent ?? '');
    }
    return said.filter((text) => text.trim() !== '');
  });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('in English', () => {
  let browser: Browser;
  let app: AppPage;
  let danish: readonly string[] = [];
  const danishHere = async (): Promise<readonly string[]> => {
    const pattern = new RegExp(`(?<!\\p{L})(?:${danish.map(escaped).join('|')})(?!\\p{L})`, 'iu');
    return [...new Set(await everythingSaid(app.page))].filter((text) => pattern.test(text)).map((text) => text.slice(0, 120));
  };

  beforeAll(async () => {
    danish = await danishOnly();
    browser = await launch();
    app = await openApp(browser);
    await mapReady(app.page);
  });
  afterAll(() => browser.close());

  test('the comparison itself knows Danish when it sees it', async () => {
    expect(danish.length).toBeGreaterThan(150);
    const found = await danishHere();
    for (const words of [placeWords.level, weightWords.subject, listWords.open, shellWords.independent]) expect(found).toContain(words.da);
  });

  test('the page is English after one press, and says so', async () => {
    await app.page.getByRole('button', { name: shellWords.otherLanguage.da }).click();
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await summaryOf(app.page, 'en').innerText()).toContain('The map shows need in 67 quarters, 2026');
    expect(await danishHere()).toEqual([]);
  });

  test('no Danish is left in the list, an area’s panel, the other levels or one indicator’s map', async () => {
    const { page } = app;
    await page.getByRole('button', { name: listWords.open.en }).click();
    await rowsOf(page).first().getByRole('button').click();
    await areaPanelOf(page, /./).waitFor();
    expect(await danishHere()).toEqual([]);
    for (const level of [3, 0]) {
      await page.getByRole('group', { name: placeWords.level.en }).getByRole('radio').nth(level).check({ force: true });
      await rowsOf(page).nth(1).getByRole('button').click();
      expect(await danishHere()).toEqual([]);
    }
    await page.getByRole('combobox', { name: weightWords.subject.en }).selectOption({ index: 3 });
    expect(await danishHere()).toEqual([]);
  });

  test('a link carries the language, and the page remembers it', async () => {
    expect(app.page.url()).toContain('lang=en');
    await app.page.goto(app.url);
    await expect.poll(() => app.page.locator('html').getAttribute('lang')).toBe('en');
    await summaryOf(app.page, 'en').waitFor();
  });

  test('the dark theme is chosen, kept on reload, and turns the ramp: more need is lighter, and the sentence says so', async () => {
    const { page } = app;
    await mapReady(page);
    await page.getByRole('radio', { name: shellWords.themeDark.en }).check({ force: true });
    await expect.poll(() => summaryOf(page, 'en').innerText()).toContain('Lightest: the 20 percent with the greatest need.');
    await page.reload();
    await mapReady(page);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground.match(/\d+/g)?.slice(0, 3).every((part) => Number(part) < 80)).toBe(true);
    const picture = await mapPicture(page);
    const ramp = DARK_RAMPS.get(5) ?? [];
    expect(ramp.map((colour) => countColour(picture, colour) > 200)).toEqual(ramp.map(() => true));
  });
});
