import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../src/model/column.ts';
import { withWeights } from '../../src/model/index-tree.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { scoreInput } from '../../src/score/score-level.ts';
import { DEFAULT_TOP, defaultView } from '../../src/state/default-view.ts';
import { voteWords as words } from '../../src/text/vote/vote-words.ts';
import { eksempelby } from '../data/eksempelby-city.ts';
import { launch, openApp } from '../browser/app-page.ts';
import { naiveNodes, naiveRanking } from '../score/naive-index.ts';
import { mapDrawn, withoutWebGl } from '../browser/without-webgl.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const HASH = '#v=1&data=eksempelby@2026.1~&lang=da&level=rode';

/** Eight members: each weighs one theme so many times as much as the others. */
const FACTORS = [1, 2, 3, 0.5, 1, 2, 1, 0];

describe('the vote on weights in a meeting', () => {
  test('eight sets of weights come as links; what all share is right, stays after a reload, and leaves nothing', async () => {
    const { page, url, foreignRequests, policyViolations, errors } = await openApp(browser, { hash: HASH, before: withoutWebGl });
    await mapDrawn(page);
    const city = discloseCity((await eksempelby()).city);
    const level = city.levels.find(({ id }) => id === 'rode');
    if (level === undefined) throw new Error('the town has roder');
    const tree = city.index;
    if (tree === null || tree.root.kind === 'leaf') throw new Error('the town has an index of themes');
    const themes = tree.root.children;
    const { year } = defaultView(city, 'da', 'rode');
    const opener = page.getByRole('button', { name: words.open.da });
    const dialog = page.getByRole('dialog', { name: words.title.da });

    const ids = themes.map(({ id }) => id);
    const links = FACTORS.map((factor, i) => `Medlem ${i + 1}: ${url}${HASH}${factor === 1 ? '' : `&weights=${ids[i % ids.length]}:${factor}`}`);

    await opener.click();
    await dialog.waitFor();
    // From here on nothing at all is asked of anybody.
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await dialog.getByRole('textbox', { name: words.links.da }).fill(links.join('\n'));
    const finding = dialog.locator('.vote-finding');
    await expect.poll(() => finding.innerText()).toMatch(/hos alle 8/);
    const shared = await dialog.locator('section', { hasText: words.sharedTitle.da }).last().count();
    expect(shared).toBe(1);
    const named = await dialog.locator('.vote-areas').first().locator('tbody th').allInnerTexts();

    // A second way: each member's own list, scored here by the plain arithmetic that shares nothing with the engine.
    const { input, population } = scoreInput(level, city, tree, year);
    const columns = Object.fromEntries([...input.columns].map(([id, column]) => [id, level.areas.map((_, at) => valueAt(column, at))]));
    const takesPart = level.areas.map((_, at) => population === null || (valueAt(population, at) ?? 0) >= (level.minimumPopulation ?? 0));
    const lowerIsMore = new Set([...input.directions].flatMap(([id, direction]) => (direction === 'lower-is-more-deprived' ? [id] : [])));
    const tops = FACTORS.map((factor, i) => {
      const own = withWeights(tree, new Map([[ids[i % ids.length] ?? '', factor]]));
      const scores = naiveNodes(own, { columns, lowerIsMore, takesPart }).get(own.root.id)?.values ?? [];
      const { rank } = naiveRanking(scores.map((score, at) => (takesPart[at] === true ? score : null)), own.rank);
      return level.areas.flatMap(({ name }, at) => ((rank[at] ?? Infinity) <= DEFAULT_TOP ? [name] : []));
    });
    expect(asked).toEqual([]);
    const inAll = (tops[0] ?? []).filter((name) => tops.every((one) => one.includes(name)));
    expect(inAll.length).toBeGreaterThan(5);
    expect(named).toHaveLength(inAll.length);
    for (const name of inAll) expect(named.filter((label) => label.startsWith(`${name} (`) || label === name)).not.toEqual([]);

    const said = await finding.innerText();
    await page.reload();
    await mapDrawn(page);
    await opener.click();
    await expect.poll(() => finding.innerText()).toBe(said);
    expect(foreignRequests).toEqual([]);
    expect(policyViolations).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('what is wrong with a line is said with its number; the median is laid on the map and taken back', async () => {
    const { page, url } = await openApp(browser, { hash: HASH, before: withoutWebGl });
    await mapDrawn(page);
    await page.getByRole('button', { name: words.open.da }).click();
    const dialog = page.getByRole('dialog', { name: words.title.da });
    await dialog.getByRole('button', { name: words.addOwn.da }).click();
    const field = dialog.getByRole('textbox', { name: words.links.da });
    const own = await field.inputValue();
    await field.fill(`${own}\n${url}#v=1&data=koebenhavn@2026.1~&lang=da\nBo vil have mere sundhed\n${own.replace('#v=1', '#v=1').replace(/(&weights=.*)?$/, '&weights=sundhed:3')}`);
    await expect.poll(() => dialog.getByRole('alert').innerText()).toMatch(/Linje 2: .*anden datapakke \(koebenhavn\)[\s\S]*Linje 3: her er intet link/);
    await expect.poll(() => dialog.locator('.vote-finding').innerText()).toMatch(/hos alle 2/);
    const before = page.url();
    await dialog.getByRole('button', { name: words.layMedian.da }).click();
    await expect.poll(() => page.url()).toMatch(/weights=/);
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).toBe(before);
  });
});
