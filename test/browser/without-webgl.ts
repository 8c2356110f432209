import type { BrowserContext, Page } from 'playwright-core';

/** Takes WebGL away before the page starts, so that the map is drawn as SVG: for tests of what is around the map, which need no painted pixels. */
export const withoutWebGl = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });

/** Waits for the map of a processor that may have much to do. */
export const mapDrawn = (page: Page): Promise<void> => page.locator('[data-ready="true"]').first().waitFor({ timeout: 80_000 });

/** What is looked for may take a moment on a machine that has much to do. */
export const PATIENT = { timeout: 15_000 };
