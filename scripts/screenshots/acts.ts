import type { Page } from 'playwright-core';

/** What a person does before the picture is taken. */
export type Act = 'before' | 'explanation' | 'new-plan' | 'reach' | 'search' | 'shortcuts';

const acts: Readonly<Record<Act, (page: Page) => Promise<unknown>>> = {
  before: async (page) => {
    const fold = page.getByText(/^(Før og efter|Before and after)/).first();
    await fold.click();
    await fold.scrollIntoViewIfNeeded();
  },
  'new-plan': (page) => page.getByRole('button', { name: /^(Tilføj plan her|Add a plan here)/ }).first().click(),
  explanation: async (page) => {
    const fold = page.getByText(/^(Sådan er det beregnet|How it is worked out|How it is computed)/).first();
    await fold.click();
    await fold.scrollIntoViewIfNeeded();
  },
  reach: (page) => page.getByText(/^(Hvad skal der til|What would it take)/).first().scrollIntoViewIfNeeded(),
  search: async (page) => {
    await page.getByRole('button', { name: /^(Find mit område|Find my area)$/ }).click();
    await page.getByRole('combobox').first().waitFor();
    await page.keyboard.type('vest', { delay: 50 });
  },
  shortcuts: (page) => page.keyboard.press('?'),
};

export const perform = (page: Page, act: Act): Promise<unknown> => acts[act](page);
