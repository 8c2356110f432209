import { useEffect } from 'react';
import type { PaletteTheme } from '../../draw/palette.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { useApp } from '../app-context.ts';
import { paintScene, type Picture } from './paint-scene.ts';

/** Paints each scene as it comes, in the task that made it: the map does not wait for React. */
export function usePainting(renderer: MapRenderer | null, theme: PaletteTheme): void {
  const { scenes } = useApp();
  useEffect(() => {
    if (renderer === null) return undefined;
    let painted: Picture | null = null;
    const paint = (): void => {
      const next = { scene: scenes.getState(), theme };
      paintScene(renderer, next, painted);
      painted = next;
    };
    paint();
    return scenes.subscribe(paint);
  }, [renderer, scenes, theme]);
}
