import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIGHT_RAMPS } from '../../src/draw/need-ramps.ts';
import { mapWords } from '../../src/text/map-words.ts';
import { launch, openApp, type AppPage } from '../browser/app-page.ts';
import { areaPanelOf, everythingHere, legendCounts, mapPicture, openList, openMapBox, plain, restingPicture, rowsOf, weightOf } from '../browser/page-parts.ts';
import { countColour, shareChanged, type Picture } from '../browser/png.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

const RAMP = LIGHT_RAMPS.get(5) ?? [];

const LINK = '#v=1&data=koebenhavn@2026.1~&lang=da&plans=off';

const mapOf = (page: Page) => page.getByRole('application', { name: /^Kort over/ });
const drawnMap = (page: Page) => mapOf(page).locator('svg');
const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLCanvasElement>('[data-ready] canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());

const colours = new Set(RAMP.map((colour) => Number.parseInt(colour.slice(1), 16)));

/** Of the pixels that stand in a class in both pictures, the share that stands in another one: names and thin lines are not looked at. */
function classesThatDiffer(one: Picture, other: Picture): { readonly compared: number; readonly share: number } {
  const at = ({ rgb }: Picture, i: number): number => ((rgb[i] ?? 0) << 16) + ((rgb[i + 1] ?? 0) << 8) + (rgb[i + 2] ?? 0);
  let [compared, differ] = [0, 0];
  for (let i = 0; i < one.rgb.length; i += 3) {
    const [a, b] = [at(one, i), at(other, i)];
    if (!colours.has(a) || !colours.has(b)) continue;
    compared += 1;
    if (a !== b) differ += 1;
  }
  return { compared, share: differ / Math.max(1, compared) };
}

/** What is said on a walk over the map, key by key. */
async function walked(page: Page): Promise<readonly string[]> {
  const voice = page.locator('[role="status"][aria-live]');
  const said: string[] = [];
  await mapOf(page).focus();
  for (const key of ['Home', 'PageDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'End', 'PageUp', 'Escape']) {
    const before = await voice.innerText();
    await page.keyboard.press(key);
    await expect.poll(() => voice.innerText()).not.toBe(before);
    said.push(plain(await voice.innerText()));
  }
  return said;
}

describe('a browser without WebGL', () => {
  let browser: Browser;
  let app: AppPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    app = await openApp(browser, { before: withoutWebGl, hash: LINK });
    ({ page } = app);
    await mapDrawn(page);
  });
  afterAll(() => browser.close());

  test('gets the map drawn, every class in its colour, and one calm line that says so', async () => {
    expect(await drawnMap(page).count()).toBe(1);
    const picture = await mapPicture(page);
    for (const colour of RAMP) expect(countColour(picture, colour)).toBeGreaterThan(300);
    expect(await page.getByText(mapWords.noWebgl.da).isVisible()).toBe(true);
  });

  test('shows the same map as one with WebGL', async () => {
    const other = await openApp(browser, { hash: LINK });
    await mapDrawn(other.page);
    const box = await openMapBox(page);
    const [drawn, painted] = [await restingPicture(page, box), await restingPicture(other.page, box)];
    await other.page.context().close();
    const { compared, share } = classesThatDiffer(drawn, painted);
    expect(compared).toBeGreaterThan(50_000);
    expect(share).toBeLessThan(0.01);
  });

  test('says the same of itself: level and painted version', async () => {
    const { level, version } = await mapOf(page).evaluate(({ dataset }) => ({ level: dataset['levelKey'], version: Number(dataset['paintedVersion']) }));
    expect(level).toMatch(/^koebenhavn@.*\/kvarter$/);
    const slider = weightOf(page, 'Social indikator').first();
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => mapOf(page).evaluate(({ dataset }) => Number(dataset['paintedVersion']))).toBeGreaterThan(version);
    await page.keyboard.press('Control+z');
    const scored = async (): Promise<number> => [...(await legendCounts(page))].reduce((sum, [code, count]) => sum + (code < 5 ? count : 0), 0);
    await expect.poll(scored).toBe(67);
  });

  test('is hovered, pinned, dragged and zoomed by pointer', async () => {
    const box = await openMapBox(page);
    const [x, y] = [box.x + box.width * 0.35, box.y + box.height * 0.35];
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator('.hover-card').isVisible()).toBe(true);
    const name = (await page.locator('.hover-card strong').innerText()).split(',')[0] ?? '';
    await page.mouse.click(x, y);
    await areaPanelOf(page, new RegExp(name)).waitFor();
    await page.keyboard.press('Escape');
    const before = await mapPicture(page, box);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => shareChanged(before, await mapPicture(page, box))).toBeGreaterThan(0.1);
    const zoomed = await mapPicture(page, box);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 4 });
    await page.mouse.up();
    expect(shareChanged(zoomed, await mapPicture(page, box))).toBeGreaterThan(0.1);
    expect(await areaPanelOf(page, /./).count()).toBe(0);
  });

  test('is panned and zoomed with the same keys', async () => {
    const box = await openMapBox(page);
    await mapOf(page).focus();
    await page.keyboard.press('0');
    for (const key of ['ArrowLeft', '+', '-', '0']) {
      const before = await restingPicture(page, box);
      await page.keyboard.press(key);
      await expect.poll(async () => shareChanged(before, await mapPicture(page, box))).toBeGreaterThan(0.05);
    }
  });

  test('is walked with the same keys and speaks the same sentences, and the list goes on', async () => {
    const other = await openApp(browser, { hash: LINK });
    await mapDrawn(other.page);
    const [drawn, painted] = [await walked(page), await walked(other.page)];
    await other.page.context().close();
    expect(drawn).toEqual(painted);
    expect(drawn[0]).toMatch(/størst behov \(klasse 5 af 5\)/);
    await openList(page);
    await expect.poll(() => rowsOf(page).count()).toBe(67);
  });

  test('has broken no policy and logged no error', () => {
    expect({ policy: app.policyViolations, errors: app.errors }).toEqual({ policy: [], errors: [] });
  });
});

