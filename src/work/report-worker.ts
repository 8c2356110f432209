import { createReportDesk } from './report-desk.ts';
import type { ReportAsk, ReportReply } from './report-messages.ts';

/** What this file uses of a worker's own global scope, which the page's types do not know. */
interface WorkerScope {
  addEventListener(type: 'message', hear: (event: MessageEvent<ReportAsk>) => void): void;
  postMessage(reply: ReportReply, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = createReportDesk();
scope.addEventListener('message', ({ data }) => {
  for (const reply of answer(data)) scope.postMessage(reply, []);
});
