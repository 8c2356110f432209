import { WORKER_URLS, type WorkerName } from './trusted-worker-urls.ts';

interface WorkerPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

/** The name that the page's own policy lists under `trusted-types`; MapLibre's worker has the one called `default`. */
const POLICY = 'own-workers';
/** A browser admits a policy of a name once. */
let policy: WorkerPolicy | null = null;

/**
 * Starts one of the app's own workers, a module. Under `require-trusted-types-for 'script'` its address must come from a policy: this
 * one admits the addresses of `trusted-worker-urls.ts` and no others.
 */
export function startWorker(name: WorkerName): Worker {
  const url = WORKER_URLS[name];
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes !== undefined) policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: onlyOwn });
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module', name });
}

function onlyOwn(url: string): string {
  if (Object.values(WORKER_URLS).some((own) => own === url)) return url;
  throw new TypeError('a script address that this page does not use');
}
