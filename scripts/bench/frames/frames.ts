// In the page: 10,000 draws of weights by the app's own client and worker, and the frames that came meanwhile.
import { DEFAULT_ROBUSTNESS } from '../../../src/model/robustness.ts';
import { createRobustnessClient } from '../../../src/work/robustness-client.ts';
import { synthetic } from '../score-bench.ts';

/** Milliseconds between frames, and how long it all took. */
export interface Frames {
  readonly gapsMs: readonly number[];
  readonly tookMs: number;
}

/** What the page offers to whoever measures it. */
export interface FramesPage {
  /** Frames while the page does nothing for so long. */
  idle(ms: number): Promise<Frames>;
  /** Frames while ranks are drawn. */
  draws(count: number): Promise<Frames>;
}

const AREAS = 400;

async function framesDuring(work: Promise<unknown>): Promise<Frames> {
  const begun = performance.now();
  const gaps: number[] = [];
  let last = begun;
  let frame = 0;
  const tick = (now: number): void => {
    gaps.push(now - last);
    last = now;
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  await work;
  cancelAnimationFrame(frame);
  return { gapsMs: gaps.slice(1), tookMs: performance.now() - begun };
}

function drawn(draws: number): Promise<void> {
  const { tree, input } = synthetic(AREAS);
  const client = createRobustnessClient();
  return new Promise((resolve, reject) => {
    const onResult = (_: unknown, final: boolean): void => {
      if (final) resolve(client.close());
    };
    client.start({ input, noise: new Map() }, tree, { kind: 'choices', options: { ...DEFAULT_ROBUSTNESS, draws } }, { onResult, onFailure: (message) => reject(new Error(message)) });
  });
}

const offered: FramesPage = {
  idle: (ms) => framesDuring(new Promise((resolve) => setTimeout(resolve, ms))),
  draws: (count) => framesDuring(drawn(count)),
};
Object.assign(globalThis, { bench: offered });
