// `npm start`: installs what is missing, builds what changed, serves the production build and says where.
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { build } from './set-up/build.mjs';
import { checkNode, install } from './set-up/install.mjs';
import { ROOT, Trouble } from './set-up/run.mjs';

/** Tried first, so that the address - and what the browser keeps for it - stays the same from day to day. */
const USUAL_PORT = 4173;

async function start() {
  checkNode();
  await install();
  await build();
  const { url, close } = await listen();
  console.log(`\n  Bybarometer kører / is running:\n\n      ${url}\n\n  Stop med / stop with Ctrl-C\n`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => close().then(() => process.exit(0)));
}

async function listen() {
  const root = join(ROOT, 'dist');
  const asked = process.env.PORT;
  if (asked === undefined || asked === '') return serve({ root, port: USUAL_PORT }).catch(() => serve({ root }));
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Trouble(`PORT=${asked} er ikke et portnummer / is not a port number.`);
  return serve({ root, port }).catch((error) => {
    throw new Trouble(`Port ${port} kan ikke bruges (${error.code}). Vælg en anden. / Port ${port} cannot be used. Choose another.`);
  });
}

start().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
});
