// `npm run configure -- config.json`: the base maps of a host, checked, with the policy that lets the page ask them and nobody else.
import { fileURLToPath } from 'node:url';
import { runConfigure } from './configure/run-configure.ts';

process.exitCode = runConfigure(process.argv.slice(2), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
