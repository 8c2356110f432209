import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_ROBUSTNESS, type Robustness } from '../../src/model/robustness.ts';
import { robustnessOf } from '../../src/score/robustness/robustness.ts';
import { createRobustnessClient, type RobustnessPort } from '../../src/work/robustness-client.ts';
import { createRobustnessDesk } from '../../src/work/robustness-desk.ts';
import type { Doubt, RobustnessReply, RobustnessRequest, RunFigures } from '../../src/work/robustness-messages.ts';
import { branch, inputOf, leaf, numbersOf, treeOf } from '../score/tree-maker.ts';

const tree = treeOf(branch('i', [leaf('x', [{ do: 'z-score', sd: 'population' }]), leaf('y', [{ do: 'z-score', sd: 'population' }])]));
const figures = (): RunFigures => ({ input: inputOf({ x: [1, 5, 9, 2], y: [8, 2, 6, 3] }), noise: new Map() });
const doubt = (draws: number, seed = 1): Doubt => ({ kind: 'choices', options: { ...DEFAULT_ROBUSTNESS, draws, seed, spread: 0.9 } });

/** A desk whose work goes on when the test says so, and whose messages are cloned as a worker's are. */
function slowDesk(): { open: (hear: (reply: RobustnessReply) => void) => RobustnessPort; goOn: () => void; sent: RobustnessRequest[] } {
  const waiting: (() => void)[] = [];
  const sent: RobustnessRequest[] = [];
  let time = 0;
  const open = (hear: (reply: RobustnessReply) => void): RobustnessPort => {
    const take = createRobustnessDesk({ reply: (reply) => hear(structuredClone(reply)), later: (then) => void waiting.push(then), clock: () => (time += 1) });
    return { send: (request) => { sent.push(request); waiting.push(() => take(structuredClone(request))); }, close: () => void (waiting.length = 0) };
  };
  const goOn = (): void => { for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next(); };
  return { open, goOn, sent };
}

describe('robustness beside the page', () => {
  test('gives what the same run gives at once, after a first answer and with progress', () => {
    const { open, goOn } = slowDesk();
    const given = figures();
    const heard: { final: boolean; robustness: Robustness }[] = [];
    const progress: number[] = [];
    createRobustnessClient(open).start(given, tree, doubt(1000), { onResult: (robustness, final) => heard.push({ final, robustness }), onProgress: (done) => progress.push(done) });
    goOn();
    expect(heard.map(({ final }) => final)).toStrictEqual([false, true]);
    expect(heard[0]?.robustness.draws).toBeGreaterThanOrEqual(200);
    const alone = robustnessOf(tree, given.input, { ...DEFAULT_ROBUSTNESS, draws: 1000, spread: 0.9 });
    expect(numbersOf(heard[1]?.robustness.top10Share ?? alone.rank)).toStrictEqual(numbersOf(alone.top10Share));
    expect(numbersOf(heard[1]?.robustness.rankP95 ?? alone.rank)).toStrictEqual(numbersOf(alone.rankP95));
    expect(progress).toStrictEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1000);
  });

  test('a run that another replaces is heard of no more', () => {
    const { open, goOn } = slowDesk();
    const client = createRobustnessClient(open);
    const given = figures();
    const heard: string[] = [];
    for (const name of ['first', 'second']) client.start(given, tree, doubt(500), { onResult: () => heard.push(name) });
    goOn();
    expect(new Set(heard)).toStrictEqual(new Set(['second']));
  });

  test('figures are sent once for many runs', () => {
    const { open, goOn, sent } = slowDesk();
    const client = createRobustnessClient(open);
    const given = figures();
    for (let i = 0; i < 3; i += 1) client.start(given, tree, doubt(10), { onResult: () => undefined });
    client.start(figures(), tree, doubt(10), { onResult: () => undefined });
    goOn();
    expect(sent.map(({ kind }) => kind)).toStrictEqual(['figures', 'start', 'start', 'start', 'figures', 'start']);
  });

  test('a cancelled run is heard of no more, and the next one starts', () => {
    const { open, goOn } = slowDesk();
    const client = createRobustnessClient(open);
    const heard: string[] = [];
    client.start(figures(), tree, doubt(500), { onResult: () => heard.push('cancelled') });
    client.cancel();
    goOn();
    client.start(figures(), tree, doubt(50), { onResult: () => heard.push('next') });
    goOn();
    expect(heard).toStrictEqual(['next']);
  });

  test('small numbers are asked of the same desk', () => {
    const { open, goOn } = slowDesk();
    const heard: Robustness[] = [];
    createRobustnessClient(open).start(figures(), tree, { kind: 'small-numbers', draws: 30, seed: 1 }, { onResult: (robustness) => heard.push(robustness) });
    goOn();
    expect(numbersOf(heard.at(-1)?.rankP05 ?? { values: new Float64Array(0), state: new Uint8Array(0), quality: null })).toStrictEqual(numbersOf(heard.at(-1)?.rank ?? { values: new Float64Array(0), state: new Uint8Array(0), quality: null }));
  });

  test('a run that cannot be done says why', () => {
    const { open, goOn } = slowDesk();
    const heard: string[] = [];
    createRobustnessClient(open).start(figures(), tree, doubt(0), { onResult: () => undefined, onFailure: (message) => heard.push(message) });
    goOn();
    expect(heard).toStrictEqual([expect.stringContaining('draws')]);
  });
});

