import { expect, test } from 'vitest';
import { takeIn } from '../../src/read/intake/take-in.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { importReportWords } from '../../src/text/import/import-report-words.ts';
import { importWords as words } from '../../src/text/import/import-words.ts';
import { fill } from '../../src/text/say.ts';
import { draftFiles } from '../../src/write/draft-files.ts';
import { atRest, dropFiles, importOf, openMap, reportHere, tabOf } from '../browser/drop-files.ts';
import { buttonOf, importPages } from '../browser/import-pages.ts';
import { openList, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { HAS_RECORDED, recorded } from '../read/tables/recorded.ts';

const { opened } = importPages();

if (!HAS_RECORDED) console.info('not run: ../shared absent (recorded files through the page)');

test.runIf(HAS_RECORDED)('the recorded roder in metres and their figures become a package of 396 roder without hand editing', async () => {
  const page = await opened();
  const geometry = recorded('wfs/k101-rode-2023-epsg25832.geojson');
  const { crs: _crs, ...bare } = JSON.parse(new TextDecoder().decode(geometry.bytes)) as { crs: unknown };
  await dropFiles(page, [{ name: geometry.name, bytes: new TextEncoder().encode(JSON.stringify(bare)) }, recorded('opendata/samlede_socio_data_kbh.csv')]);
  await reportHere(page);
  await importOf(page).getByText('EPSG:25832, genkendt fra tallene').waitFor();
  await tabOf(page, words.tabRows.da).click();
  await buttonOf(page, fill(importReportWords.accept, { name: 'Islevhus' }).da).click();
  await importOf(page).locator('.import-sum').getByText('2.763 af 2.770 rækker indlæst - se 7 afviste').waitFor({ timeout: 60_000 });
  await atRest(page);
  expect(await importOf(page).locator('.import-rejected tbody tr').count()).toBe(7);
  await openMap(page);
  await summaryOf(page).getByText(/396|399/).first().waitFor({ timeout: 90_000 });
  // Four directions were guessed, and nobody has confirmed them: said at the sliders.
  await page.locator('.weight-unconfirmed').first().waitFor({ timeout: 60_000 });
}, 180_000);

test.runIf(HAS_RECORDED)('with the mapping saved before, whose directions a person confirmed, they are scored at once: nothing is asked, nothing is marked, and the order is that of the command line', async () => {
  const files = [recorded('wfs/k101-rode-2023-epsg25832.geojson'), recorded('opendata/samlede_socio_data_kbh.csv')];
  const first = await takeIn(files, { name: 'roder', acceptsNear: true });
  if (first.mapping === null) throw new Error('no mapping');
  const mapping = { ...first.mapping, indicators: first.mapping.indicators.map((one) => ({ ...one, confirmed: true })) };
  const expected = await listOf(await takeIn(files, { name: 'roder', mapping }));
  expect(expected.length).toBeGreaterThan(360);

  const page = await opened();
  await dropFiles(page, [...files, { name: 'roder.mapping.json', bytes: new TextEncoder().encode(JSON.stringify(mapping)) }]);
  await reportHere(page);
  await importOf(page).getByText(fill(words.fromMapping, { file: 'roder.mapping.json' }).da).waitFor();
  await importOf(page).locator('.import-sum').getByText('2.763 af 2.770 rækker indlæst - se 7 afviste').waitFor({ timeout: 60_000 });
  await atRest(page);
  await openMap(page);
  await summaryOf(page).getByText(/396|399/).first().waitFor({ timeout: 90_000 });
  await openList(page);
  await expect.poll(() => rowsOf(page).evaluateAll((rows) => rows.slice(0, 12).map((row) => row.getAttribute('data-area'))), { timeout: 60_000 }).toEqual(expected.slice(0, 12));
  expect(await page.locator('.weight-unconfirmed').count()).toBe(0);
}, 240_000);

/** The areas with a score in the order of the list, as the engine has them of the same files. */
async function listOf({ draft, mapping }: Awaited<ReturnType<typeof takeIn>>): Promise<readonly string[]> {
  if (draft === null) throw new Error('no package');
  const made = draftFiles(draft, mapping);
  const { city } = await readPackage({ read: async (path) => new TextEncoder().encode(made.get(path) ?? '') }, { hash: async () => '' });
  if (city === null) throw new Error('no city');
  const open = discloseCity(city);
  const scene = createSceneDeriver()(open, defaultView(open, 'da', 'rode'), '2026-06-30');
  return scene.listed.filter(({ score }) => score !== null).map(({ id }) => id);
}

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
    expect([paths, await buttonOf(page, words.open.da).getAttribute('aria-disabled')]).toEqual([paths, String(stops)]);
    await tabOf(page, words.tabFiles.da).click();
    await buttonOf(page, words.startOver.da).click();
  }
}, 240_000);
