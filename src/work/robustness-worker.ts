import { createRobustnessDesk } from './robustness-desk.ts';
import type { RobustnessReply, RobustnessRequest } from './robustness-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RobustnessRequest>) => void) | null;
  postMessage(reply: RobustnessReply): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = createRobustnessDesk({
  reply: (reply) => scope.postMessage(reply),
  later: (then) => void setTimeout(then, 0),
  clock: () => performance.now(),
});
scope.onmessage = ({ data }) => take(data);
