import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { courseWords as words } from '../../src/text/meeting/course-words.ts';
import { presenterWords } from '../../src/text/meeting/presenter-words.ts';
import { launch } from '../browser/app-page.ts';
import { linkOf } from '../browser/page-parts.ts';
import { PATIENT } from '../browser/without-webgl.ts';
import { buildCourse, captionOf, captionsOf, courseDialog, courseOpener, openTown, PROJECTOR, VIEWS, townLink } from './meeting-ways.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const CAPTIONS = VIEWS.map(({ caption }) => caption);
const presenter = (page: Page) => page.locator('.presenter', { has: page.getByRole('main', { name: presenterWords.region.da }) });
const heading = (page: Page) => presenter(page).getByRole('heading', { level: 1 });

/** What is beyond the edges of the window, as it is drawn: on a projector nobody scrolls. */
const beyondTheEdges = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.presenter-head > *, .presenter-bar > *, .presenter-legend')]
      .filter((part) => part.checkVisibility() && !part.classList.contains('visually-hidden'))
      .filter((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map((part) => part.className || part.tagName),
  );

/** The smallest type of what the room reads, in px. */
const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const read = [...document.querySelectorAll('.presenter-head *, .presenter-side *, .presenter-legend *, .presenter-bar *')].filter((part) => part.closest('svg, .visually-hidden, .second-map-frame, .hover-card') === null && [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''));
    return Math.min(...read.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
  });

