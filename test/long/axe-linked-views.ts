import { deflateSync, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';

/** A view that its link opens, of the fictional town, which has everything. */
export interface LinkedView {
  readonly name: string;
  /** Parts of the link after package and language. */
  readonly link: string;
  /** What is there, seen or folded away, when the view is. */
  readonly shows: string;
  /** What a person opens in it. */
  readonly open?: (page: Page) => Promise<unknown>;
}

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details')) fold.open = true;
  });

/** The form of a new plan in the pinned area, with what is wrong with an empty one. */
async function writeAPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Tilføj plan her|Add a plan here)/ }).first().click();
  await page.locator('form.plan-form').waitFor();
  await page.locator('form.plan-form button[type="submit"]').click();
  await unfoldAll(page);
}

/** A course of two views, as a link carries it. */
const COURSE = `course=1.${Buffer.from(deflateSync(strToU8(JSON.stringify(['Møde', 'Listen', '&level=kvarter&list=open', 'Et område', '&level=kvarter&area=35'])))).toString('base64url')}`;

/** Takes the course that has come in, and leaves it to be ordered. */
const takeCourse = (page: Page): Promise<unknown> => page.getByRole('button', { name: /^(Brug det|Use it)/ }).click();

/** Shows the course; `steps`: how far. */
const presentCourse = (steps: number) => async (page: Page): Promise<void> => {
  await takeCourse(page);
  await page.getByRole('button', { name: /^(Vis på skærmen|Present)$/ }).click();
  await page.locator('.presenter [data-ready="true"]').waitFor({ timeout: 60_000 });
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('PageDown');
  await page.locator('.presenter-side').waitFor({ state: 'attached', timeout: 60_000 });
};

/** What a phone has behind a tab. */
async function openTab(page: Page, name: RegExp): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if ((await tab.count()) > 0) await tab.click();
}

async function openLayers(page: Page): Promise<void> {
  await openTab(page, /^(Planer|Plans)/);
  await page.locator('.overlay-switches').waitFor({ state: 'attached', timeout: 60_000 });
}

/** The yearly report as it will be on paper, from the foot of the list. */
async function openYearly(page: Page): Promise<void> {
  await openTab(page, /^(Liste|List)$/);
  await unfoldAll(page);
  await page.getByRole('button', { name: /^(Årsrapport|Yearly report)$/ }).click();
  await page.locator('.report-sheet article h1').waitFor({ timeout: 60_000 });
}

/** The profile of the pinned area as it will be on paper. */
async function openProfile(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Områdeprofil|Area profile)$/ }).click();
  await page.locator('.report-sheet article h1').waitFor({ timeout: 60_000 });
}

export const LINKED_VIEWS: readonly LinkedView[] = [
  { name: 'cover of need', link: 'level=kvarter&map=cover', shows: '.cover-choices', open: unfoldAll },
  { name: 'area with its cover', link: 'level=kvarter&map=cover&area=35', shows: '.area-cover', open: unfoldAll },
  { name: 'how sure, with every doubt', link: 'level=kvarter&map=certainty&area=35&doubt=0.5:scale,mean,small', shows: 'article', open: unfoldAll },
  { name: 'comparison of two weighings', link: 'level=kvarter&beside=boern-foerst;as-chosen:as-chosen', shows: '.compare-panel' },
  { name: 'what would it take', link: 'level=kvarter&area=35&reach=top:10', shows: '.reach-table', open: unfoldAll },
  { name: 'change between two years', link: 'level=kvarter&map=change&time=2021:each-year:-1,1,1.5,1::', shows: '.legend', open: unfoldAll },
  { name: 'level and direction', link: 'level=kvarter&map=direction', shows: '.direction-matrix', open: unfoldAll },
  { name: 'targets by themes of policy', link: 'level=bydel&area=8&time=:each-year:-1,1,1.5,1::policies', shows: '.target-table' },
  { name: 'every border layer', link: 'level=bydel&overlays=skoledistrikt,sogn,lokaludvalg', shows: '.legend', open: openLayers },
  { name: 'bank as a table, on a phone as cards', link: 'bank=table;title', shows: ':is(.bank table, .bank-cards)' },
  { name: 'bank in groups of cards', link: 'bank=cards;end;phase', shows: '.bank h3' },
  { name: 'page of a plan', link: 'plan=hp-04', shows: '.plan-page-bar', open: unfoldAll },
  { name: 'a plan before and after', link: 'plan=hp-04&before=', shows: '.plan-page-bar', open: unfoldAll },
  { name: 'timeline', link: 'bank=timeline;start;area:bydel', shows: '.timeline svg', open: unfoldAll },
  { name: 'evaluations of a year', link: 'bank=evaluations:2025;title', shows: '.evaluations', open: unfoldAll },
  { name: 'budgets', link: 'money=budget;payer;total', shows: '.money-table', open: unfoldAll },
  { name: 'pool', link: 'money=pool;payer;total&pool=2027;2030;kommune:30000000,boligorganisation:30000000;unassessed', shows: '.pool-queue', open: unfoldAll },
  { name: 'list with every column and notes', link: 'level=kvarter&list=open', shows: '.priority-table', open: unfoldAll },
  { name: 'the profile of an area', link: 'level=bydel&area=1', shows: 'article', open: openProfile },
  { name: 'the yearly report', link: 'level=bydel&list=open', shows: '.export-bar', open: openYearly },
  { name: 'areas side by side, of three levels', link: 'level=rode&side=open;bydel:8,kvarter:35,rode:117,rode:118;;rode,117,118,119;', shows: '.side-table', open: unfoldAll },
  { name: 'an own area under the floor', link: 'level=rode&side=open;;;rode,104;', shows: '.own-area-lines' },
  { name: 'a new plan', link: 'level=kvarter&area=35', shows: 'article', open: writeAPlan },
  { name: 'course of a meeting', link: COURSE, shows: '.course-received', open: takeCourse },
  { name: 'a list that is presented', link: COURSE, shows: '.course-received', open: presentCourse(0) },
  { name: 'an area that is presented', link: COURSE, shows: '.course-received', open: presentCourse(1) },
];
