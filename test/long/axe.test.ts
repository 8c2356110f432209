import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/localized.ts';
import { listWords } from '../../src/text/list-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { rowsOf } from '../browser/page-parts.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** Everything that axe finds on the page as it is now, best practices included, one line an element. */
async function findingsOn(page: Page, view: string): Promise<readonly string[]> {
  const options: RunOptions = { resultTypes: ['violations'] };
  const { violations } = await page.evaluate((asked) => (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(asked), options);
  return violations.flatMap((one) => one.nodes.map((node) => `${view}: ${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`));
}

async function opened(options: BrowserContextOptions, hash: string): Promise<Page> {
  const { page } = await openApp(browser, { ...options, hash, before: withoutWebGl });
  await page.evaluate(AXE);
  return page;
}

const looks = (['da', 'en'] as const).flatMap((language) => (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })));
const linkIn = (language: Language, rest = ''): string => `#v=1&data=koebenhavn@2026.1~&lang=${language}${rest}`;

describe.each(looks)('axe finds nothing, $language, $colorScheme', ({ language, colorScheme }) => {
  test('on a wide screen: as it opens, list, area, everything unfolded', async () => {
    const page = await opened({ colorScheme }, linkIn(language));
    await mapDrawn(page);
    await page.getByRole('button', { name: starterWords.find[language] }).waitFor();
    const found = [...(await findingsOn(page, 'opening'))];
    await page.getByRole('button', { name: listWords.open[language] }).click();
    await rowsOf(page).nth(5).waitFor();
    found.push(...(await findingsOn(page, 'list')));
    await rowsOf(page).first().getByRole('button').first().click();
    await page.getByRole('article').waitFor();
    found.push(...(await findingsOn(page, 'area')));
    await unfoldAll(page);
    found.push(...(await findingsOn(page, 'unfolded')));
    expect(found).toEqual([]);
  });

  test('on a phone: as it opens, and each of the four tabs', async () => {
    const page = await opened({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, linkIn(language));
    await mapDrawn(page);
    const found = [...(await findingsOn(page, 'phone'))];
    for (const tab of ['tabWeights', 'tabList', 'tabPlans', 'tabArea'] as const) {
      await page.getByRole('tab', { name: shellWords[tab][language] }).click();
      if (tab === 'tabList') {
        await rowsOf(page).nth(5).waitFor();
        found.push(...(await findingsOn(page, tab)));
        await rowsOf(page).first().getByRole('button').first().click();
        await page.getByRole('article').waitFor();
        continue;
      }
      await unfoldAll(page);
      found.push(...(await findingsOn(page, tab)));
    }
    expect(found).toEqual([]);
  });

  test('on a tablet with the choices open', async () => {
    const page = await opened({ colorScheme, viewport: { width: 768, height: 1024 } }, linkIn(language));
    await mapDrawn(page);
    const found = [...(await findingsOn(page, 'tablet'))];
    await page.getByRole('button', { name: shellWords.openPanel[language] }).click();
    await page.getByRole('combobox').first().waitFor();
    found.push(...(await findingsOn(page, 'choices')));
    expect(found).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s, where nothing can be opened', (colorScheme) => {
  test('the page that says so', async () => {
    const { page } = await openApp(browser, { colorScheme, before: (context) => context.route('**/data/packages.json', (route) => route.fulfill({ status: 404, body: '' })) });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(AXE);
    expect(await findingsOn(page, 'failure')).toEqual([]);
  });
});

/** Opens every fold that is in sight. */
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });
