import { answerReach } from './reach-desk.ts';
import type { ReachQuestion, ReachReply } from './reach-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<ReachQuestion>) => void): void;
  postMessage(reply: ReachReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data }) => scope.postMessage(answerReach(data), []));
