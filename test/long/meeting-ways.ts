import type { Browser, Locator, Page } from 'playwright-core';
import { courseWords as words } from '../../src/text/meeting/course-words.ts';
import { fill } from '../../src/text/say.ts';
import { openApp, type AppPage } from '../browser/app-page.ts';
import { everythingHere } from '../browser/page-parts.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

/** A projector of a meeting room. */
export const PROJECTOR = { width: 1280, height: 720 };

/** The fictional town at one of its levels; `more`: further parts of the link. */
export const townLink = (more = '', level = 'kvarter'): string => `#v=1&data=eksempelby@2026.1~&lang=da&level=${level}${more}`;

export async function openTown(browser: Browser, hash = townLink(), query = ''): Promise<AppPage> {
  const opened = await openApp(browser, { hash: `${query}${hash}`, before: withoutWebGl, viewport: PROJECTOR });
  await mapDrawn(opened.page);
  if (query === '') await everythingHere(opened.page);
  return opened;
}

export const courseDialog = (page: Page): Locator => page.getByRole('dialog', { name: words.title.da });
export const courseOpener = (page: Page): Locator => page.locator('[data-opens="course"]');
export const addHere = (page: Page): Locator => page.locator('.course-entry').getByRole('button', { name: words.addHere.da }).first();
export const captionOf = (page: Page, number: number): Locator => courseDialog(page).getByRole('textbox', { name: fill(words.caption, { number: String(number) }).da, exact: true });
export const captionsOf = (page: Page): Promise<string[]> => courseDialog(page).locator('.course-caption > input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** Goes to another view by its link, as a person who pastes it into the address. */
export async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate(async (hash) => {
    const arrived = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    if (location.hash === hash) return;
    location.hash = hash;
    await arrived;
  }, link);
}

/** Five views of a meeting, each with something else beside the map. */
export const VIEWS: readonly { readonly link: string; readonly caption: string; readonly shows: string }[] = [
  { link: townLink(), caption: 'Hele byen', shows: '.presenter-legend' },
  { link: townLink('&list=open'), caption: 'De første på listen', shows: '.presenter-list tbody tr' },
  { link: townLink('&area=35'), caption: 'Et kvarter', shows: '.presenter-area' },
  { link: townLink('&map=cover'), caption: 'Behov og planer', shows: '.presenter-legend' },
  { link: townLink('&beside=boern-foerst;as-chosen:as-chosen'), caption: 'To vægtninger', shows: '.presenter-compare' },
];

/** Builds the course of {@link VIEWS} by the page's own buttons, and leaves its dialogue open. */
export async function buildCourse(page: Page): Promise<void> {
  for (const { link } of VIEWS) {
    await goTo(page, link);
    await addHere(page).click();
  }
  await courseOpener(page).click();
  for (const [i, { caption }] of VIEWS.entries()) await captionOf(page, i + 1).fill(caption);
}

/** Where the keyboard stands. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Tab, until what has the focus reads like this. Fails after as many as a page has. */
export async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 220; press += 1) {
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`never reached ${String(wanted)}; passed ${passed.join(' | ')}`);
}