describe('the course of a meeting', () => {
  test('is built, captioned, ordered by keys and by pointer, taken back, and there again after a reload', async () => {
    const { page, foreignRequests, errors } = await openTown(browser);
    await buildCourse(page);
    expect(await captionsOf(page)).toEqual(CAPTIONS);

    const dialog = courseDialog(page);
    // By keys: the handle keeps the focus while its view moves.
    await dialog.locator('[data-view="5"] [data-control="handle"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await captionsOf(page)).toEqual([CAPTIONS[0], CAPTIONS[1], CAPTIONS[4], CAPTIONS[2], CAPTIONS[3]]);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-view]')?.getAttribute('data-view'))).toBe('5');
    // By pointer: the first under the last, one step.
    const [from, to] = await Promise.all([dialog.locator('[data-view="1"] [data-control="handle"]').boundingBox(), dialog.locator('[data-view="4"]').boundingBox()]);
    if (from === null || to === null) throw new Error('rows stand on the page');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(from.x + 10, to.y + to.height - 4, { steps: 4 });
    await page.mouse.up();
    const ordered = [CAPTIONS[1], CAPTIONS[4], CAPTIONS[2], CAPTIONS[3], CAPTIONS[0]];
    expect(await captionsOf(page)).toEqual(ordered);
    await dialog.getByRole('button', { name: words.undo.da }).click();
    expect((await captionsOf(page))[0]).toBe(CAPTIONS[0]);
    await dialog.getByRole('button', { name: words.redo.da }).click();
    // Taken away and had back.
    await dialog.getByRole('button', { name: 'Fjern visning 2' }).click();
    expect(await captionsOf(page)).toHaveLength(4);
    await page.keyboard.press('Control+z');
    expect(await captionsOf(page)).toEqual(ordered);

    await page.reload();
    await courseOpener(page).click({ timeout: 80_000 });
    await expect.poll(() => captionsOf(page)).toEqual(ordered);
    expect({ foreignRequests, errors }).toEqual({ foreignRequests: [], errors: [] });
  });

  test('is handed on as a link to one clean browser and as a file to another, and presented wholly by keys', async () => {
    const { page, url } = await openTown(browser);
    await buildCourse(page);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await courseDialog(page).getByRole('button', { name: words.copyLink.da }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/&course=1\./);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.length).toBeLessThan(2_000);
    const [download] = await Promise.all([page.waitForEvent('download'), courseDialog(page).getByRole('button', { name: words.saveFile.da }).click()]);
    const file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'bybarometer-meeting', version: 1, package: { id: 'eksempelby' }, views: CAPTIONS.map((caption) => ({ caption })) });
    await page.context().close();

    const byFile = await openTown(browser);
    await courseOpener(byFile.page).click();
    await courseDialog(byFile.page).locator('input[type="file"]').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(file) });
    await courseDialog(byFile.page).getByRole('button', { name: words.take.da }).click();
    expect(await captionsOf(byFile.page)).toEqual(CAPTIONS);
    await byFile.page.context().close();

    const byLink = await openTown(browser, address.slice(url.length));
    const other = byLink.page;
    await courseDialog(other).getByRole('button', { name: words.take.da }).click(PATIENT);
    expect(await captionsOf(other)).toEqual(CAPTIONS);
    const before = linkOf(other);
    await courseDialog(other).getByRole('button', { name: words.present.da }).focus();
    await other.keyboard.press('Enter');
    const seen: string[] = [];
    for (const [i, { shows }] of VIEWS.entries()) {
      await presenter(other).locator(shows).first().waitFor(PATIENT);
      await expect.poll(() => heading(other).innerText()).toContain(`${i + 1} af 5`);
      seen.push((await heading(other).innerText()).replace(/^.*af 5\.\s*/s, ''));
      expect(await beyondTheEdges(other)).toEqual([]);
      expect(await smallestType(other)).toBeGreaterThanOrEqual(16);
      await other.keyboard.press(['ArrowRight', 'PageDown', ' ', 'ArrowDown', 'ArrowRight'][i] ?? 'ArrowRight');
    }
    expect(seen).toEqual(CAPTIONS);
    await other.keyboard.press('Home');
    await expect.poll(() => heading(other).innerText()).toContain('1 af 5');
    await other.keyboard.press('End');
    await expect.poll(() => heading(other).innerText()).toContain('5 af 5');
    await other.keyboard.press('PageUp');
    await expect.poll(() => other.locator('[role="status"]').last().textContent()).toMatch(/4 af 5\. Behov og planer|Kortet sætter/);
    await other.keyboard.press('Escape');
    await courseOpener(other).waitFor(PATIENT);
    expect(linkOf(other)).toBe(before);
    await expect.poll(() => other.evaluate(() => document.activeElement?.getAttribute('data-opens') ?? null)).toBe('course');
    expect(byLink.errors).toEqual([]);
    expect(other.viewportSize()).toEqual(PROJECTOR);
  });

  test('is shown with weights that are moved in the meeting, and neither the saved view nor the page knows of it', async () => {
    const { page } = await openTown(browser);
    await buildCourse(page);
    const before = linkOf(page);
    const kept = await page.evaluate(() => localStorage.getItem('bybarometer.meeting.1.eksempelby'));
    await courseDialog(page).getByRole('button', { name: 'Vis fra nummer 1' }).click();
    const sentence = presenter(page).locator('.presenter-sentence');
    await expect.poll(() => sentence.innerText(), PATIENT).toMatch(/Kortet viser behov/);
    const saved = await sentence.innerText();
    await page.getByRole('button', { name: presenterWords.weights.da }).click();
    const slider = presenter(page).getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    // The arrow moved the weight and not the course.
    await expect.poll(() => sentence.innerText()).toMatch(/Ændret i mødet/);
    expect(await heading(page).innerText()).toContain('1 af 5');
    await page.getByRole('button', { name: presenterWords.asSaved.da }).click();
    await expect.poll(() => sentence.innerText()).toBe(saved);
    await page.getByRole('button', { name: presenterWords.end.da }).click();
    await courseOpener(page).waitFor(PATIENT);
    expect(linkOf(page)).toBe(before);
    expect(await page.evaluate(() => localStorage.getItem('bybarometer.meeting.1.eksempelby'))).toBe(kept);
    // What was moved is no step of the page's.
    expect(await page.locator('.toolbar').getByRole('button', { name: 'Fortryd' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('of another package, cut or with a broken view is answered in words, and the rest is kept', async () => {
    const { page } = await openTown(browser);
    await buildCourse(page);
    const dialog = courseDialog(page);
    const own = await captionsOf(page);
    // The answer to the file before stands until this one has been read.
    const answered = async (course: unknown, answer: RegExp): Promise<void> => {
      await dialog.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(course)) });
      await expect.poll(() => dialog.locator('.course-received').innerText(), PATIENT).toMatch(answer);
    };
    const head = { format: 'bybarometer-meeting', version: 1, title: 'Andre' };
    const link = townLink().slice(1);
    await answered({ ...head, package: { id: 'koebenhavn' }, views: [] }, /anden datapakke \(koebenhavn\)/);
    await answered({ hello: 1 }, /ikke et mødeforløb/);
    await answered({ ...head, version: 4, package: { id: 'eksempelby' }, views: [{ caption: 'god', link }, { caption: 'dårlig', link: 'x' }] }, /1 visninger[\s\S]*nyere udgave[\s\S]*udeladt: visning 2/);
    await dialog.getByRole('button', { name: words.takeAfter.da }).click();
    expect(await captionsOf(page)).toEqual([...own, 'god']);
    await page.keyboard.press('Escape');
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `${link.replace('&level=kvarter', '')}&course=1.AAAA`);
    await expect.poll(() => dialog.locator('.course-received').innerText(), PATIENT).toMatch(/kan ikke læses/);
    await dialog.getByRole('button', { name: words.putAway.da }).click();
    await captionOf(page, 6).waitFor();
  });
});
