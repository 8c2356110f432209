/** Runs once the next frame is on the screen, in a task of its own, so that what it sets off is laid out in the frame after. Gives what calls it off. */
export function afterFrame(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The same once so many frames are on the screen; 1 or more. */
export function afterFrames(count: number, run: () => void): () => void {
  let stop = afterFrame(() => {
    if (count > 1) stop = afterFrames(count - 1, run);
    else run();
  });
  return () => stop();
}
