import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bankWords } from '../../src/text/bank-words.ts';
import { beforeWords } from '../../src/text/before-words.ts';
import { moneyWords } from '../../src/text/money-words.ts';
import { planControlWords } from '../../src/text/plan-control-words.ts';
import { poolWords } from '../../src/text/pool-words.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { cellsOf, linkOf, plain, textOf } from '../browser/page-parts.ts';
import { PHONE } from '../browser/starter-ways.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';

interface FilePlan {
  readonly type: string;
  readonly budget: { readonly total: number; readonly split: Readonly<Record<string, number>> };
}

describe('money, a pool, and before and after', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];
  let file: readonly FilePlan[];
  const money = () => page.getByRole('dialog', { name: moneyWords.title.da });
  /** An amount of a cell as a number: `1.234,50`. */
  const amount = (cell = ''): number => Number(cell.replaceAll('.', '').replace(',', '.'));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

  beforeAll(async () => {
    file = JSON.parse(await readFile('public/data/eksempelby/programmes.json', 'utf8')) as readonly FilePlan[];
    browser = await launch();
    ({ page, errors } = await openApp(browser, { hash: '#v=1&data=eksempelby@2026.1~&lang=da', before: withoutWebGl }));
  });
  afterAll(() => browser.close());

  test('opens from the panel of plans; every column of the table adds up to the file, to the øre', async () => {
    await page.getByRole('button', { name: planControlWords.openMoney.da }).click({ timeout: 120_000 });
    await money().getByRole('table').waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bank-title');
    const rows = await Promise.all((await money().getByRole('row').all()).map(cellsOf));
    const [body, foot] = [rows.slice(1, -1), rows.at(-1) ?? []];
    foot.slice(1, -1).forEach((cell, i) => expect(amount(cell)).toBeCloseTo(sum(body.map((row) => amount(row[i + 1]))), 2));
    expect(amount(foot.at(-2))).toBe(sum(file.map(({ budget }) => budget.total)));
    expect(await money().getByRole('img', { name: /^Mest til / }).count()).toBe(1);
  });

  test('follows the bank’s filter and says who pays; both stand in the link', async () => {
    await money().getByRole('checkbox', { name: /^Områdefornyelse/ }).check();
    await money().getByLabel(moneyWords.by.da).selectOption('payer');
    await money().getByRole('img', { name: /^Kommunen betaler mest/ }).waitFor();
    const rows = await Promise.all((await money().getByRole('row').all()).map(cellsOf));
    const renewal = file.filter(({ type }) => type === 'områdefornyelse');
    expect(amount(rows.find(([head]) => head === 'Staten')?.[1])).toBe(sum(renewal.map(({ budget }) => budget.split['stat'] ?? 0)));
    await expect.poll(() => linkOf(page)).toContain('money=budget;payer;total');
    expect(linkOf(page)).toContain('type:områdefornyelse');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: bankWords.title.da }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('a pool that is written in gives money in order of need, and comes back from its link', async () => {
    await page.goto(`${page.url().replace(/#.*/, '')}#v=1&data=eksempelby@2026.1~&lang=da&money=pool;theme;total`);
    await money().getByText(poolWords.empty.da).waitFor({ timeout: 60_000 });
    await money().getByRole('group', { name: /^Mio\. kr\./ }).getByLabel('Kommunen').fill('1,5');
    await money().getByRole('group', { name: /^Mio\. kr\./ }).getByLabel('Boligorganisationer').fill('1');
    await money().getByRole('switch').check();
    const queue = money().getByRole('table').first();
    await queue.getByText(poolWords.fits.da).first().waitFor();
    const rows = (await Promise.all((await queue.getByRole('row').all()).map(cellsOf))).slice(1);
    const ranks = rows.map((row) => Number(/nr\. (\d+) af/.exec(row[2] ?? '')?.[1]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const fitting = rows.filter((row) => row[1] === poolWords.fits.da);
    const finding = plain((await money().getByRole('figure').locator('figcaption').textContent()) ?? '');
    expect(finding).toMatch(new RegExp(`^${fitting.length} af ${rows.length} planer kan få medfinansiering: `));
    const years = (await Promise.all((await money().getByRole('table').last().getByRole('row').all()).map(cellsOf))).slice(1);
    for (const [, , carried, granted, used, left] of years) expect(amount(carried) + amount(granted) - amount(used)).toBe(amount(left));
    expect(sum(years.map((row) => amount(row[4])))).toBe(sum(fitting.map((row) => amount(row[5]) + amount(row[6]))));
    await expect.poll(() => linkOf(page)).toContain('pool=;;kommune:1500000,boligorganisation:1000000;unassessed');
    await page.reload();
    await money().getByText(finding.slice(0, 40)).first().waitFor({ timeout: 60_000 });
    expect(await money().getByRole('group', { name: /^Mio\. kr\./ }).getByLabel('Kommunen').inputValue()).toBe('1,5');
  });

  test('a rule is used once it adds up to 100 percent, and what cannot be read is said at its field', async () => {
    await money().getByText(poolWords.rules.da).click();
    await money().getByText(/^Helhedsplan: Landsbyggefonden 75/).click();
    await money().getByLabel('Landsbyggefonden, procent').first().fill('70');
    await money().getByText(/^I alt 95 %/).waitFor();
    expect(linkOf(page)).not.toContain('helhedsplan');
    await money().getByLabel('Kommunen, procent').first().fill('17,5');
    await expect.poll(() => linkOf(page)).toContain('helhedsplan~landsbyggefonden:70,kommune:17.5,boligorganisation:12.5');
    const field = money().getByRole('group', { name: /^Mio\. kr\./ }).getByLabel('Staten');
    await field.fill('mange');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await money().getByText(poolWords.badAmount.da).waitFor();
    expect(linkOf(page)).not.toContain('stat:');
  });

  test('leaves as a file with the trail', async () => {
    const waiting = page.waitForEvent('download');
    await money().getByRole('button', { name: poolWords.exportJson.da }).click();
    const made = JSON.parse(await readFile(await (await waiting).path(), 'utf8')) as { rules: Record<string, Record<string, number>>; about: { value: string }[] };
    expect(made.rules['helhedsplan']?.['kommune']).toBe(0.175);
    expect(made.about.at(-1)?.value).toContain('pool=');
  });

  test('before and after names its twins; one that is taken out gives its place to the next, and comes back', async () => {
    await page.goto(`${page.url().replace(/#.*/, '')}#v=1&data=eksempelby@2026.1~&lang=da&plan=hp-20`);
    const plan = page.getByRole('dialog');
    await plan.getByRole('button', { name: beforeWords.title.da }).click({ timeout: 60_000 });
    const figure = plan.getByRole('figure').filter({ hasText: 'tvillingernes' });
    await figure.getByRole('img').waitFor({ timeout: 60_000 });
    expect(await textOf(figure.locator('figcaption'))).toMatch(/^Uden beskæftigelse, 25-64 år: udviklingen fra før 2015 til 2025 ligger [\d,]+ procentpoint under tvillingernes \(90 %-interval −[\d,]+ til −[\d,]+ procentpoint\)\.$/);
    await figure.getByText(beforeWords.pairs.da, { exact: true }).click();
    const twins = figure.getByRole('button', { name: /ud af tvillingerne/ });
    expect(await twins.count()).toBe(6);
    const first = plain((await twins.first().innerText()) ?? '');
    await twins.first().click();
    await figure.getByRole('button', { name: `Sæt ${first} tilbage` }).waitFor({ timeout: 60_000 });
    expect(await twins.count()).toBe(6);
    expect((await twins.allInnerTexts()).map(plain)).not.toContain(first);
    await expect.poll(() => linkOf(page)).toMatch(/before=uden_beskaeftigelse_25_64:\d+/);
    await figure.getByRole('button', { name: `Sæt ${first} tilbage` }).click();
    await expect.poll(() => twins.first().innerText().then(plain), { timeout: 30_000 }).toBe(first);
    expect(errors).toEqual([]);
  });

  test('says in København why it cannot be said', async () => {
    await page.goto(`${page.url().replace(/#.*/, '')}#v=1&data=koebenhavn@2026.1~&lang=da&plan=of-kulbane&before=:`);
    await page.reload();
    const finding = page.getByRole('dialog').getByRole('figure').locator('figcaption').first();
    await finding.waitFor({ timeout: 60_000 });
    expect(await textOf(finding)).toMatch(/: for få tal til at sige noget\. Planens områder har /);
  });

  test('is no wider than a phone', async () => {
    await page.context().close();
    ({ page } = await openApp(browser, { ...PHONE, hash: '#v=1&data=eksempelby@2026.1~&lang=da&money=pool;theme;total&pool=;;kommune:2000000;', before: withoutWebGl }));
    await money().getByRole('table').first().waitFor({ timeout: 60_000 });
    expect(await money().evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });
});
