/** Runs once the next frame is on the screen, in a task of its own, so that what it sets off is laid out in the frame after. Gives what calls it off. */
export function afterFrame(run: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
