import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Software rendering, so that pixels are the same with and without a graphics card; nothing that calls home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

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

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: inject('browserPath'), headless: true, args: ARGUMENTS });

/** Opens the app in a context of its own, at `hash` (a view's link), with every other host blocked. */
export async function openApp(browser: Browser, { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {}): Promise<AppPage> {
  const url = inject('appUrl');
  const foreignRequests: string[] = [];
  const policyViolations: string[] = [];
  const errors: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'da-DK', reducedMotion: 'reduce', ...options });
  await context.route(
    (asked) => asked.origin !== new URL(url).origin,
    (route) => {
      foreignRequests.push(route.request().url());
      return route.abort();
    },
  );
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
