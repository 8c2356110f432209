import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { importReportWords } from '../../src/text/import/import-report-words.ts';
import { importWords as words } from '../../src/text/import/import-words.ts';
import { fill } from '../../src/text/say.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { atRest, dropFiles, importOf, openMap, reportHere, tabOf } from '../browser/drop-files.ts';
import { everythingHere, summaryOf } from '../browser/page-parts.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';
import { HAS_RECORDED, recorded } from '../read/tables/recorded.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const opened = async (): Promise<Page> => {
  const { page } = await openApp(browser, { before: withoutWebGl });
  await everythingHere(page);
  return page;
};
const button = (page: Page, name: string) => importOf(page).getByRole('button', { name, exact: true });

if (!HAS_RECORDED) console.info('not run: ../shared absent (recorded files through the page)');

test.runIf(HAS_RECORDED)('the recorded roder in metres and their figures become a package of 396 roder without hand editing', async () => {
  const page = await opened();
  const geometry = recorded('wfs/k101-rode-2023-epsg25832.geojson');
  const { crs: _crs, ...bare } = JSON.parse(new TextDecoder().decode(geometry.bytes)) as { crs: unknown };
  await dropFiles(page, [{ name: geometry.name, bytes: new TextEncoder().encode(JSON.stringify(bare)) }, recorded('opendata/samlede_socio_data_kbh.csv')]);
  await reportHere(page);
  await importOf(page).getByText('EPSG:25832, genkendt fra tallene').waitFor();
  await tabOf(page, words.tabRows.da).click();
  await button(page, fill(importReportWords.accept, { name: 'Islevhus' }).da).click();
  await importOf(page).locator('.import-sum').getByText('2.763 af 2.770 rækker indlæst - se 7 afviste').waitFor({ timeout: 60_000 });
  await atRest(page);
  expect(await importOf(page).locator('.import-rejected tbody tr').count()).toBe(7);
  await openMap(page);
  await summaryOf(page).getByText(/396|399/).first().waitFor({ timeout: 90_000 });
}, 180_000);

test.runIf(HAS_RECORDED)('every other recorded file goes through the page, each told for what it is', async () => {
  const page = await opened();
  const expected: readonly (readonly [paths: readonly string[], said: readonly string[], stops?: true])[] = [
    [['wfs/k101-bydel-2024-05.geojson', 'statbank/avg-income-districts-latin1.csv'], ['Kort med 10 områder', 'tegnsæt: Windows-1252']],
    [['statbank/Be4.3.xlsx'], ['Excel']],
    [['statbank/KKBYG1_before_1850.csv'], ['skilletegn: semikolon']],
    [['wfs/k101-f_udsatte_byomraader-2019-no-srsname.csv'], ['Kort med 17 områder', 'EPSG:25832, genkendt fra tallene']],
    [['wfs/k101-f_udsatte_byomraader-2023.geojson', 'wfs/vand_oversigtskort-2014.geojson'], ['Kort med 17 områder']],
    [['dagi/kommuner_kbh_omegn_dagi_2014_crs84.geojson'], ['Kort med 19 områder']],
    [['opendata/rode-2014-legacy-crs.geojson', 'opendata/cph_socioeconomic.csv'], ['Kort med 396 områder', 'ingen kolonne siger, hvilket år'], true],
    [['wfs/k101-rode-2023-04.geojson'], ['Kort med 399 områder']],
  ];
  for (const [paths, texts, stops = false] of expected) {
    await dropFiles(page, paths.map(recorded));
    await reportHere(page);
    const found = await importOf(page).innerText();
    expect([paths, ...texts.filter((text) => !found.includes(text))]).toEqual([paths]);
    expect([paths, await button(page, words.open.da).getAttribute('aria-disabled')]).toEqual([paths, String(stops)]);
    await tabOf(page, words.tabFiles.da).click();
    await button(page, words.startOver.da).click();
  }
}, 240_000);
