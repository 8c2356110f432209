import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/files/raw-file.ts';
import { readGeometryFile } from '../../src/read/files/read-geometry-file.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { readTables } from '../../src/read/tables/read-tables.ts';
import type { ExportFormId } from '../../src/state/export/export-forms.ts';
import { exportDialogWords as words } from '../../src/text/export/export-dialog-words.ts';
import { exportOpenWords } from '../../src/text/export/export-open-words.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { everythingHere, openList } from '../browser/page-parts.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';
import { parseCsv } from '../score/quoted-csv.ts';
import { recomputing } from '../state/recompute.ts';
import { bytesOf, openDialog, takeForm, textOfForm } from './take-form.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MOVED = '#v=1&data=eksempelby@2026.1~&lang=da&level=rode&weights=sundhed:2.5,lav_indkomst:0';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** A page with the open dialogue; nothing here looks at painted pixels. */
async function opened(hash: string): Promise<Awaited<ReturnType<typeof openApp>>> {
  const app = await openApp(browser, { hash, before: withoutWebGl });
  await everythingHere(app.page);
  if (!hash.includes('list=open')) await openList(app.page);
  await openDialog(app.page);
  return app;
}

type Scores = ReadonlyMap<string, number | null>;
const scoresOf = (rows: readonly (readonly [area: unknown, score: unknown])[]): Scores => new Map(rows.map(([area, score]) => [String(area), typeof score === 'number' ? score : null]));

/** Scores by area from a table with columns of these names; words in place of a figure are none. */
function fromTable(columns: readonly string[], rows: readonly (readonly Cell[])[], area: string, score: string): Scores {
  const [a, s] = [columns.indexOf(area), columns.indexOf(score)];
  return scoresOf(rows.map((cells) => [cells[a], cells[s]]));
}

function fromCsv(text: string): Scores {
  return scoresOf(parseCsv(text).map((row) => [row.get('area'), row.get('score') === '' ? null : Number(row.get('score'))]));
}

async function fromLayer(name: string, bytes: Uint8Array): Promise<Scores> {
  const read = await readGeometryFile({ name, bytes });
  const [layer] = 'layers' in read ? read.layers : [];
  return fromTable(layer?.columns ?? [], layer?.rows ?? [], 'area', 'score');
}

/** The files of a form that is taken as a zip, by their ending. */
async function unzipped(page: Page, form: ExportFormId): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await bytesOf(await takeForm(page, form)))));
}
const ending = (files: ReadonlyMap<string, Uint8Array>, end: string): Uint8Array => [...files].find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array();

