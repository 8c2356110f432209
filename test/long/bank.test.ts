import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankWords } from '../../src/text/bank-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { planPageWords } from '../../src/text/plan-page-words.ts';
import { shellWords } from '../../src/text/shell-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { axeFindings } from '../browser/axe-findings.ts';
import { linkOf } from '../browser/page-parts.ts';
import { PHONE } from '../browser/starter-ways.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';

describe('the project bank and the page of a plan', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  const bank = () => page.getByRole('dialog', { name: bankWords.title.da });
  const planPage = () => page.getByRole('dialog', { name: /Fredegården og omegn \(4\. plan\)/ });
  const count = () => bank().getByRole('status');

  beforeAll(async () => {
    browser = await launch();
    ({ page, errors } = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da', before: withoutWebGl }));
  });
  afterAll(() => browser.close());

  test('opens from the panel with its heading in focus, all programmes in a table, and stands in the link', async () => {
    await page.getByRole('button', { name: planControlWords.openBank.da }).click({ timeout: 60_000 });
    await bank().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(bankWords.title.da);
    expect(await bank().getByRole('table').getByRole('rowheader').count()).toBe(45);
    await expect.poll(() => linkOf(page)).toContain('bank=table');
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    expect(await axeFindings(page, 'bank')).toEqual([]);
  });

  test('counts and adds up what the filter and the search leave', async () => {
    await bank().getByRole('checkbox', { name: /^Helhedsplan/ }).check();
    expect(await count().textContent()).toBe('33 af 45 planer');
    await bank().getByRole('searchbox', { name: bankWords.search.da }).fill('fredegården');
    await expect.poll(() => count().textContent()).toBe('4 af 45 planer');
    await expect.poll(() => linkOf(page)).toContain('fredegården');
    await bank().getByLabel(bankWords.group.da).selectOption('phase');
    expect(await bank().getByRole('heading', { level: 3 }).allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/^udløbet/)]));
  });

  test('leaves as a file of what is listed', async () => {
    const waiting = page.waitForEvent('download');
    await bank().getByRole('button', { name: bankWords.exportJson.da }).click();
    const path = await (await waiting).path();
    expect((JSON.parse(await readFile(path, 'utf8')) as unknown[]).length).toBe(4);
  });

  test('opens a plan with its history, money, curve and requirements, and Escape goes back to where it was opened', async () => {
    await bank().getByRole('button', { name: /Fredegården og omegn \(4/ }).click();
    await planPage().waitFor();
    const text = (await planPage().innerText()).replaceAll('\u00a0', ' ');
    for (const part of ['Prækvalificeret', 'juli 2023', 'Landsbyggefonden', '74 %', 'Sprogcafé og danskhjælp', 'Målet på 19,8 % er ikke nået', planPageWords.checklist.da, 'opfyldt', planPageWords.evaluations.da]) expect(text).toContain(part);
    expect(await planPage().getByRole('img', { name: /^Elever med støtte i dansk: 27,6/ }).count()).toBe(1);
    expect(await axeFindings(page, 'plan')).toEqual([]);
    await page.keyboard.press('Escape');
    await bank().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-plan'))).toBe('hp-12');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(planControlWords.openBank.da);
    expect(linkOf(page)).not.toContain('bank=');
  });

  test('is what a link opens: a plan’s area goes to the map with its panel', async () => {
    await page.goto(`${page.url().replace(/#.*/, '')}#v=1&data=eksempelby@2026.1~&lang=da&plan=hp-12`);
    await planPage().waitFor({ timeout: 60_000 });
    await planPage().getByRole('button', { name: /^Karpegyde \(264\)/ }).click();
    await page.getByRole('heading', { name: 'Karpegyde' }).waitFor();
    expect(linkOf(page)).toContain('area=264');
    expect(linkOf(page)).not.toContain('plan=');
    expect(errors).toEqual([]);
  });

  test('is cards on a phone, from the tab of plans, and no wider than it', async () => {
    await page.context().close();
    ({ page } = await openApp(browser, { ...PHONE, hash: '#v=1&data=koebenhavn@2026.1~&lang=da', before: withoutWebGl }));
    await page.getByRole('tab', { name: shellWords.tabPlans.da }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: planControlWords.openBank.da }).click();
    await bank().getByRole('article').first().waitFor();
    expect([await bank().getByRole('article').count(), await bank().getByRole('table').count()]).toEqual([49, 0]);
    expect(await bank().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    await bank().getByRole('button', { name: /Lundtoftegade, endelig/ }).click();
    await page.getByRole('dialog', { name: /Lundtoftegade, endelig/ }).waitFor();
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });
});
