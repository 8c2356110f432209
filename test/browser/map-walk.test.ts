import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapKeyWords } from '../../src/text/map-key-words.ts';
import { shortcuts } from '../../src/text/shortcut-words.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { patternWords } from '../../src/text/pattern-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from './app-page.ts';
import { areaPanelOf, cellsOf, linkOf, mapPicture, mapReady, openList, rowsOf, weightOf } from './page-parts.ts';
import { countColour, shareChanged } from './png.ts';

const mapOf = (page: Page) => page.getByRole('application', { name: /^Kort over/ });
const spokenIn = (page: Page): Promise<string> => page.locator('[role="status"][aria-live]').innerText();
/** What is said after a key, once it is another thing than before. */
async function saidAfter(page: Page, key: string): Promise<string> {
  const before = await spokenIn(page);
  await page.keyboard.press(key);
  await expect.poll(() => spokenIn(page)).not.toBe(before);
  return (await spokenIn(page)).replaceAll('\u00a0', ' ').trim();
}

describe('the map by keyboard', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: '#v=1&data=koebenhavn@2026.1~&lang=da' }));
    await mapReady(page);
    // Keys and voice of the map come with its later parts; each test can be run by itself.
    await page.getByText(/gå fra område til område/).waitFor({ state: 'attached' });
  });
  afterAll(() => browser.close());

  test('is reached by a skip link, is one tab stop, and shows its keys only while it has focus', async () => {
    const hint = page.getByText(/gå fra område til område/);
    expect(await hint.isVisible()).toBe(false);
    await page.getByRole('link', { name: shellWords.skipToMap.da }).focus();
    await page.keyboard.press('Enter');
    expect(await mapOf(page).evaluate((map) => map === document.activeElement && map.querySelectorAll('[tabindex="0"], button, a').length === 0)).toBe(true);
    await expect.poll(() => hint.isVisible()).toBe(true);
    expect(await mapOf(page).evaluate((map) => document.getElementById(map.getAttribute('aria-describedby') ?? '')?.innerText)).toContain('Piletaster');
  });

  test('pans with the arrows and zooms with plus', async () => {
    const before = await mapPicture(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => shareChanged(before, await mapPicture(page))).toBeGreaterThan(0.05);
    const panned = await mapPicture(page);
    await page.keyboard.press('+');
    await expect.poll(async () => shareChanged(panned, await mapPicture(page))).toBeGreaterThan(0.05);
    await page.keyboard.press('0');
  });

  test('speaks the areas of most and least need, and the next in order, as the list has them', async () => {
    const most = await saidAfter(page, 'Home');
    const next = await saidAfter(page, 'PageDown');
    const least = await saidAfter(page, 'End');
    await openList(page);
    const rows = rowsOf(page);
    await expect.poll(() => rows.count()).toBe(67);
    for (const [said, row] of [[most, rows.first()], [next, rows.nth(1)], [least, rows.last()]] as const) {
      const [rank, name, score, , , basis] = (await cellsOf(row)).map((cell) => cell.replaceAll('\u00a0', ' ').trim());
      expect(said).toContain(`${name}: score ${score}, `);
      expect(said).toContain(`nr. ${rank} af 67 kvarterer.`);
      expect(said).toContain(`Datagrundlag: ${basis}.`);
    }
    expect(most).toContain('størst behov (klasse 5 af 5)');
  });

  test('steps to neighbours, shows where it stands, and says where there is none', async () => {
    // A pointer that rests on a row of the list shows that area.
    await page.mouse.move(2, 2);
    await mapOf(page).focus();
    const start = await saidAfter(page, 'Home');
    const step = await saidAfter(page, 'ArrowUp');
    expect(step).toMatch(/: score .*nr\. \d+ af 67 kvarterer\./);
    expect(step).not.toContain(start.slice(0, start.indexOf(':')));
    await expect.poll(() => page.locator('.hover-card').innerText()).toContain(step.slice(0, step.indexOf(':')));
    let said = step;
    for (let i = 0; i < 20 && !said.startsWith('Ingen nabo'); i++) said = await saidAfter(page, 'ArrowUp');
    expect(said).toBe('Ingen nabo mod nord.');
  });

  test('pins with Enter; Escape ends the walk, then unpins, and focus stays on the map', async () => {
    const name = (await saidAfter(page, 'Home')).split(',')[0] ?? '';
    expect(await saidAfter(page, 'Enter')).toMatch(/ er valgt$/);
    await areaPanelOf(page, new RegExp(name)).waitFor();
    expect(linkOf(page)).toContain('area=');
    expect(await saidAfter(page, 'Escape')).toBe(mapKeyWords.left.da);
    expect(linkOf(page)).toContain('area=');
    await page.keyboard.press('Escape');
    await expect.poll(() => linkOf(page)).not.toContain('area=');
    expect(await mapOf(page).evaluate((map) => map === document.activeElement)).toBe(true);
  });

  test('is silent while a slider moves, and says once what came of it', async () => {
    const slider = weightOf(page, 'Social indikator').first();
    await page.evaluate(() => {
      const said: string[] = [];
      // Milliseconds from the slider's last move to each thing said, by the page's own clock.
      const after: number[] = [];
      let moved = Number.NEGATIVE_INFINITY;
      addEventListener('input', () => (moved = performance.now()), { capture: true });
      const region = document.querySelector('[role="status"][aria-live]');
      new MutationObserver(() => {
        said.push(region?.textContent ?? '');
        after.push(performance.now() - moved);
      }).observe(region ?? document.body, { childList: true, characterData: true, subtree: true });
      Object.assign(document.documentElement, { said, after });
    });
    const said = (): Promise<readonly string[]> => page.evaluate(() => (document.documentElement as unknown as { said: string[] }).said);
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await said()).at(-1) ?? '').toMatch(/^Der er ingen tal at vise/);
    // A busy machine may take longer from key to key than the slider has to rest.
    expect(Math.min(...(await page.evaluate(() => (document.documentElement as unknown as { after: number[] }).after)))).toBeGreaterThan(650);
    const before = (await said()).length;
    expect((await said()).filter((words) => words.startsWith('Der er ingen tal at vise'))).toHaveLength(1);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await said()).length).toBe(before + 1);
    expect((await said()).at(-1)).toMatch(/^Kortet viser behov i 67 kvarterer.* Størst behov: /);
  });

  test('lists every shortcut under ?, closes with Escape and gives the focus back', async () => {
    await mapOf(page).focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: mapKeyWords.title.da });
    await dialog.waitFor();
    const text = await dialog.innerText();
    for (const { keys, does } of Object.values(shortcuts).flat()) for (const words of [keys.da, does.da]) expect(text).toContain(words);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await mapOf(page).evaluate((map) => map === document.activeElement)).toBe(true);
  });

  test('draws patterns in place of colours when asked, and remembers it', async () => {
    await page.getByRole('switch', { name: patternWords.label.da }).check();
    await expect.poll(async () => countColour(await mapPicture(page), '#3b93aa')).toBe(0);
    expect(countColour(await mapPicture(page), '#1a1a1a')).toBeGreaterThan(2000);
    await page.reload();
    await mapReady(page);
    expect(await page.getByRole('switch', { name: patternWords.label.da }).isChecked()).toBe(true);
    expect(await page.getByText(mapWords.noWebgl.da).count()).toBe(0);
  });
});

test('forced colours draw patterns by themselves', async () => {
  const browser = await launch();
  try {
    const { page } = await openApp(browser, { forcedColors: 'active', hash: '#v=1&data=koebenhavn@2026.1~&lang=da' });
    await mapReady(page);
    await expect.poll(async () => countColour(await mapPicture(page), '#3b93aa')).toBe(0);
    expect(countColour(await mapPicture(page), '#1a1a1a')).toBeGreaterThan(2000);
  } finally {
    await browser.close();
  }
});
