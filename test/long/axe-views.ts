import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaPanelWords } from '../../src/text/area-panel-words.ts';
import { doubtWords } from '../../src/text/certainty-words.ts';
import { explanationWords } from '../../src/text/explanation-words.ts';
import { legendWords } from '../../src/text/legend-words.ts';
import { listWords } from '../../src/text/list-words.ts';
import { mapKeyWords } from '../../src/text/map-key-words.ts';
import { placeWords } from '../../src/text/place-words.ts';
import { planWords } from '../../src/text/plan-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { starterWords } from '../../src/text/starter-words.ts';
import { legendOf, rowsOf } from '../browser/page-parts.ts';
import type { Language } from '../../src/model/localized.ts';

/** A view of the page and the way to it from the view before. It throws where the view cannot be reached. */
export type ViewStep = readonly [name: string, reach: (page: Page, language: Language) => Promise<void>];

const openFirstRow = async (page: Page): Promise<void> => {
  await rowsOf(page).first().getByRole('button').first().click();
  await page.getByRole('article').waitFor();
};

const openSearch = async (page: Page, language: Language): Promise<void> => {
  await page.getByRole('combobox', { name: placeWords.search[language] }).fill('bro');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
};

/** Opens every fold of that title, whether it is open already or not. */
const unfold = async (page: Page, title: string): Promise<void> => {
  const folds = page.locator('details').filter({ has: page.locator(':scope > summary', { hasText: title }) });
  await folds.first().waitFor({ state: 'attached' });
  await folds.evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
};

const openExplanation = async (page: Page, language: Language): Promise<void> => {
  await unfold(page, explanationWords.title[language]);
  await page.getByRole('columnheader', { name: explanationWords.weight[language], exact: true }).first().waitFor();
};

const openKeys = async (page: Page, language: Language): Promise<void> => {
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: mapKeyWords.title[language] }).waitFor();
};

const adjustClasses = async (page: Page, language: Language): Promise<void> => {
  if (!(await legendOf(page, language).isVisible())) await page.locator('summary', { hasText: legendWords.title[language] }).click();
  await unfold(page, legendWords.adjust[language]);
  await page.getByRole('combobox', { name: legendWords.method[language] }).waitFor();
};

const showCertainty = async (page: Page, language: Language): Promise<void> => {
  const mode = page.getByRole('group', { name: doubtWords.mode[language] });
  await mode.waitFor();
  await mode.getByText(doubtWords.certainty[language], { exact: true }).click();
  await page.getByText(doubtWords.certaintyHint[language]).waitFor();
  await unfold(page, doubtWords.choices[language]);
};

const unfoldEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });

/** A point of the drawn map where a programme lies and nothing over it. */
const programmeAt = (page: Page): Promise<{ readonly x: number; readonly y: number } | null> =>
  page.evaluate(() => {
    const programmes = [...document.querySelectorAll<SVGPathElement>('.svg-map > g > g:nth-child(5) > path[fill^="url("]')];
    for (let y = 8; y < innerHeight; y += 6)
      for (let x = 8; x < innerWidth; x += 6) {
        const isMap = (document.elementFromPoint(x, y)?.closest('.svg-map') ?? null) !== null;
        if (isMap && programmes.some((path) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM()?.inverse())))) return { x, y };
      }
    return null;
  });

/** Clicks programmes until the card of one is there: the map may still be on its way. A click is the only way to a card; what it says is also in the area's panel. */
async function clickProgramme(page: Page, language: Language): Promise<void> {
  const card = page.locator('.programme-cards');
  await expect
    .poll(async () => {
      const at = await programmeAt(page);
      if (at !== null) await page.mouse.click(at.x, at.y);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      return card.count();
    })
    .toBe(1);
  await card.getByText(planWords.delimitation[language], { exact: true }).first().waitFor();
}

export const WIDE_VIEWS: readonly ViewStep[] = [
  ['opening', (page, language) => page.getByRole('button', { name: starterWords.find[language] }).waitFor()],
  ['settings', (page, language) => page.getByRole('radio', { name: shellWords.themeDark[language] }).waitFor()],
  ['search open', openSearch],
  ['area found', async (page) => {
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
  }],
  ['explanation opened', openExplanation],
  ['everything unfolded', unfoldEverything],
  ['plan card', async (page, language) => {
    await page.getByRole('article').first().getByRole('button', { name: areaPanelWords.close[language], exact: true }).click();
    await clickProgramme(page, language);
  }],
  ['classes adjusted', async (page, language) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await adjustClasses(page, language);
  }],
  ['list, filters and export', async (page, language) => {
    await page.getByRole('button', { name: listWords.open[language] }).click();
    await rowsOf(page).nth(5).waitFor();
    await page.getByRole('button', { name: listWords.exportMachine[language] }).waitFor();
    await page.getByRole('combobox', { name: listWords.planFilter[language] }).waitFor();
  }],
  ['list filtered to nothing', async (page, language) => {
    await page.getByRole('combobox', { name: listWords.planFilter[language] }).selectOption('planned');
    await page.getByRole('combobox', { name: listWords.topShare[language], exact: true }).selectOption('0.05');
    await page.getByRole('button', { name: listWords.clearFilters[language] }).waitFor();
  }],
  ['area beside the list', async (page, language) => {
    await page.getByRole('button', { name: listWords.clearFilters[language] }).click();
    await openFirstRow(page);
  }],
  ['certainty', showCertainty],
  ['keys and shortcuts', openKeys],
  ['print', async (page) => {
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-page').first().waitFor();
  }],
];

const tab = (page: Page, words: { readonly da: string; readonly en: string }, language: Language) => page.getByRole('tab', { name: words[language] });

export const PHONE_VIEWS: readonly ViewStep[] = [
  ['opening', (page, language) => page.getByRole('button', { name: starterWords.find[language] }).waitFor()],
  ['classes adjusted', adjustClasses],
  ['weights', async (page, language) => {
    await page.locator('summary', { hasText: legendWords.title[language] }).first().click();
    await tab(page, shellWords.tabWeights, language).click();
    await page.getByRole('slider').first().waitFor();
  }],
  ['search open', openSearch],
  ['settings and everything unfolded', async (page, language) => {
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: shellWords.themeDark[language] }).waitFor();
    await unfoldEverything(page);
  }],
  ['certainty', showCertainty],
  ['list', async (page, language) => {
    await tab(page, shellWords.tabList, language).click();
    await rowsOf(page).nth(5).waitFor();
  }],
  ['filters and export', async (page, language) => {
    await page.locator('summary', { hasText: listWords.tools[language] }).click();
    await page.getByRole('button', { name: listWords.exportMachine[language] }).waitFor();
  }],
  ['area', openFirstRow],
  ['explanation opened', openExplanation],
  ['plans', async (page, language) => {
    await tab(page, shellWords.tabPlans, language).click();
    await unfoldEverything(page);
  }],
  ['keys and shortcuts', async (page, language) => {
    await tab(page, shellWords.tabWeights, language).click();
    await openKeys(page, language);
  }],
];
