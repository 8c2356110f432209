import { answerBefore } from './before-desk.ts';
import type { BeforeQuestions, BeforeReply } from './before-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<BeforeQuestions>) => void): void;
  postMessage(reply: BeforeReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data }) => scope.postMessage(answerBefore(data), []));
