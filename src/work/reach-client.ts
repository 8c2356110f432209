import { answerReach } from './reach-desk.ts';
import type { ReachQuestion, ReachReply } from './reach-messages.ts';
import { startWorker } from './start-worker.ts';

/** A line to whoever answers: the worker, or this thread. It takes one question at a time. */
export interface ReachPort {
  send(question: ReachQuestion): void;
  close(): void;
}

/** Asks what it would take, beside the page: one question at a time, and of those that wait only the newest. */
export interface ReachClient {
  ask(question: ReachQuestion, hear: (reply: ReachReply) => void): void;
  /** Nothing is heard of what was asked before. */
  forget(): void;
}

/** @param open opens a line whose replies go to the function it gets, in the order of the questions; by default to a worker */
export function createReachClient(open: (hear: (reply: ReachReply) => void) => ReachPort = openWorkerPort): ReachClient {
  let port: ReachPort | null = null;
  let isBusy = false;
  let listener: ((reply: ReachReply) => void) | null = null;
  let waiting: ReachQuestion | null = null;
  const send = (question: ReachQuestion): void => {
    isBusy = true;
    waiting = null;
    port ??= open(hear);
    port.send(question);
  };
  const hear = (reply: ReachReply): void => {
    isBusy = false;
    if (waiting !== null) send(waiting);
    else listener?.(reply);
  };
  return {
    ask: (question, heard) => {
      listener = heard;
      if (isBusy) waiting = question;
      else send(question);
    },
    forget: () => {
      listener = null;
      waiting = null;
    },
  };
}

/** A worker that dies leaves its question without an answer, which is said; the next one goes to this thread. */
function openWorkerPort(hear: (reply: ReachReply) => void): ReachPort {
  try {
    const worker = startWorker('reach');
    let here: ReachPort | null = null;
    worker.addEventListener('message', ({ data }: MessageEvent<ReachReply>) => hear(data));
    worker.addEventListener('error', () => {
      here = openThreadPort(hear);
      hear(null);
    });
    return { send: (question) => (here === null ? worker.postMessage(question, []) : here.send(question)), close: () => worker.terminate() };
  } catch {
    return openThreadPort(hear);
  }
}

/** This thread, where no worker can be started: after what is under way has been painted. */
export function openThreadPort(hear: (reply: ReachReply) => void): ReachPort {
  let isOpen = true;
  const answer = (question: ReachQuestion): void => {
    if (isOpen) hear(answerReach(question));
  };
  return {
    send: (question) => void setTimeout(() => answer(question), 0),
    close: () => {
      isOpen = false;
    },
  };
}
