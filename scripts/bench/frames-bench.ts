import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build as bundle } from 'vite';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import type { Frames, FramesPage } from './frames/frames.ts';
import { longestTask, type LongestTask } from './main-thread.ts';

const PAGE = fileURLToPath(new URL('./frames', import.meta.url));

/** Frames of a page while its worker draws ranks, beside frames while nothing is done, in the same page. */
export interface FramesBench {
  readonly idle: Frames;
  readonly idleTask: LongestTask;
  readonly drawing: Frames;
  readonly drawingTask: LongestTask;
}

/** 10,000 draws of 20 weights over 400 areas, by the app's own client and worker: what they leave to the main thread. */
export async function benchFrames(): Promise<FramesBench> {
  const folder = await mkdtemp(join(tmpdir(), 'bybarometer-frames-'));
  const browser = await chromium.launch({ executablePath: await findBrowser(), headless: true, args: BROWSER_ARGUMENTS });
  try {
    await bundle({ configFile: false, root: PAGE, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2023' }, worker: { format: 'es' } });
    const { url, close } = await serve({ root: folder });
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    const frames = async (measure: (bench: FramesPage) => Promise<Frames>): Promise<{ frames: Frames; task: LongestTask }> => {
      const seen: Frames[] = [];
      const task = await longestTask(browser, page, async () => {
        seen.push(await page.evaluate<Frames>(`(${String(measure)})(globalThis.bench)`));
      });
      return { frames: seen[0] ?? { gapsMs: [], tookMs: 0 }, task };
    };
    // The worker's script and its first run are not what is measured.
    await frames((bench) => bench.draws(100));
    const drawing = await frames((bench) => bench.draws(10_000));
    const idle = await frames((bench) => bench.idle(3_000));
    await close();
    return { idle: idle.frames, idleTask: idle.task, drawing: drawing.frames, drawingTask: drawing.task };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
