import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mjs';

/** A page of the production build, and what it did that it must not do. */
export interface AppPage {
  readonly page: Page;
  readonly url: string;
  /** Addresses outside the app's own origin that were asked for; every one of them was refused. */
  readonly foreignRequests: readonly string[];
  /** Violated directives of the content security policy. */
  readonly policyViolations: readonly string[];
  /** Uncaught errors and everything written to the console as an error. */
  readonly errors: readonly string[];
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: inject('browserPath'), headless: true, args: BROWSER_ARGUMENTS });

/** The day that it is in every browser test, so that plans have the same status whenever they run. */
export const TODAY = '2026-11-21';

/** In the page: it is always this moment by the calendar, while timers and the performance clock run on. */
function stopCalendar(moment: string): void {
  const now = new Date(moment).getTime();
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts: readonly unknown[]) => Reflect.construct(real, parts.length === 0 ? [now] : parts) as object,
    get: (real, name) => (name === 'now' ? () => now : (Reflect.get(real, name) as unknown)),
  });
}

interface OpenOptions extends BrowserContextOptions {
  /** A view's link. */
  readonly hash?: string;
  /** Called with the context before the page is opened: to serve other files than the build's. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the app in a context of its own, at `hash`, on {@link TODAY}, with every other host blocked and nothing kept for when there is no network. */
export async function openApp(browser: Browser, { hash = '', before, ...options }: OpenOptions = {}): Promise<AppPage> {
  const url = inject('appUrl');
  const foreignRequests: string[] = [];
  const policyViolations: string[] = [];
  const errors: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK', reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  await context.route(
    (asked) => asked.origin !== new URL(url).origin,
    (route) => {
      foreignRequests.push(route.request().url());
      return route.abort();
    },
  );
  await context.addInitScript(stopCalendar, `${TODAY}T12:00:00`);
  await before?.(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push(message.text());
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) policyViolations.push(message.text());
  });
  await page.goto(url + hash);
  return { page, url, foreignRequests, policyViolations, errors };
}
