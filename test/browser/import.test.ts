import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importReportWords } from '../../src/text/import/import-report-words.ts';
import { importWords } from '../../src/text/import/import-words.ts';
import { fill } from '../../src/text/say.ts';
import { importFiles, ROWS } from '../fixtures/import-files.ts';
import { launch, openApp } from './app-page.ts';
import { atRest, dropFiles, importOf, openMap, reportHere, tabOf } from './drop-files.ts';
import { everythingHere, summaryOf } from './page-parts.ts';
import { withoutWebGl } from './without-webgl.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('two files dropped on the page become a map: told, mended with a click, opened; nothing is sent', async () => {
  const { page, foreignRequests, policyViolations, errors } = await openApp(browser, { before: withoutWebGl });
  await everythingHere(page);
  await dropFiles(page, importFiles());
  await reportHere(page);
  const sum = importOf(page).locator('.import-sum').getByText(`${ROWS.read} af ${ROWS.total} rækker indlæst - se ${ROWS.rejected} afviste`);
  await sum.waitFor();
  await tabOf(page, importWords.tabRows.da).click();
  await importOf(page).getByRole('button', { name: fill(importReportWords.acceptAll, { count: '2' }).da }).click();
  await importOf(page).locator('.import-sum').getByText(`${ROWS.read + 2} af ${ROWS.total} rækker indlæst - se ${ROWS.rejected - 2} afviste`).waitFor();
  await atRest(page);
  await openMap(page);
  await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
  expect([foreignRequests, policyViolations, errors]).toEqual([[], [], []]);
});
