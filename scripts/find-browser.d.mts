export function findBrowser(): Promise<string>;
export function installed(): string | null;
