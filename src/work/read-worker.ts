import { createReadDesk } from './read-desk.ts';
import type { ReadReply, ReadRequest } from './read-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<ReadRequest>) => void): void;
  postMessage(reply: ReadReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const take = createReadDesk((reply) => scope.postMessage(reply, []));
scope.addEventListener('message', ({ data }) => take(data));
