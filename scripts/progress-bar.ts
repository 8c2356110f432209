const BAR = 30;

/** Draws how much is done over itself on a terminal's standard error; gone when all is done. */
export function drawProgress(done: number, of: number): void {
  const full = Math.round((BAR * done) / of);
  const bar = done === of ? ' '.repeat(BAR + 20) : `${'#'.repeat(full)}${'.'.repeat(BAR - full)} ${done}/${of}`;
  process.stderr.write(`\r${bar}${done === of ? '\r' : ''}`);
}
