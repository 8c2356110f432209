import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wholeAddress } from '../../src/state/embed/frame-code.ts';
import { embedWords as words } from '../../src/text/meeting/embed-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { mapDrawn, PATIENT, withoutWebGl } from '../browser/without-webgl.ts';
import { LINKED_VIEWS } from './axe-linked-views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** In the page: counts every time that something is asked of what browsers keep. */
function countStorage(): void {
  const asked: string[] = [];
  Object.assign(globalThis, { asked });
  const watch = (owner: object, names: readonly string[]): void => {
    for (const name of names) {
      const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        asked.push(name);
        return Reflect.apply(own, this, given);
      });
    }
  };
  watch(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'key']);
  watch(IDBFactory.prototype, ['open', 'databases']);
  watch(CacheStorage.prototype, ['open', 'match', 'has']);
  watch(ServiceWorkerContainer.prototype, ['register']);
}

const VIEWS: readonly { readonly name: string; readonly link: string }[] = [
  { name: 'opening', link: '' },
  { name: 'theme', link: 'subject=node:sundhed' },
  { name: 'own weights', link: 'level=kvarter&weights=sundhed:3' },
  { name: 'change', link: 'level=kvarter&map=change' },
  { name: 'direction', link: 'level=kvarter&map=direction' },
  { name: 'targets', link: 'level=bydel&time=:each-year:-1,0,1,0.5::themes' },
  ...LINKED_VIEWS,
];

/** Opens a view in its form for frames, on a page that lets service workers be and counts what is asked of storage. */
async function embedded(link: string, options: Parameters<typeof openApp>[1] = {}): Promise<AppPage> {
  const before = (context: BrowserContext): Promise<unknown> => Promise.all([withoutWebGl(context), context.addInitScript(countStorage)]);
  const opened = await openApp(browser, { hash: `?embed#v=1&data=eksempelby@2026.1~&lang=da${link === '' ? '' : `&${link}`}`, serviceWorkers: 'allow', viewport: { width: 640, height: 400 }, before, ...options });
  await mapDrawn(opened.page);
  return opened;
}

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    asked: (globalThis as { asked?: string[] }).asked,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

describe('a view in a frame', () => {
  test('every view opens with its map, sentence and legend, without an error, and nothing is read from storage or written to it', async () => {
    for (const { name, link } of VIEWS) {
      const { page, errors, policyViolations, foreignRequests } = await embedded(link);
      await expect.poll(() => page.locator('.embed-sentence').innerText(), PATIENT).toMatch(/^Kortet \S+/);
      expect({ name, hasLegend: (await page.locator('.embed-legend li, .embed-legend table').count()) > 0 }).toEqual({ name, hasLegend: true });
      expect({ name, kept: await kept(page) }).toEqual({ name, kept: { asked: ['databases'], local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' } });
      expect({ name, errors, policyViolations, foreignRequests }).toEqual({ name, errors: [], policyViolations: [], foreignRequests: [] });
      await page.context().close();
    }
  });

  test('has nothing to choose, import or take along, and leads to the same view as a whole page in a window of its own', async () => {
    const { page, url } = await embedded('level=kvarter&map=cover&area=35');
    expect(await page.locator('.side-panel, .export-bar, .list-drawer, [data-opens], dialog, .toolbar, input, textarea').count()).toBe(0);
    const way = page.getByRole('link', { name: new RegExp(words.openWhole.da) });
    expect(await way.getAttribute('rel')).toBe('noopener');
    const [whole] = await Promise.all([page.context().waitForEvent('page'), way.click()]);
    await mapDrawn(whole);
    expect(whole.url()).toMatch(/#v=1&data=eksempelby@[^&]*&lang=da&level=kvarter&.*map=cover/);
    expect(whole.url().startsWith(wholeAddress(url, 'v=1&'))).toBe(true);
    expect(await whole.evaluate(() => opener === null)).toBe(true);
  });

  test('is walked by arrow keys and spoken, and a chosen area is said in a sentence', async () => {
    const { page, errors } = await embedded('level=kvarter');
    await page.locator('.key-hint').waitFor({ state: 'attached', timeout: 60_000 });
    await page.locator('#map').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="status"]').last().textContent(), PATIENT).toMatch(/nr\.\s*\d+/i);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.embed-area').waitFor(PATIENT);
    expect(errors).toEqual([]);
    // The address is the page's around it: nothing is written to it.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('takes the colours that the page around it asks for, and says what a bad link could not give', async () => {
    const opened = await openApp(browser, { hash: '?embed=dark#v=1&data=eksempelby@2026.1~&lang=en&level=nowhere', before: withoutWebGl, viewport: { width: 390, height: 500 } });
    await mapDrawn(opened.page);
    expect(await opened.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await opened.page.getByRole('alert').innerText()).toMatch(/could not be read/);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
