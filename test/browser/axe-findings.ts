import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false };

/** Everything that axe, which the page must hold, finds on it as it is now, best practices included, one line an element. */
export async function axeFindings(page: Page, view: string): Promise<readonly string[]> {
  const { violations } = await page.evaluate((asked) => (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(asked), OPTIONS);
  return violations.flatMap((one) => one.nodes.map((node) => `${view}: ${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`));
}
