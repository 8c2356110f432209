// `npm run data:official`: package `koebenhavn-officiel`, straight from the city's map service and the StatBank.
import { runOfficial } from './official/run-official.ts';
import { SERVICES } from './official/sources.ts';
import { drawProgress } from './progress-bar.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

process.exitCode = await runOfficial(process.argv.slice(2), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  services: SERVICES,
  outside: { fetch, wait: (milliseconds) => wait(milliseconds), now: () => new Date() },
  say: (text) => void process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? drawProgress : () => undefined,
});
