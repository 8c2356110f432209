import type { Locator, Page } from 'playwright-core';

/** What a person does before the picture is taken. */
export type Act = 'around' | 'before' | 'borders' | 'course' | 'explanation' | 'new-plan' | 'over-time' | 'own-area' | 'present' | 'present-area' | 'present-list' | 'profile' | 'reach' | 'search' | 'shortcuts' | 'vote' | 'yearly' | 'years';

const acts: Readonly<Record<Act, (page: Page) => Promise<unknown>>> = {
  around: (page) => openSection(page, /^(Naboer, områder der ligner|Neighbours, areas alike)/),
  before: (page) => unfold(page, /^(Før og efter|Before and after)/),
  borders: async (page) => {
    await openChoices(page, /^(Planer|Plans)$/);
    await page.locator('.overlay-switches').scrollIntoViewIfNeeded();
  },
  course: (page) => takeCourse(page),
  'new-plan': (page) => page.getByRole('button', { name: /^(Tilføj plan her|Add a plan here)/ }).first().click(),
  explanation: (page) => unfold(page, /^(Sådan er det beregnet|How it is worked out|How it is computed)/),
  'over-time': (page) => openSection(page, /^(Udvikling over årene|Development over the years)/),
  'own-area': (page) => page.getByRole('button', { name: /^(Ret det egne område|Change the own area)/ }).click(),
  present: (page) => present(page, 0),
  'present-list': (page) => present(page, 1),
  'present-area': (page) => present(page, 2),
  profile: (page) => openReport(page, /^(Områdeprofil|Area profile)$/),
  reach: (page) => page.getByText(/^(Hvad skal der til|What would it take)/).first().scrollIntoViewIfNeeded(),
  search: async (page) => {
    await page.getByRole('button', { name: /^(Find mit område|Find my area)$/ }).click();
    await page.locator('input[role="combobox"]:focus').waitFor();
    await page.keyboard.type('vest', { delay: 50 });
  },
  shortcuts: (page) => page.keyboard.press('?'),
  vote,
  yearly: async (page) => {
    await openTab(page, /^(Liste|List)$/);
    await pressWhereItIs(page.getByText(/^(Filtrér og hent|Filter and download)$/));
    await openReport(page, /^(Årsrapport|Yearly report)$/);
  },
  years: async (page) => {
    await openChoices(page, /^(Vægte|Weights)$/);
    await page.locator('.year-play').scrollIntoViewIfNeeded();
  },
};

/** On a phone: what the sheet shows, drawn up. Wider pages have no tabs. */
const openTab = (page: Page, name: RegExp): Promise<void> => pressWhereItIs(page.getByRole('tab', { name }));

/** A part of the choices: on a phone a tab of the sheet, on a tablet in a drawer that is put away. */
async function openChoices(page: Page, name: RegExp): Promise<void> {
  await openTab(page, name);
  await pressWhereItIs(page.getByRole('button', { name: /^(Valg og vægte|Choices and weights)$/ }));
}

async function pressWhereItIs(control: Locator): Promise<void> {
  if ((await control.count()) > 0) await control.click();
}

async function unfold(page: Page, title: RegExp): Promise<void> {
  const fold = page.getByText(title).first();
  await fold.click();
  await fold.scrollIntoViewIfNeeded();
}

/** Opens a section of the panel, and brings what is in it into view. */
async function openSection(page: Page, title: RegExp): Promise<void> {
  const opener = page.getByRole('button', { name: title });
  await opener.click();
  await opener.evaluate((button) => button.scrollIntoView());
}

async function openReport(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator('.report-sheet article h1').waitFor({ timeout: 60_000 });
}

/** Takes the course that the link carries, and leaves it to be ordered. */
const takeCourse = (page: Page): Promise<void> => page.getByRole('button', { name: /^(Brug det|Use it)/ }).click();

/** Shows the course on the screen. `steps`: how far. */
async function present(page: Page, steps: number): Promise<void> {
  await takeCourse(page);
  await page.getByRole('button', { name: /^(Vis på skærmen|Present)$/ }).click();
  await page.locator('.presenter [data-ready="true"]').waitFor({ timeout: 60_000 });
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('PageDown');
  if (steps > 0) await page.locator('.presenter-side').waitFor();
}

/** Five members of a meeting hand in their weights. */
async function vote(page: Page): Promise<void> {
  const members = ['Anna:', 'Bo: &weights=sundhed:3', 'Carla: &weights=boern_unge:2', 'Dan: &weights=sundhed:0.5', 'Eva: &weights=integration:0'];
  const links = members.map((member) => member.replace(': ', ':').replace(':', `: ${page.url()}`));
  await openChoices(page, /^(Vægte|Weights)$/);
  await page.getByRole('button', { name: /^(Afstemning om vægte|Vote on weights)$/ }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /^(Deltagernes links|Links of the members)$/ }).fill(links.join('\n'));
  await page.locator('.vote-finding').waitFor();
}

export const perform = (page: Page, act: Act): Promise<unknown> => acts[act](page);
