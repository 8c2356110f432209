import { useEffect } from 'react';
import type { MapRenderer } from '../../map/renderer.ts';
import { useApp } from '../app-context.ts';
import { paintScene, type Picture } from './paint-scene.ts';

/** Paints each scene as it comes, in the task that made it: the map does not wait for React. */
export function usePainting(renderer: MapRenderer | null, { theme, patterns }: Omit<Picture, 'scene'>): void {
  const { scenes } = useApp();
  useEffect(() => {
    if (renderer === null) return undefined;
    let painted: Picture | null = null;
    const paint = (): void => {
      const next = { scene: scenes.getState(), theme, patterns };
      paintScene(renderer, next, painted);
      painted = next;
    };
    paint();
    return scenes.subscribe(paint);
  }, [renderer, scenes, theme, patterns]);
}
