import { createIntakeDesk } from './intake-desk.ts';
import type { IntakeReply, IntakeRequest } from './intake-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<IntakeRequest>) => void): void;
  postMessage(reply: IntakeReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = createIntakeDesk((reply) => scope.postMessage(reply, []));
scope.addEventListener('message', ({ data }) => void take(data));
