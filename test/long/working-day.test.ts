import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankWords } from '../../src/text/bank-words.ts';
import { coverChoiceWords } from '../../src/text/cover-words.ts';
import { ownPlanWords } from '../../src/text/own-plan-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { planFormWords } from '../../src/text/plan-form-words.ts';
import { planImportWords } from '../../src/text/plan-import-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { everythingHere, mapReady, openList, rowsOf, summaryOf, textOf } from '../browser/page-parts.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';

/** The panel of an area works out rank spans beside it: on a busy machine a click waits for its frame. */
const PATIENCE = 120_000;
const POLL = { timeout: PATIENCE };
const HASH = '#v=1&data=eksempelby@2026.1~&lang=da&level=rode&map=cover&cover=count:20:0.5';
const TITLE = 'Helhedsplan <script>document.title="x"</script>';

const withoutPlan = async (page: Page): Promise<number> => Number(/(\d+) af de 20 mest udsatte/.exec(await textOf(summaryOf(page)))?.[1] ?? Number.NaN);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const form = (page: Page) => page.getByRole('form');
const fold = (page: Page, title: string) => form(page).locator('summary', { hasText: title });

const fileField = (page: Page) => page.getByRole('dialog').locator('input[type="file"]');

async function openBank(page: Page): Promise<void> {
  await page.getByRole('button', { name: planControlWords.openBank.da }).click();
  await page.getByRole('dialog', { name: bankWords.title.da }).waitFor();
}

/** The file that the bank hands over, as text. */
async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), button(page, ownPlanWords.download.da).click()]);
  return readFile(await download.path(), 'utf8');
}

