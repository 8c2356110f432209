import { registerOwnServiceWorker } from './start-worker.ts';

/** A newer build that waits for its turn. */
export interface WaitingBuild {
  /** Lets it take over and loads the page anew; the view is in the address, own work is kept in the browser. */
  readonly takeOver: () => void;
}

/**
 * Keeps the page for when there is no network, where the browser can; calls back when a newer build waits. Nothing changes until it is told to: what
 * a person is at work with stays of one version.
 */
export async function keepForOffline(hear: (waiting: WaitingBuild) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // A browser that is told to have no service workers may answer with nothing.
  const registration: ServiceWorkerRegistration | null | undefined = await registerOwnServiceWorker().catch(() => null);
  if (!registration) return;
  const tell = (): void => {
    const { waiting } = registration;
    // Without one that is in charge the first is not a newer one.
    if (waiting !== null && navigator.serviceWorker.controller !== null) hear({ takeOver: () => takeOver(waiting) });
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over', []);
}
