import { startWorker } from './start-worker.ts';
import type { WorkerName } from './trusted-worker-urls.ts';

/** A line to whoever answers: a worker, or this thread. It takes one question at a time. */
export interface QuestionPort<Question> {
  send(question: Question): void;
  close(): void;
}

/** Asks beside the page: one question at a time, and of those that wait only the newest. */
export interface QuestionClient<Question, Reply> {
  ask(question: Question, hear: (reply: Reply) => void): void;
  /** Nothing is heard of what was asked before. */
  forget(): void;
}

/** @param open opens a line whose replies go to the function it gets, in the order of the questions */
export function createQuestionClient<Question, Reply>(open: (hear: (reply: Reply) => void) => QuestionPort<Question>): QuestionClient<Question, Reply> {
  let port: QuestionPort<Question> | null = null;
  let isBusy = false;
  let listener: ((reply: Reply) => void) | null = null;
  let waiting: Question | null = null;
  const send = (question: Question): void => {
    isBusy = true;
    waiting = null;
    port ??= open(hear);
    port.send(question);
  };
  const hear = (reply: Reply): void => {
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

/**
 * A line to one of the app's own workers. One that dies leaves its question without an answer, which is said (`null`); the next one goes to this thread, as all
 * do where no worker can be started.
 */
export function openWorkerPort<Question, Reply>(name: WorkerName, answer: (question: Question) => Reply | null, hear: (reply: Reply | null) => void): QuestionPort<Question> {
  try {
    const worker = startWorker(name);
    let here: QuestionPort<Question> | null = null;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply | null>) => hear(data));
    worker.addEventListener('error', () => {
      here = openThreadPort(answer, hear);
      hear(null);
    });
    return { send: (question) => (here === null ? worker.postMessage(question, []) : here.send(question)), close: () => worker.terminate() };
  } catch {
    return openThreadPort(answer, hear);
  }
}

/** This thread: after what is under way has been painted. */
export function openThreadPort<Question, Reply>(answer: (question: Question) => Reply, hear: (reply: Reply) => void): QuestionPort<Question> {
  let isOpen = true;
  const reply = (question: Question): void => {
    if (isOpen) hear(answer(question));
  };
  return {
    send: (question) => void setTimeout(() => reply(question), 0),
    close: () => {
      isOpen = false;
    },
  };
}
