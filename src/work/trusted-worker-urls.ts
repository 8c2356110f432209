import beforeWorker from './before-worker.ts?worker&url';
import intakeWorker from './intake-worker.ts?worker&url';
import readWorker from './read-worker.ts?worker&url';
import reachWorker from './reach-worker.ts?worker&url';
import reportWorker from './report-worker.ts?worker&url';
import robustnessWorker from './robustness-worker.ts?worker&url';

/** The addresses of the app's own workers, as the build gives them: the only ones that may be started. */
export const WORKER_URLS = { before: beforeWorker, intake: intakeWorker, reach: reachWorker, read: readWorker, report: reportWorker, robustness: robustnessWorker } as const;

export type WorkerName = keyof typeof WORKER_URLS;
