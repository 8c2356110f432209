import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { importMappingWords } from '../../src/text/import/import-mapping-words.ts';
import { importPackageWords as packageWords } from '../../src/text/import/import-package-words.ts';
import { importReportWords } from '../../src/text/import/import-report-words.ts';
import { importWords as words } from '../../src/text/import/import-words.ts';
import { fill } from '../../src/text/say.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { atRest, dropFiles, importOf, keepBox, openMap, ownGroup, reportHere, tabOf } from '../browser/drop-files.ts';
import { buttonOf, cityIs, importPages, sumOf } from '../browser/import-pages.ts';
import { cellsOf, everythingHere, linkOf, openList, rowsOf, summaryOf } from '../browser/page-parts.ts';
import { runInProcess } from '../command/folder-io.ts';
import { importFiles, latin1, QUARTERS, ROWS, tableText } from '../fixtures/import-files.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { opened } = importPages();

async function startOver(page: Page): Promise<void> {
  await tabOf(page, words.tabFiles.da).click();
  await buttonOf(page, words.startOver.da).click();
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Unpacks a package and asks the command line what it says of it. */
async function validated(zip: Uint8Array): Promise<{ status: number; codes: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'bybarometer-zip-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const { status, out } = await runInProcess(['validate', folder, '--format', 'json']);
    return { status, codes: (JSON.parse(out) as { issues: readonly { code: string; severity: string }[] }).issues.map(({ code }) => code) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('files of one\'s own', () => {
  test('are told, mapped, confirmed, mended, kept, opened, scored, and there after a reload', async () => {
    const page = await opened();
    await dropFiles(page, importFiles());
    await reportHere(page);
    await sumOf(page, ROWS.read, ROWS.rejected).waitFor();
    const found = await importOf(page).innerText();
    for (const text of ['Kort med 12 områder', 'EPSG:25832, genkendt fra tallene', 'Windows-1252', '1.200 tolket som 1200']) expect(found).toContain(text);

    await tabOf(page, words.tabMapping.da).click();
    await importOf(page).getByText(/3 retninger er gættet/).waitFor();
    await importOf(page).getByRole('combobox', { name: fill(importMappingWords.ofIndicator, { what: importMappingWords.direction.da, title: 'Ledige (pct.)' }).da }).selectOption('lower-is-more-deprived');
    await buttonOf(page, fill(importMappingWords.confirmAll, { count: '3' }).da).click();
    await importOf(page).getByText(importMappingWords.allConfirmed.da).waitFor();
    await importOf(page).getByRole('combobox', { name: /"-" står 1 gang / }).selectOption('zero');
    await atRest(page);

    await tabOf(page, words.tabRows.da).click();
    expect(await importOf(page).locator('.import-rejected tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)))).toEqual([
      ['tal.csv', '4', importReportWords['area-near'].da],
      ['tal.csv', '6', importReportWords['row-too-long'].da],
      ['tal.csv', '17', importReportWords['row-without-area'].da],
      ['tal.csv', '19', importReportWords['area-near'].da],
    ]);
    await buttonOf(page, fill(importReportWords.accept, { name: 'Islevhus' }).da).click();
    await sumOf(page, ROWS.read + 1, ROWS.rejected - 1).waitFor();
    await buttonOf(page, fill(importReportWords.undoOf, { key: 'slevhus' }).da).click();
    await sumOf(page, ROWS.read, ROWS.rejected).waitFor();
    await atRest(page);
    await buttonOf(page, fill(importReportWords.acceptAll, { count: '2' }).da).click();
    await sumOf(page, ROWS.read + 2, ROWS.rejected - 2).waitFor();
    await atRest(page);

    await tabOf(page, words.tabPackage.da).click();
    await importOf(page).getByRole('textbox', { name: packageWords.name.da }).fill('Kvarterne 2024');
    await keepBox(page).check();
    await openMap(page);
    await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
    await expect.poll(() => linkOf(page), { timeout: 60_000 }).toContain('data=kvarterne_2024@');
    await openList(page);
    expect((await cellsOf(rowsOf(page).first())).join(' ')).toMatch(new RegExp(QUARTERS.join('|')));
    const link = page.url();

    await page.reload();
    await everythingHere(page);
    expect(await cityIs(page)).toBe('Kvarterne 2024');
    expect(await ownGroup(page).allTextContents()).toEqual(['Kvarterne 2024']);

    // On another machine the link says plainly that the package is not here.
    const other = await opened({ hash: new URL(link).hash });
    await other.getByRole('alert').getByText(/kvarterne_2024.*ikke er her/).waitFor();
  });

  test('leave as a zip that validates and opens again, and as a mapping that next year follows', async () => {
    const page = await opened();
    await dropFiles(page, importFiles());
    await reportHere(page);
    await tabOf(page, words.tabMapping.da).click();
    await buttonOf(page, fill(importMappingWords.confirmAll, { count: '3' }).da).click();
    await tabOf(page, words.tabPackage.da).click();
    const zip = await downloaded(page, () => buttonOf(page, packageWords.download.da).click());
    const mapping = await downloaded(page, () => buttonOf(page, packageWords.saveMapping.da).click());
    expect([zip.name, mapping.name]).toEqual(['tal.zip', 'tal.mapping.json']);
    expect(await validated(zip.bytes)).toEqual({ status: 0, codes: [] });

    await startOver(page);
    await dropFiles(page, [importFiles()[0] ?? zip, { name: 'tal-2025.csv', bytes: latin1(tableText().replaceAll(';2024;', ';2025;')) }, mapping]);
    await reportHere(page);
    await importOf(page).getByText(fill(words.fromMapping, { file: mapping.name }).da).waitFor();
    await tabOf(page, words.tabMapping.da).click();
    await importOf(page).getByText(importMappingWords.allConfirmed.da).waitFor();

    await startOver(page);
    await dropFiles(page, [zip]);
    await importOf(page).getByText(words.isPackage.da).waitFor({ timeout: 60_000 });
    await openMap(page);
    await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
  });

  test('are removed from the browser, had back, and a city that was only opened is kept later', async () => {
    const page = await opened();
    await dropFiles(page, importFiles());
    await reportHere(page);
    await openMap(page);
    await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
    await everythingHere(page);
    await page.getByRole('button', { name: words.entry.da }).click();
    await importOf(page).getByText(packageWords.notKept.da).waitFor();
    await buttonOf(page, fill(packageWords.keepOne, { title: 'Tal' }).da).click();
    await expect.poll(() => ownGroup(page).allTextContents()).toEqual(['Tal']);
    await buttonOf(page, fill(packageWords.removeOne, { title: 'Tal' }).da).click();
    await importOf(page).getByText(fill(packageWords.removed, { title: 'Tal' }).da).waitFor();
    expect(await ownGroup(page).count()).toBe(0);
    await buttonOf(page, packageWords.undoRemove.da).click();
    await expect.poll(() => ownGroup(page).allTextContents()).toEqual(['Tal']);
  });
});

describe('half of what a city is', () => {
  test('a map alone opens as a map without figures', async () => {
    const page = await opened();
    await dropFiles(page, importFiles().slice(0, 1));
    await reportHere(page);
    await importOf(page).getByText(words.mapOnly.da).waitFor();
    await openMap(page);
    await expect.poll(() => cityIs(page), { timeout: 60_000 }).toBe('Kvarterer');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a table alone opens as a list without a map, and Back and Forward go between it and the city before', async () => {
    const page = await opened();
    await dropFiles(page, importFiles().slice(1));
    await reportHere(page);
    await openMap(page);
    await expect.poll(() => cityIs(page), { timeout: 60_000 }).toBe('Tal');
    await everythingHere(page);
    await expect.poll(() => linkOf(page), { timeout: 60_000 }).toContain('data=tal@');
    await page.goBack();
    await expect.poll(() => cityIs(page), { timeout: 60_000 }).toBe('København');
    await page.goForward();
    await expect.poll(() => cityIs(page), { timeout: 60_000 }).toBe('Tal');
  });
});

describe('the dialogue', () => {
  test('takes pasted text and pasted files', async () => {
    const page = await opened();
    await page.getByRole('button', { name: words.entry.da }).click();
    await importOf(page).locator('summary', { hasText: words.paste.da }).click();
    await importOf(page).getByRole('textbox', { name: words.pasteLabel.da }).fill(`Kvarter\tÅr\tLav indkomst\n${QUARTERS.map((name, i) => `${name}\t2024\t${i},5`).join('\n')}`);
    await buttonOf(page, words.pasteTake.da).click();
    await reportHere(page);
    await importOf(page).getByText(words.pastedTable.da).first().waitFor();
    await atRest(page);
    await importOf(page).evaluate((dialog, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([text], 'kvarterer.geojson'));
      dialog.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, new TextDecoder().decode(importFiles()[0]?.bytes));
    await importOf(page).locator('.import-sum').getByText('Alle 12 rækker er indlæst').waitFor({ timeout: 60_000 });
    expect(await importOf(page).getByText('Kort med 12 områder').isVisible()).toBe(true);
  });

  test.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('at %i px in %s has nothing that axe finds, and nothing beside the window', async (width, colorScheme) => {
    const page = await opened({ viewport: { width, height: 844 }, colorScheme });
    await page.evaluate(AXE);
    await dropFiles(page, importFiles());
    await reportHere(page);
    const findings: string[] = [];
    for (const tab of [words.tabFiles.da, words.tabMapping.da, words.tabRows.da, words.tabPackage.da]) {
      await tabOf(page, tab).click();
      findings.push(...(await axeFindings(page, tab)));
      expect(await importOf(page).locator('.import-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(findings).toEqual([]);
  });
});
