import type { Locator, Page } from 'playwright-core';
import { importPackageWords } from '../../src/text/import/import-package-words.ts';
import { importWords } from '../../src/text/import/import-words.ts';

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the page as a hand does. */
export async function dropFiles(page: Page, files: readonly DroppedFile[], on = 'body'): Promise<void> {
  const dropped = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') })),
  );
  await page.dispatchEvent(on, 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent(on, 'drop', { dataTransfer: dropped });
}

/** The dialogue in which own files are used. */
export const importOf = (page: Page): Locator => page.getByRole('dialog', { name: importWords.title.da });
export const tabOf = (page: Page, name: string): Locator => importOf(page).getByRole('tab', { name });
export const openMap = (page: Page): Promise<void> => importOf(page).getByRole('button', { name: importWords.open.da }).click();
export const keepBox = (page: Page): Locator => importOf(page).getByRole('checkbox', { name: importWords.keep.da });

/** Waits until files have been read and what was found is shown. */
export const reportHere = (page: Page): Promise<void> => tabOf(page, importWords.tabFiles.da).waitFor({ timeout: 60_000 });

/** Waits until nothing is being worked on in the dialogue. */
export const atRest = (page: Page): Promise<void> => importOf(page).locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout: 60_000 });

export const ownGroup = (page: Page): Locator => page.locator(`optgroup[label="${importPackageWords.ownTitle.da}"] > option`);
