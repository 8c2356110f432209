import { useCallback, type RefCallback } from 'react';
import { useApp } from '../app-context.ts';

/** Until the map itself has taken its new size, in ms. */
const TAKEN = 120;

/** For the frame of the map: whenever what stands beside it makes it wider or narrower, the whole is brought into it again, unless a person has moved the map. */
export function useSettledMap(): RefCallback<HTMLElement> {
  const { camera } = useApp();
  return useCallback(
    (frame: HTMLElement) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const resized = new ResizeObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(() => camera.setState({ wish: { kind: 'settle' } }), TAKEN);
      });
      resized.observe(frame);
      return () => {
        clearTimeout(timer);
        resized.disconnect();
      };
    },
    [camera],
  );
}
