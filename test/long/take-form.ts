import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExportFormId } from '../../src/state/export/export-forms.ts';
import { exportDialogWords, exportFormWords } from '../../src/text/export/export-dialog-words.ts';
import { exportOpenWords } from '../../src/text/export/export-open-words.ts';

const PATIENCE = { timeout: 60_000 };

/** Opens the dialogue of files from the bar over the list. */
export async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: exportOpenWords.more.da }).first().click();
  await page.getByRole('dialog', { name: exportDialogWords.title.da }).waitFor();
}

/** Chooses a form in the open dialogue and takes its files. */
export async function takeForm(page: Page, form: ExportFormId): Promise<Download> {
  const dialog = page.getByRole('dialog', { name: exportDialogWords.title.da });
  await dialog.getByRole('radio', { name: exportFormWords[form].title.da, exact: true }).check();
  const button = dialog.locator('.export-foot .is-primary:not([aria-disabled=true])');
  await expect.poll(() => button.count(), PATIENCE).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

export const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await download.path()));
export const textOfForm = async (page: Page, form: ExportFormId): Promise<string> => readFile(await (await takeForm(page, form)).path(), 'utf8');

/** One form's text from a page on which the dialogue is not open. */
export async function textTaken(page: Page, form: ExportFormId): Promise<string> {
  await openDialog(page);
  const text = await textOfForm(page, form);
  await page.keyboard.press('Escape');
  return text;
}
