import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listWords } from '../../src/text/list-words.ts';
import { startWords } from '../../src/text/start-words.ts';
import { launch, openApp } from './app-page.ts';
import { rowsOf, summaryOf } from './page-parts.ts';
import { mapDrawn, withoutWebGl } from './without-webgl.ts';

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
  await rowsOf(page).first().waitFor();
  expect(await rowsOf(page).count()).toBe(67);
});
