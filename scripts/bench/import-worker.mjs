import { parentPort } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// A worker is not given the loader of TypeScript that its page has.
const { readMap } = await tsImport('./import-bench.ts', import.meta.url);
parentPort.once('message', async (bytes) => parentPort.postMessage(await readMap(bytes), []));
parentPort.postMessage('ready', []);
