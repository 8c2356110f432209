export function serve(options: { root: string; port?: number; base?: string }): Promise<{ url: string; close: () => Promise<void> }>;
