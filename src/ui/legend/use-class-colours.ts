import { useLayoutEffect } from 'react';
import { paletteFor } from '../../draw/palette.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import type { Scene } from '../../state/scene.ts';

/** Gives the page's swatches the map's colours: `--class-0` and up, `--map-hatch`, `--map-no-figure` on the root element. */
export function useClassColours(scene: Scene): void {
  const theme = useResolvedTheme(scene.view.theme);
  const { count } = scene.classification;
  useLayoutEffect(() => {
    const palette = paletteFor(theme, count);
    const { style } = document.documentElement;
    palette.classes.forEach((colour, at) => style.setProperty(`--class-${at}`, colour));
    style.setProperty('--map-hatch', palette.hatch);
    style.setProperty('--map-no-figure', palette.noFigure);
  }, [theme, count]);
}
