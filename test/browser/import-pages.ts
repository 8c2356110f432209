import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { placeWords } from '../../src/text/place-words.ts';
import { ROWS } from '../fixtures/import-files.ts';
import { launch, openApp } from './app-page.ts';
import { importOf } from './drop-files.ts';
import { everythingHere } from './page-parts.ts';
import { withoutWebGl } from './without-webgl.ts';

type Options = Parameters<typeof openApp>[1];

/** A browser for the tests of a file; each test gets pages of its own, with everything there and the map drawn as SVG. */
export function importPages(): { readonly opened: (options?: Options) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return {
    opened: async (options = {}) => {
      const { page } = await openApp(browser, { before: withoutWebGl, ...options });
      await everythingHere(page);
      return page;
    },
  };
}

/** A button of the dialogue in which own files are used. */
export const buttonOf = (page: Page, name: string): Locator => importOf(page).getByRole('button', { name, exact: true });

/** "22 af 26 rækker indlæst - se 4 afviste" of the files that tests drop. */
export const sumOf = (page: Page, read: number, rejected: number): Locator => importOf(page).locator('.import-sum').getByText(`${read} af ${ROWS.total} rækker indlæst - se ${rejected} afviste`);

/** The city that the page shows, as its chooser says. */
export const cityIs = (page: Page): Promise<string> => page.getByRole('combobox', { name: placeWords.city.da, exact: true }).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent ?? '');