describe('every form of the view', () => {
  test('has the same scores, and the link that opens them again', async () => {
    const { page, errors, policyViolations } = await opened(MOVED);
    const link = page.url();
    const csv = await unzipped(page, 'csv');
    const table = strFromU8(ending(csv, '.csv'));
    const scores = fromCsv(table);
    expect(scores.size).toBe(420);
    expect([...scores.values()].filter((score) => score === null)).toHaveLength(20);

    const workbook = await bytesOf(await takeForm(page, 'xlsx'));
    const [sheet] = await readTables({ name: 'a.xlsx', bytes: workbook });
    expect(fromTable(sheet?.table.columns ?? [], sheet?.table.rows ?? [], 'Områdenr.', 'Score')).toEqual(scores);
    expect(strFromU8(unzipSync(workbook)['xl/worksheets/_rels/sheet2.xml.rels'] ?? new Uint8Array())).toContain(link.replaceAll('&', '&amp;'));

    const danish = Papa.parse<string[]>((await textOfForm(page, 'csv-da')).slice(1), { delimiter: ';' }).data;
    expect(scoresOf(danish.slice(1, 421).map((cells) => [cells[1], /^-?[\d,]+(e-?\d+)?$/.test(cells[3] ?? '') ? Number(cells[3]?.replace(',', '.')) : null]))).toEqual(scores);
    expect(danish.find(([label]) => label === 'Åbn samme visning')?.[1]).toBe(link);

    for (const form of ['geojson', 'geojson-utm32'] as const) {
      const files = await unzipped(page, form);
      const bytes = ending(files, '.geojson');
      expect(await fromLayer('a.geojson', bytes)).toEqual(new Map([...scores].toSorted()));
      expect((JSON.parse(strFromU8(bytes)) as { bybarometer: { link: string } }).bybarometer.link).toBe(link);
      expect(strFromU8(ending(files, '.qml'))).toContain('"class" = 5'.replaceAll('"', '&quot;'));
      expect(strFromU8(ending(files, '.qml'))).toContain(`name="bybarometer/link" value="${link.replaceAll('&', '&amp;')}"`);
    }
    expect(await fromLayer('a.gpkg', await bytesOf(await takeForm(page, 'geopackage')))).toEqual(new Map([...scores].toSorted()));

    const json = JSON.parse(await textOfForm(page, 'json')) as { link: string; areas: { area: string; score: number | null }[] };
    expect(scoresOf(json.areas.map(({ area, score }) => [area, score]))).toEqual(scores);
    expect(json.link).toBe(link);
    const again = recomputing(await textOfForm(page, 'basis'));
    for (const row of parseCsv(table).filter((one) => one.get('score') !== '')) expect(again(row)).toBeCloseTo(Number(row.get('score')), 10);

    const other = await opened(new URL(link).hash);
    expect(fromCsv(strFromU8(ending(await unzipped(other.page, 'csv'), '.csv')))).toEqual(scores);
    expect([...errors, ...policyViolations, ...other.errors]).toEqual([]);
  }, 280_000);

  test('as a picture is A4 at 300 dots an inch with link and mark, and as a drawing says the same', async () => {
    const { page, errors, policyViolations } = await opened(MOVED);
    const svg = await textOfForm(page, 'svg');
    expect(svg).toContain('>OPDIGTET BY<');
    // The typeface of the app stands in the file, in two weights.
    expect(svg.match(/@font-face\{font-family:'Source Sans 3'/g)).toHaveLength(2);
    expect(svg).toContain(page.url().replaceAll('&', '&amp;'));
    const png = await bytesOf(await takeForm(page, 'png'));
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([3508, 2480]);
    expect(Buffer.from(png).includes(`Source\0\0\0\0\0${page.url()}`)).toBe(true);
    // A canvas that was not painted packs to a few kilobytes.
    expect(png.length).toBeGreaterThan(200_000);
    expect([...errors, ...policyViolations]).toEqual([]);
  }, 200_000);

  test('as the package reads back, and holds no figure that the page withheld', async () => {
    const { page } = await opened(MOVED);
    const files = await unzipped(page, 'package');
    const { city, issues } = await readPackage({ read: async (path) => files.get(path) ?? null }, { hash: async (bytes) => createHash('sha256').update(bytes).digest('hex') });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(city?.fictional).toBe(true);
    expect(city?.levels.map(({ id, areas }) => [id, areas.length])).toContainEqual(['rode', 420]);
  }, 200_000);
});

describe('the dialogue of files', () => {
  test('is worked by keys alone, has files in either language, and gives the focus back', async () => {
    const before = async (context: BrowserContext): Promise<void> => {
      await withoutWebGl(context);
      await context.addInitScript(AXE);
    };
    const app = await openApp(browser, { hash: MOVED.replace('level=rode', 'level=bydel'), before });
    await everythingHere(app.page);
    await openList(app.page);
    await app.page.getByRole('button', { name: exportOpenWords.more.da }).focus();
    await app.page.keyboard.press('Enter');
    const dialog = app.page.getByRole('dialog', { name: words.title.da });
    await dialog.waitFor();
    await dialog.getByRole('radio').first().focus();
    await app.page.keyboard.press('ArrowDown');
    await expect.poll(() => dialog.getByRole('heading', { level: 3 }).innerText()).toBe('CSV til dansk Excel');
    await dialog.getByRole('radio', { name: words.english.da }).check({ force: true });
    await expect.poll(() => dialog.locator('th').nth(2).innerText(), { timeout: 60_000 }).toBe('Area');
    expect(await axeFindings(app.page, 'files')).toEqual([]);
    await app.page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe(exportOpenWords.more.da);
    expect(await app.page.locator('.list-drawer').getAttribute('data-open')).toBe('true');
  }, 150_000);
});