describe('a browser that takes the graphics back', () => {
  let browser: Browser;
  let page: Page;
  let spokenBefore: readonly string[] = [];
  beforeAll(async () => {
    browser = await launch();
    ({ page } = await openApp(browser, { hash: LINK }));
    await mapDrawn(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('gets the map drawn where the camera stood, with the keyboard where it was', async () => {
    const box = await openMapBox(page);
    spokenBefore = await walked(page);
    await page.keyboard.press('0');
    const fitted = await restingPicture(page, box);
    await page.keyboard.press('+');
    await expect.poll(async () => shareChanged(fitted, await mapPicture(page, box))).toBeGreaterThan(0.1);
    const before = await restingPicture(page, box);
    await loseContext(page);
    await drawnMap(page).waitFor();
    await mapDrawn(page);
    const { compared, share } = classesThatDiffer(before, await restingPicture(page, box));
    expect(compared).toBeGreaterThan(50_000);
    expect(share).toBeLessThan(0.01);
    expect(await mapOf(page).evaluate((map) => map === document.activeElement)).toBe(true);
    expect(await page.getByText(mapWords.contextLost.da).isVisible()).toBe(true);
  });

  test('is walked on with the same keys, and says the same', async () => {
    expect(await walked(page)).toEqual(spokenBefore);
    await openList(page);
    await expect.poll(() => rowsOf(page).count()).toBe(67);
    await mapOf(page).focus();
  });

  test('can be asked for its graphics again, and the focus is not lost', async () => {
    await page.getByRole('button', { name: mapWords.tryAgain.da }).click();
    await mapOf(page).locator('canvas').waitFor();
    await mapDrawn(page);
    expect(await drawnMap(page).count()).toBe(0);
    expect(await mapOf(page).evaluate((map) => map === document.activeElement)).toBe(true);
  });
});
