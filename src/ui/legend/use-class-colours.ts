import { useLayoutEffect } from 'react';
import { patternSvg, type ClassPattern } from '../../draw/class-patterns.ts';
import { MOST_CLASSES } from '../../draw/need-ramps.ts';
import { paletteFor } from '../../draw/palette.ts';
import { usePatterns } from '../settings/use-patterns.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import type { Scene } from '../../state/scene.ts';

/** Gives the page's swatches the map's colours: `--class-0` and up, `--class-picture-0` and up where it is patterns, `--map-hatch`, `--map-no-figure` on the root element. */
export function useClassColours(scene: Scene): void {
  const theme = useResolvedTheme(scene.view.theme);
  const { mode } = scene;
  const { count } = scene.classification;
  const patterns = usePatterns();
  useLayoutEffect(() => {
    const palette = paletteFor(theme, count, patterns, mode);
    const { style } = document.documentElement;
    palette.classes.forEach((colour, at) => style.setProperty(`--class-${at}`, colour));
    for (let at = 0; at < MOST_CLASSES; at++) style.setProperty(`--class-picture-${at}`, pictureOf(palette.patterns?.[at]));
    style.setProperty('--map-hatch', palette.hatch);
    style.setProperty('--map-no-figure', palette.noFigure);
  }, [theme, count, patterns, mode]);
}

const pictureOf = (pattern: ClassPattern | undefined): string => (pattern === undefined ? 'none' : `url("data:image/svg+xml,${encodeURIComponent(patternSvg(pattern))}")`);