describe('a worker', () => {
  /** Stands in for the browser's: never answers, and reports an error when told to. */
  class DeafWorker extends EventTarget {
    static readonly started: DeafWorker[] = [];
    isEnded = false;
    constructor() {
      super();
      DeafWorker.started.push(this);
    }
    postMessage(): void {}
    terminate(): void {
      this.isEnded = true;
    }
  }
  afterEach(() => {
    vi.unstubAllGlobals();
    DeafWorker.started.length = 0;
  });

  test.each([
    ['whose script never loads says so', new Event('error'), 'The worker could not be loaded.'],
    ['that dies says why', Object.assign(new Event('error'), { message: 'out of memory' }), 'out of memory'],
  ])('%s, and the next run is worked out on this thread', async (_, event, why) => {
    vi.stubGlobal('Worker', DeafWorker);
    const client = createRobustnessClient();
    const failed = new Promise<string>((onFailure) => client.start(figures(), tree, doubt(50), { onResult: () => undefined, onFailure }));
    DeafWorker.started[0]?.dispatchEvent(event);
    expect(await failed).toBe(why);
    expect(DeafWorker.started[0]?.isEnded).toBe(true);
    const second = await new Promise<Robustness>((onResult) => client.start(figures(), tree, doubt(50), { onResult }));
    expect(second.draws).toBe(50);
    expect(DeafWorker.started.length).toBe(1);
  });

  test('that cannot be started at all leaves the run to this thread', async () => {
    vi.stubGlobal('Worker', undefined);
    const first = await new Promise<Robustness>((onResult) => createRobustnessClient().start(figures(), tree, doubt(50), { onResult }));
    expect(first.draws).toBe(50);
  });
});

describe('a desk among other work', () => {
  test('hears of a newer run after one slice, however many draws the older one has left', () => {
    const waiting: (() => void)[] = [];
    const replies: RobustnessReply[] = [];
    let time = 0;
    const take = createRobustnessDesk({ reply: (reply) => replies.push(reply), later: (then) => void waiting.push(then), clock: () => (time += 3) });
    take({ kind: 'figures', figures: figures() });
    take({ kind: 'start', run: 1, tree, doubt: doubt(1_000_000) });
    take({ kind: 'start', run: 2, tree, doubt: doubt(10) });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    const before = replies.findIndex(({ run }) => run === 2);
    const done = replies.filter(({ run }) => run === 1).map((reply) => (reply.kind === 'progress' ? reply.done : 0));
    expect(before).toBe(done.length);
    expect(Math.max(...done)).toBeLessThanOrEqual(60);
    expect(replies.at(-1)).toMatchObject({ kind: 'result', run: 2, final: true });
  });
});
