import type { IndexTree } from '../model/index-tree.ts';
import type { Robustness } from '../model/robustness.ts';
import { createRobustnessDesk } from './robustness-desk.ts';
import type { Doubt, RobustnessReply, RobustnessRequest, RunFigures } from './robustness-messages.ts';
import { startWorker } from './start-worker.ts';

/** A line to a desk: the worker's, or one on this thread. */
export interface RobustnessPort {
  send(request: RobustnessRequest): void;
  close(): void;
}

/** What is heard of a run. Nothing is heard any more of a run that another one has replaced. */
export interface RunListener {
  readonly onProgress?: (done: number, draws: number) => void;
  /** `final` false: what the first draws say, while the rest go on. */
  readonly onResult: (robustness: Robustness, final: boolean) => void;
  readonly onFailure?: (message: string) => void;
}

/** Runs robustness beside the page: one run at a time, the newest wins. */
export interface RobustnessClient {
  /** Ends what is running and starts anew. Figures are sent only where they are other ones than the last time. */
  start(figures: RunFigures, tree: IndexTree, doubt: Doubt, listener: RunListener): void;
  cancel(): void;
  /** Ends the worker. A later start opens another. */
  close(): void;
}

/** Opens a line: replies go to `hear`; `broke` is told why there will be no more of them. */
export type OpenLine = (hear: (reply: RobustnessReply) => void, broke: (why: string) => void) => RobustnessPort;

/** @param open by default a line to a worker, or to this thread where no worker can be started */
export function createRobustnessClient(open: OpenLine = workerOrThread()): RobustnessClient {
  let port: RobustnessPort | null = null;
  let sent: RunFigures | null = null;
  let run = 0;
  let listener: RunListener | null = null;
  const hear = (reply: RobustnessReply): void => {
    if (reply.run !== run || listener === null) return;
    if (reply.kind === 'progress') listener.onProgress?.(reply.done, reply.draws);
    else if (reply.kind === 'result') listener.onResult(reply.robustness, reply.final);
    else listener.onFailure?.(reply.message);
  };
  const broke = (why: string): void => {
    listener?.onFailure?.(why);
    end();
  };
  const forget = (): void => {
    listener = null;
    run += 1;
  };
  const end = (): void => {
    forget();
    port?.close();
    [port, sent] = [null, null];
  };
  return {
    start: (figures, tree, doubt, heard) => {
      forget();
      listener = heard;
      port ??= open(hear, broke);
      if (sent?.input !== figures.input || sent.noise !== figures.noise) port.send({ kind: 'figures', figures });
      sent = figures;
      port.send({ kind: 'start', run, tree, doubt });
    },
    cancel: () => {
      forget();
      port?.send({ kind: 'cancel' });
    },
    close: end,
  };
}

/** A worker that never loads, or dies, fails the run that waits for it, which is said; the next run is worked out on this thread. */
function workerOrThread(): OpenLine {
  let hasBroken = false;
  return (hear, broke) => {
    const worker = hasBroken ? null : startedWorker();
    if (worker === null) return openThreadPort(hear);
    worker.addEventListener('message', ({ data }: MessageEvent<RobustnessReply>) => hear(data));
    worker.addEventListener('error', (event) => {
      hasBroken = true;
      broke(event.message || 'The worker could not be loaded.');
    });
    return { send: (request) => worker.postMessage(request, []), close: () => worker.terminate() };
  };
}

function startedWorker(): Worker | null {
  try {
    return startWorker('robustness');
  } catch {
    return null;
  }
}

/** A desk on this thread: slower, in slices shorter than a frame. */
export function openThreadPort(hear: (reply: RobustnessReply) => void): RobustnessPort {
  const take = createRobustnessDesk({ reply: hear, later: (then) => void setTimeout(then, 0), clock: () => performance.now() });
  return { send: (request) => void setTimeout(() => take(request), 0), close: () => take({ kind: 'cancel' }) };
}
