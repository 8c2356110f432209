import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestTask } from '../../scripts/bench/main-thread.ts';
import { bankWords } from '../../src/text/bank-words.ts';
import { timelineWords } from '../../src/text/timeline-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { withManyPlans } from '../browser/many-plans.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';

const COUNT = 10_000;
// The map behind the bank draws none of them: ten thousand outlines are the map's own matter.

/** Processor time that no single task of the page may take while ten thousand plans are looked through, in ms. */
const MOST_MS = 1000;

describe('ten thousand plans', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  const bank = (): Locator => page.getByRole('dialog', { name: bankWords.title.da });
  const look = (name: string) => bank().getByRole('radio', { name }).check({ force: true });
  const measured = new Map<string, number>();
  const measure = async (what: string, act: () => Promise<void>): Promise<void> => {
    const { cpuMs } = await longestTask(browser, page, act);
    measured.set(what, Math.round(cpuMs));
  };

  beforeAll(async () => {
    browser = await launch();
    const before = async (context: Parameters<typeof withoutWebGl>[0]): Promise<void> => {
      await withoutWebGl(context);
      await withManyPlans(COUNT)(context);
    };
    ({ page, errors } = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da&plans=off&bank=table;title;;', before }));
    await bank().getByRole('rowheader').first().waitFor({ timeout: 200_000 });
  }, 240_000);
  afterAll(() => {
    console.log('longest task of ten thousand plans, processor time in ms:', Object.fromEntries(measured));
    return browser.close();
  });

  test('are all counted, and no more rows are drawn than are near the window', async () => {
    expect(await bank().getByRole('status').first().textContent()).toBe('10.000 planer');
    expect(await bank().getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(await bank().getByRole('rowheader').count()).toBeLessThan(300);
    expect(await page.evaluate(() => document.querySelectorAll('dialog script').length)).toBe(0);
  });

  test('are scrolled to the last, which is there with its place in the list', async () => {
    await measure('scroll the table', async () => {
      await bank().evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
      await expect.poll(() => bank().locator('tr[aria-rowindex="10001"]').count()).toBe(1);
    });
    expect(await bank().getByRole('rowheader').count()).toBeLessThan(300);
    await bank().evaluate((dialog) => dialog.scrollTo(0, 0));
  });

  test('are filtered, and follow in cards and timeline', async () => {
    await measure('search', async () => {
      await bank().getByRole('searchbox', { name: bankWords.search.da }).fill('plan 77');
      await expect.poll(() => bank().getByRole('status').first().textContent()).toMatch(/^\d+ af 10\.000 planer$/);
    });
    await bank().getByRole('searchbox', { name: bankWords.search.da }).fill('');
    await measure('cards', async () => {
      await look(bankWords.cards.da);
      await expect.poll(() => bank().getByRole('article').count()).toBeGreaterThan(10);
    });
    expect(await bank().getByRole('article').count()).toBeLessThan(300);
    await measure('timeline', async () => {
      await look(bankWords.timeline.da);
      await expect.poll(() => bank().locator('[data-bar]').count()).toBeGreaterThan(10);
    });
    expect(await bank().locator('[data-bar]').count()).toBeLessThan(800);
  });

  test('follow the date of the timeline, and are walked to the last', async () => {
    await bank().getByRole('slider', { name: timelineWords.date.da }).focus();
    await measure('a month of the date', async () => {
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => page.url()).toContain('date=2026-10-01');
    });
    await bank().locator('[data-bar][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-plan') ?? '')).toMatch(/^plan-/);
    expect(errors).toEqual([]);
  });

  test('hold the page up for less than a second at a time', () => {
    expect([...measured].filter(([, ms]) => ms > MOST_MS)).toEqual([]);
    expect(measured.size).toBe(5);
  });
});
