/** Whether the browser gives a WebGL 2 context. The context is let go at once: browsers hand out only a few. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
