import type { ProfileRecord } from '../model/profile-record.ts';
import type { ProfileGround } from '../state/area-profile/profile-question.ts';
import { createReportDesk } from './report-desk.ts';
import type { ProfileAsk, ReportAsk, ReportReply } from './report-messages.ts';
import { startWorker } from './start-worker.ts';

/** Makes profiles beside the page. */
export interface ReportClient {
  /** From now on profiles are held against these. */
  holdAgainst(last: ReadonlyMap<string, ProfileRecord>): void;
  /** Asks; `hear` gets every reply. What was asked before goes on, and answers first. */
  ask(ask: ProfileAsk, hear: (reply: ReportReply) => void): void;
  /** Ends what is under way, and hears nothing more. A later question begins anew. */
  stop(): void;
}

/** A line to a desk: the worker's, or one on this thread. */
interface Line {
  readonly send: (ask: ReportAsk) => void;
  readonly close: () => void;
}

/** @param ground what profiles are made of; asked for when a line is opened */
export function createReportClient(ground: () => ProfileGround): ReportClient {
  let line: Line | null = null;
  let last: ReadonlyMap<string, ProfileRecord> = new Map();
  let waiting: ((reply: ReportReply) => void)[] = [];
  const hear = (reply: ReportReply): void => {
    waiting[0]?.(reply);
    if (reply.kind !== 'progress') waiting.shift();
  };
  const stop = (): void => {
    line?.close();
    [line, waiting] = [null, []];
  };
  const broke = (): void => {
    const left = waiting;
    stop();
    for (const one of left) one({ kind: 'failed' });
  };
  const open = (): Line => {
    const opened = workerLine(hear, broke) ?? threadLine(hear);
    opened.send({ kind: 'ground', ground: ground() });
    opened.send({ kind: 'last', last });
    return opened;
  };
  return {
    holdAgainst: (next) => {
      last = next;
      line?.send({ kind: 'last', last });
    },
    ask: (ask, heard) => {
      line ??= open();
      waiting.push(heard);
      line.send(ask);
    },
    stop,
  };
}

/** `null`: no worker can be started here. */
function workerLine(hear: (reply: ReportReply) => void, broke: () => void): Line | null {
  try {
    const worker = startWorker('report');
    worker.addEventListener('message', ({ data }: MessageEvent<ReportReply>) => hear(data));
    worker.addEventListener('error', broke);
    return { send: (ask) => worker.postMessage(ask, []), close: () => worker.terminate() };
  } catch {
    return null;
  }
}

/** On this thread, one profile a turn, so that the page can be painted and stopped in between. */
function threadLine(hear: (reply: ReportReply) => void): Line {
  const answer = createReportDesk();
  const asked: ReportAsk[] = [];
  let isOpen = true;
  let under: Generator<ReportReply> | null = null;
  const turn = (): void => {
    if (!isOpen) return;
    const next = asked[0];
    if (under === null && next !== undefined) under = answer(next);
    if (under === null) return;
    const { value, done } = under.next();
    if (done === true) [under] = [null, asked.shift()];
    else hear(value);
    if (asked.length > 0) setTimeout(turn, 0);
  };
  return {
    send: (ask) => {
      asked.push(ask);
      if (asked.length === 1) setTimeout(turn, 0);
    },
    close: () => {
      isOpen = false;
    },
  };
}
