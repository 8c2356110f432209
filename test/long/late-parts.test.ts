import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listWords } from '../../src/text/list-words.ts';
import { startWords } from '../../src/text/start-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { linkOf, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { mapDrawn, PATIENT, withoutWebGl } from '../browser/without-webgl.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const READER = '**/read-worker-*.js';

describe('the package is read in a worker', () => {
  test('which ends once the city is here', async () => {
    const started: string[] = [];
    const ended: string[] = [];
    const app = await openApp(browser, {
      before: async (context) => {
        context.on('page', (page) =>
          page.on('worker', (worker) => {
            started.push(worker.url());
            worker.on('close', () => ended.push(worker.url()));
          }),
        );
        await withoutWebGl(context);
      },
    });
    await summaryOf(app.page).getByText('67 kvarterer').first().waitFor();
    expect(started.filter((url) => url.includes('read-worker')).length).toBe(1);
    await expect.poll(() => ended.filter((url) => url.includes('read-worker')).length).toBe(1);
    expect(app.policyViolations).toEqual([]);
  });

  test.each([
    ['cannot be fetched', { status: 404, body: '' }],
    ['dies as it starts', { contentType: 'text/javascript', body: 'throw new Error("no memory")' }],
  ])('and where that %s, on the page', async (_, answer) => {
    const app = await openApp(browser, {
      before: async (context) => {
        await context.route(READER, (route) => route.fulfill(answer));
        await withoutWebGl(context);
      },
    });
    await summaryOf(app.page).getByText('67 kvarterer').first().waitFor();
    expect(app.policyViolations).toEqual([]);
  });
});

test('a part that could not be fetched says so where it would stand, and is fetched when it is asked for again', async () => {
  const list = '**/priority-list-*.js';
  const { page } = await openApp(browser, {
    before: async (context) => {
      await context.route(list, (route) => route.abort());
      await withoutWebGl(context);
    },
  });
  await mapDrawn(page);
  await page.getByRole('button', { name: listWords.open.da }).click();
  await page.getByRole('alert').getByText(startWords.partFailed.da).waitFor();
  await page.context().unroute(list);
  await page.getByRole('button', { name: startWords.partRetry.da }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(67);
});

test('a step that is made before the map and what writes links are there is a step of the browser\'s history', async () => {
  const { page } = await openApp(browser, {
    before: async (context) => {
      await context.route('**/svg-renderer-*.js', () => undefined);
      await context.route('**/sync-link-*.js', async (route) => {
        await new Promise((soon) => setTimeout(soon, 1000));
        await route.continue();
      });
      await withoutWebGl(context);
    },
  });
  const level = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });
  const sentence = (): Promise<string> => summaryOf(page).innerText();
  await level('Bydele');
  await level('Roder');
  await expect.poll(() => linkOf(page), PATIENT).toContain('level=rode');
  await page.goBack();
  await expect.poll(sentence, PATIENT).toContain('10 bydele');
  await page.goBack();
  await expect.poll(sentence, PATIENT).toContain('67 kvarterer');
});
