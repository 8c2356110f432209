import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { build as bundle } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { build } from '../set-up/build.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = 31;
const WARM_UP = 4;

/** Milliseconds from a slider's input event to the frame that shows it, medians over the runs, in one browser and one session. */
export interface BrowserBench {
  readonly areas: number;
  readonly oursMs: number;
  readonly comparatorMs: number;
}

/** Drives the production build and the comparator side by side: Copenhagen's 396 roder, the same window, the same weights. */
export async function benchBrowser(): Promise<BrowserBench> {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'bybarometer-bench-'));
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
  try {
    const ours = await timed(browser, join(ROOT, 'dist'), ourSlider);
    await bundle({ configFile: false, root: join(ROOT, 'scripts/bench/comparator'), publicDir: join(ROOT, 'public'), base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2023' }, worker: { format: 'es' } });
    const comparator = await timed(browser, folder, async (page) => page.locator('#weight'));
    return { areas: 396, oursMs: median(ours), comparatorMs: median(comparator) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens the roder by their link, and the weights of the theme that has figures there. */
async function ourSlider(page: Page): Promise<Locator> {
  await page.locator('[data-ready="true"]').waitFor();
  await page.waitForFunction(() => location.hash.includes('data='));
  await page.goto(page.url().replace(/(lang=da)/, '$1&level=rode'));
  await page.reload();
  await page.locator('[data-ready="true"]').waitFor();
  await page.locator('.theme-weights').filter({ has: page.getByRole('slider', { name: 'Social indikator' }) }).locator('summary').click();
  return page.getByRole('slider', { name: /lav indkomst/i });
}

async function timed(browser: Browser, root: string, sliderOf: (page: Page) => Promise<Locator>): Promise<readonly number[]> {
  const { url, close } = await serve({ root });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
  // tsx wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (fn) => fn');
  try {
    await page.goto(url);
    const slider = await sliderOf(page);
    await page.locator('[data-ready="true"]').waitFor();
    return await slider.evaluate(measure, { runs: RUNS, warmUp: WARM_UP });
  } finally {
    await page.close();
    await close();
  }
}

/** Runs in the page: moves the slider as a person would and waits for the frame that the map says shows it. */
async function measure(slider: Element, { runs, warmUp }: { readonly runs: number; readonly warmUp: number }): Promise<number[]> {
  const map = document.querySelector('[data-painted-version]');
  if (!(slider instanceof HTMLInputElement) || map === null) throw new Error('no slider or no map');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const painted = (): Promise<number> =>
    new Promise((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.now());
      });
      observer.observe(map, { attributeFilter: ['data-painted-version'] });
    });
  const times: number[] = [];
  for (let run = 0; run < runs + warmUp; run += 1) {
    const shown = painted();
    const begun = performance.now();
    setValue?.call(slider, run % 2 === 0 ? '4' : '0.5');
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    times.push((await shown) - begun);
    // Both get time to come to rest, so that one move does not wait for the last one's.
    for (let rest = 0; rest < 12; rest += 1) await frame();
  }
  return times.slice(warmUp);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
