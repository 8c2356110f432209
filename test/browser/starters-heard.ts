import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { accessibilityTreeOf, type AccessibilityTree } from './accessibility-tree.ts';
import { UNCOVERED, type Starter } from './starter-ways.ts';

/** From the opening view to what a starter is there for, by roles and names alone. Returns how many interactions it took. */
export async function followStarterByEar(page: Page, id: Starter): Promise<number> {
  const tree = await accessibilityTreeOf(page);
  await tree.press('button', starterWords[id].da);
  const more = await results[id](tree, page);
  await expect.poll(async () => (await tree.all('button', starterWords[id].da)).length).toBe(0);
  return 1 + more;
}

const focusedIs = (tree: AccessibilityTree, role: string, name: string | RegExp) =>
  expect.poll(async () => {
    const focused = await tree.focused();
    return `${focused?.role ?? ''}: ${focused?.name ?? ''}`;
  }).toMatch(new RegExp(`^${role}: .*${typeof name === 'string' ? name : name.source}`));

/** Each returns the interactions that it needed more. */
const results: Readonly<Record<Starter, (tree: AccessibilityTree, page: Page) => Promise<number>>> = {
  find: async (tree) => {
    await focusedIs(tree, 'combobox', placeWords.search.da);
    await tree.type('tingbjerg');
    await tree.press('option', /Tingbjerg/);
    expect((await tree.find('article', 'Tingbjerg')).text).toMatch(/Tingbjerg.* er nr\. \d+ af \d+ /);
    return 2;
  },
  compare: async (tree) => {
    const panel = await tree.find('article', /./);
    await focusedIs(tree, 'heading', panel.name);
    expect(panel.text).toMatch(/er nr\. 1 af 67 kvarterer/);
    await expect.poll(async () => (await tree.all('columnheader', areaPanelWords.city.da)).length).toBeGreaterThan(0);
    return 0;
  },
  weigh: async (tree) => {
    await focusedIs(tree, 'slider', 'Social indikator');
    const before = (await tree.focused())?.value;
    await tree.increase();
    await expect.poll(async () => (await tree.focused())?.value).not.toBe(before);
    await expect.poll(async () => (await tree.find('region', shellWords.summary.da)).text).toContain('ændrede vægte');
    return 1;
  },
  uncovered: async (tree) => {
    // Rows come a few a frame.
    const rows = async (): Promise<number> => (await tree.all('rowheader')).length;
    await expect.poll(rows).toBeGreaterThan(0);
    await expect.poll(async () => (await tree.find('region', listWords.title.da)).text.includes(UNCOVERED(await rows()))).toBe(true);
    // It is also said, to somebody who does not know that a list has come.
    const said = UNCOVERED(await rows());
    await expect.poll(async () => (await tree.all('status')).map(({ text }) => text).join(' ')).toContain(said);
    return 0;
  },
  list: async (tree, page) => {
    await focusedIs(tree, 'button', listWords.exportDanish.da.replaceAll(/[()]/g, String.raw`\$&`));
    await expect.poll(async () => (await tree.all('rowheader')).length).toBe(67);
    const [download] = await Promise.all([page.waitForEvent('download'), tree.press('button', listWords.exportDanish.da)]);
    expect(download.suggestedFilename()).toMatch(/koebenhavn-kvarter.*\.csv$/);
    return 1;
  },
};
