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
export const startWorker = (name: WorkerName): Worker => new Worker(trusted(WORKER_URLS[name]), { type: 'module', name });

/** Registers the service worker of the build, whose address is trusted in the same way. */
export const registerOwnServiceWorker = (): Promise<ServiceWorkerRegistration> => navigator.serviceWorker.register(trusted(serviceWorkerUrl()));

const serviceWorkerUrl = (): string => new URL('service-worker.js', document.baseURI).href;

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes !== undefined) policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: onlyOwn });
  return policy?.createScriptURL(url) ?? url;
}

function onlyOwn(url: string): string {
  if (Object.values(WORKER_URLS).some((own) => own === url) || url === serviceWorkerUrl()) return url;
  throw new TypeError('a script address that this page does not use');
}