describe('a working day', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  let before = Number.NaN;
  let file = '';

  beforeAll(async () => {
    browser = await launch();
    ({ page, errors } = await openApp(browser, { hash: HASH, before: withoutWebGl }));
    page.setDefaultTimeout(PATIENCE);
    await mapReady(page);
    await everythingHere(page);
  });
  afterAll(() => browser.close());

  test('high need without a plan is found, and a plan begins there', async () => {
    await expect.poll(() => withoutPlan(page), POLL).toBeGreaterThan(0);
    before = await withoutPlan(page);
    await openList(page);
    await page.getByLabel(coverChoiceWords.filter.da).selectOption('high-without');
    await expect.poll(() => rowsOf(page).count(), POLL).toBe(before);
    await rowsOf(page).first().getByRole('button').click();
    await button(page, planFormWords.newHere.da).click();
    await form(page).waitFor();
    expect(await form(page).locator('.chosen-areas li').count()).toBe(1);
  });

  test('what is wrong is said at its field, the rest is kept, and the focus goes to the first', async () => {
    await form(page).getByLabel(planFormWords.title.da).fill(TITLE);
    await form(page).getByLabel(planFormWords.start.da).fill('31-02-2026');
    await form(page).getByLabel(planFormWords.end.da).fill('2025');
    await fold(page, planFormWords.budget.da).click();
    await form(page).getByLabel(planFormWords.total.da).fill('10.000.000');
    await form(page).getByLabel('Landsbyggefonden', { exact: true }).fill('11.000.000');
    await form(page).getByLabel('Kommunen', { exact: true }).fill('-5');
    await button(page, planFormWords.save.da).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('type');
    const saidAt = (label: string) => form(page).getByLabel(label, { exact: true }).evaluate((field) => (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
    expect(await saidAt(planFormWords.start.da)).toContain('"31-02-2026" er ikke en dato');
    expect(await saidAt('Kommunen')).toContain('Et beløb kan ikke være negativt');
    expect(await form(page).getByLabel(planFormWords.total.da).inputValue()).toBe('10.000.000');
    await form(page).getByLabel(planFormWords.start.da).fill('1-1-2026');
    expect(await saidAt(planFormWords.end.da)).toContain('slutter (2025), før den begynder');
    await form(page).getByLabel('Kommunen', { exact: true }).fill('1.250.000');
    await expect.poll(() => form(page).locator('.split-stands').innerText()).toContain('2.250.000 kr. mere end budgettet');
  });

  test('nothing in the form is found by axe, errors and all', async () => {
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    expect(await axeFindings(page, 'plan form')).toEqual([]);
  });

  test('a border that crosses itself is refused, and taken back point by point', async () => {
    const corners = form(page).getByLabel('Grænsens hjørner');
    await corners.fill('55.600, 12.500\n55.610, 12.510\n55.610, 12.500\n55.600, 12.510');
    await corners.blur();
    await form(page).getByText('krydser sig selv').first().waitFor();
    for (let i = 0; i < 4; i += 1) await button(page, 'Fortryd sidste punkt').click();
    expect(await corners.inputValue()).toBe('');
  });

  test('budget, sub-project with milestone, and requirements are written and saved', async () => {
    await form(page).getByLabel(planFormWords.type.da).selectOption('helhedsplan');
    await form(page).getByLabel(planFormWords.end.da).fill('2029');
    await form(page).getByLabel('Landsbyggefonden', { exact: true }).fill('7.500.000');
    await form(page).getByLabel('Boligorganisationer', { exact: true }).fill('1.250.000');
    await expect.poll(() => form(page).locator('.split-stands').innerText()).toBe(planFormWords.splitWhole.da);
    await fold(page, planFormWords.projects.da).click();
    await button(page, planFormWords.addProject.da).click();
    await form(page).getByLabel(planFormWords.projectTitle.da).fill('Job i nærheden');
    await button(page, planFormWords.addMilestone.da).click();
    await form(page).getByLabel(planFormWords.milestone.da, { exact: true }).fill('Første hold begynder');
    await form(page).locator('[data-at="projects.0.milestones.0.date"]').fill('1-9-2026');
    await fold(page, planFormWords.requirements.da).click();
    for (const group of await form(page).locator('.segmented').all()) await group.getByText('opfyldt', { exact: true }).click();
    await button(page, planFormWords.save.da).click();
    await form(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: TITLE }).first().textContent()).toContain('<script>');
    expect([await page.title(), errors]).toEqual([expect.stringContaining('Bybarometer'), []]);
  });

  test('cover has changed; it is undone and done again, and survives a reload', async () => {
    await expect.poll(() => withoutPlan(page), POLL).toBe(before - 1);
    await button(page, shellWords.undo.da).click();
    await expect.poll(() => withoutPlan(page), POLL).toBe(before);
    await button(page, shellWords.redo.da).click();
    await expect.poll(() => withoutPlan(page), POLL).toBe(before - 1);
    await page.reload();
    await mapReady(page);
    await everythingHere(page);
    await expect.poll(() => withoutPlan(page), POLL).toBe(before - 1);
  });

  test('the plan is marked as the person\'s own and leaves as a file with all that was written', async () => {
    await openBank(page);
    await page.getByText(ownPlanWords.own.da, { exact: true }).first().waitFor();
    file = await exported(page);
    const [own] = (JSON.parse(file) as readonly Record<string, unknown>[]).filter(({ origin }) => origin === 'own');
    expect(own).toMatchObject({
      title: TITLE,
      start: '2026-01-01',
      budget: { total: 10_000_000, split: { landsbyggefonden: 7_500_000, kommune: 1_250_000, boligorganisation: 1_250_000 } },
      projects: [{ title: 'Job i nærheden', milestones: [{ title: 'Første hold begynder', date: '2026-09-01' }] }],
    });
  });

  test('another tab sees it at once, and what it writes is seen here', async () => {
    const tab = await page.context().newPage();
    tab.setDefaultTimeout(PATIENCE);
    await tab.goto(page.url());
    await tab.locator('[data-ready="true"]').waitFor({ timeout: 75_000 });
    await tab.getByRole('button', { name: new RegExp('^Helhedsplan <script>') }).click();
    await button(tab, ownPlanWords.copy.da).click();
    await expect.poll(() => page.locator('.own-plans-count').innerText(), POLL).toContain('2 egne planer');
    await tab.getByRole('dialog').getByRole('button', { name: ownPlanWords.undo.da, exact: true }).click();
    await expect.poll(() => page.locator('.own-plans-count').innerText(), POLL).toContain('1 egen plan');
    await tab.close();
  });

  test('in a clean browser the file gives the same state', async () => {
    const { page: clean } = await openApp(browser, { hash: HASH, before: withoutWebGl });
    clean.setDefaultTimeout(PATIENCE);
    await mapReady(clean);
    await everythingHere(clean);
    await expect.poll(() => withoutPlan(clean), POLL).toBe(before);
    await openBank(clean);
    await fileField(clean).setInputFiles({ name: 'programmes.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await clean.getByText(planImportWords.newOne.da).waitFor();
    await button(clean, planImportWords.take.da).click();
    await clean.getByText('1 egen plan').waitFor();
    expect(await exported(clean)).toBe(file);
    await clean.getByRole('dialog').getByRole('button', { name: bankWords.close.da, exact: true }).click();
    await expect.poll(() => withoutPlan(clean), POLL).toBe(before - 1);
    await clean.context().close();
  });

  test('differences are shown field by field, and bad bytes with their line', async () => {
    const other = file.replace('"total": 10000000', '"total": 12000000');
    await fileField(page).setInputFiles({ name: 'programmes.json', mimeType: 'application/json', buffer: Buffer.from(other) });
    await page.getByRole('radio', { name: /budget, I filen: 12\.000\.000/ }).check();
    await button(page, planImportWords.take.da).click();
    await expect.poll(async () => JSON.parse(await exported(page)).find(({ origin }: { origin?: string }) => origin === 'own').budget.total, POLL).toBe(12_000_000);
    await fileField(page).setInputFiles({ name: 'gammel.json', mimeType: 'application/json', buffer: Buffer.from('[\n{"id":"a","title":"S\u00f8hus","type":"helhedsplan"}]', 'latin1') });
    await page.getByText(/gammel\.json, linje 2/).waitFor();
    expect(errors).toEqual([]);
  });
});

test('where the browser has no room the plan lasts as long as the page, and the file is offered', async () => {
  const browser = await launch();
  const { page } = await openApp(browser, {
    hash: HASH,
    before: async (context) => {
      await withoutWebGl(context);
      await context.addInitScript(() => {
        Storage.prototype.setItem = (): void => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
    },
  });
  await mapReady(page);
  await everythingHere(page);
  await openBank(page);
  await button(page, planFormWords.newPlan.da).click();
  await form(page).getByLabel(planFormWords.title.da).fill('Uden plads');
  await page.getByText(planFormWords.draftNotKept.da).waitFor();
  await form(page).getByLabel(planFormWords.type.da).selectOption('helhedsplan');
  await button(page, planFormWords.save.da).click();
  await button(page, '‹ Tilbage til projektbanken').click();
  const alert = page.getByRole('alert').filter({ hasText: ownPlanWords.full.da });
  await alert.waitFor();
  expect(await alert.getByRole('button', { name: ownPlanWords.download.da }).count()).toBe(1);
  await browser.close();
});
