/** Software rendering, so that pixels are the same with and without a graphics card; nothing that calls home. */
export const BROWSER_ARGUMENTS: string[];
export function findBrowser(): Promise<string>;
export function installed(): string | null;
