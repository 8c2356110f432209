import type { Browser, Page } from 'playwright-core';

/** The longest task of the page's main thread while something was done, in milliseconds. */
export interface LongestTask {
  /** Processor time: what the page itself does, whatever else the machine is busy with. */
  readonly cpuMs: number;
  /** By the clock: with waits for the graphics process, and for a processor that other programs hold. */
  readonly wallMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId: number }[] } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
const TASKS: ReadonlySet<string> = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Records every task of the page's main thread, by the browser's own trace, until `act` has ended. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const tasks = mainThreadTasks(trace.traceEvents);
  if (tasks.length === 0) throw new Error('the trace holds no task of the main thread');
  const longest = (times: readonly number[]): number => times.reduce((most, time) => Math.max(most, time), 0) / 1000;
  return { cpuMs: longest(tasks.map(({ tdur = 0 }) => tdur)), wallMs: longest(tasks.map(({ dur = 0 }) => dur)) };
}

/** The main thread of the process that shows the page: the renderer thread with the most tasks. */
function mainThreadTasks(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const perThread = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid && TASKS.has(event.name)));
  return perThread.reduce<readonly TraceEvent[]>((most, tasks) => (tasks.length > most.length ? tasks : most), []);
}
