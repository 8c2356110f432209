/** Builds data packages and app where their inputs changed since the last build. */
export function build(): Promise<void>;
