import { createRobustnessDesk } from './robustness-desk.ts';
import type { RobustnessReply, RobustnessRequest } from './robustness-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<RobustnessRequest>) => void): void;
  postMessage(reply: RobustnessReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = createRobustnessDesk({
  reply: (reply) => scope.postMessage(reply, []),
  later: (then) => void setTimeout(then, 0),
  clock: () => performance.now(),
});
scope.addEventListener('message', ({ data }) => take(data));
