import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { areaPanelOf, linkOf, plain, rowsOf, summaryOf } from './page-parts.ts';

export type Starter = 'find' | 'compare' | 'weigh' | 'uncovered' | 'list';
export const STARTERS: readonly Starter[] = ['find', 'compare', 'weigh', 'uncovered', 'list'];

/** More than this may no starter take to its result. */
export const MOST_INTERACTIONS = 3;

/** What the list of the city's kvarterer without a known plan must say of itself, but for how many there are. */
export const UNCOVERED = (count: number): string =>
  `Listen viser ${count} kvarterer, som er blandt de 20 % med størst behov (tal fra 2024–2025), og som ikke har en kendt aktiv plan 21. november 2026.`;

/** A person who presses and moves things in one way. What is typed, pressed or moved is one interaction each. */
export interface Hand {
  readonly press: (control: Locator) => Promise<void>;
  /** Moves a slider up. */
  readonly raise: (slider: Locator) => Promise<void>;
}

export const byPointer: Hand = {
  press: (control) => control.click(),
  raise: async (slider) => slider.click({ position: await nearTheEnd(slider) }),
};

export const byTouch: Hand = {
  press: (control) => control.tap(),
  raise: async (slider) => slider.tap({ position: await nearTheEnd(slider) }),
};

/** A control is walked to with Tab, and pressed. An option of the search is not a tab stop: Enter takes the chosen one. */
export const byKeys: Hand = {
  press: async (control) => {
    if ((await control.getAttribute('role')) !== 'option') await tabTo(control);
    await control.page().keyboard.press('Enter');
  },
  raise: async (slider) => {
    await tabTo(slider);
    await slider.page().keyboard.press('ArrowRight');
  },
};

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function tabTo(control: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> => control.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 60 && !(await hasFocus()); i += 1) await control.page().keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

async function nearTheEnd(slider: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await slider.boundingBox()) ?? { width: 0, height: 0 };
  return { x: box.width * 0.9, y: box.height / 2 };
}

export const starterOf = (page: Page, id: Starter): Locator => page.getByRole('button', { name: starterWords[id].da, exact: true });

/** The name of what has the focus; empty where it is lost. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])].map((label) => label.textContent) : [];
    return activeElement === document.body ? '' : [...labels, activeElement?.getAttribute('aria-label'), activeElement?.textContent?.slice(0, 200)].join(' ').trim();
  });

/** Counts what a hand does. */
function counting(hand: Hand): Hand & { readonly count: () => number; readonly type: (page: Page, text: string) => Promise<void> } {
  let count = 0;
  const counted =
    <T extends unknown[]>(act: (...parts: T) => Promise<void>) =>
    (...parts: T): Promise<void> => {
      count += 1;
      return act(...parts);
    };
  return { press: counted(hand.press), raise: counted(hand.raise), type: counted((page: Page, text: string) => page.keyboard.type(text)), count: () => count };
}

/** Goes from the opening view to what a starter is there for, and asserts it. Returns how many interactions it took. */
export async function followStarter(page: Page, id: Starter, hand: Hand): Promise<number> {
  const counted = counting(hand);
  await counted.press(starterOf(page, id));
  await results[id](page, counted);
  await expect.poll(() => starterOf(page, id).count()).toBe(0);
  expect(await focusedName(page)).not.toBe('');
  return counted.count();
}

const results: Readonly<Record<Starter, (page: Page, hand: ReturnType<typeof counting>) => Promise<void>>> = {
  find: async (page, hand) => {
    await expect.poll(() => focusedName(page)).toContain(placeWords.search.da);
    await hand.type(page, 'tingbjerg');
    const found = page.getByRole('option', { name: /Tingbjerg/ }).first();
    await found.waitFor();
    await hand.press(found);
    await areaPanelOf(page, 'Tingbjerg').waitFor();
  },
  compare: async (page) => {
    await expect.poll(() => linkOf(page)).toContain('area=');
    const panel = areaPanelOf(page, /./);
    await panel.waitFor();
    await expect.poll(() => focusedName(page)).toBe((await panel.getByRole('heading', { level: 2 }).innerText()).trim());
    expect(plain(await panel.innerText())).toMatch(/er nr\. 1 af 67 kvarterer/);
    expect(await panel.getByRole('columnheader', { name: areaPanelWords.city.da, exact: true }).count()).toBeGreaterThan(0);
  },
  weigh: async (page, hand) => {
    const slider = page.getByRole('slider', { name: 'Social indikator' });
    await expect.poll(() => focusedName(page)).toContain('Social indikator');
    expect(await page.getByRole('slider', { name: 'Median af disponibel indkomst' }).isVisible()).toBe(true);
    const before = await slider.getAttribute('aria-valuetext');
    await hand.raise(slider);
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
    await expect.poll(async () => plain(await summaryOf(page).innerText())).toContain('ændrede vægte');
  },
  uncovered: async (page) => {
    await rowsOf(page).first().waitFor();
    await expect.poll(() => focusedName(page)).not.toBe('');
    const sentence = plain(await page.getByRole('region', { name: listWords.title.da }).getByText(/^Listen viser/).innerText());
    // The list grows to its length.
    await expect.poll(async () => sentence.includes(UNCOVERED(await rowsOf(page).count()))).toBe(true);
    expect(sentence).toContain('ikke komplet');
    for (const text of await rowsOf(page).allInnerTexts()) expect(text).not.toMatch(/\baktiv/);
    expect(linkOf(page)).toContain('list=open');
  },
  list: async (page, hand) => {
    await rowsOf(page).first().waitFor();
    await expect.poll(() => focusedName(page)).toContain(listWords.exportDanish.da);
    const [download] = await Promise.all([page.waitForEvent('download'), hand.press(page.getByRole('button', { name: listWords.exportDanish.da }))]);
    expect(download.suggestedFilename()).toMatch(/koebenhavn-kvarter.*\.csv$/);
  },
};
