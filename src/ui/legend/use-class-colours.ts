import { useLayoutEffect } from 'react';
import { patternSvg, type ClassPattern } from '../../draw/class-patterns.ts';
import { MOST_FILLS } from '../../draw/need-ramps.ts';
import type { MapPalette } from '../../draw/map-palette.ts';
import { paletteFor } from '../../draw/palette.ts';
import { usePatterns } from '../settings/use-patterns.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import type { Scene } from '../../state/scene.ts';

/** The colours and pictures of a palette as the properties that swatches are drawn with. */
export const swatchProperties = ({ classes, patterns, hatch, noFigure, land }: MapPalette): readonly (readonly [name: `--${string}`, value: string])[] => [
  ...classes.map((colour, at) => [`--class-${at}`, colour] as const),
  ...Array.from({ length: MOST_FILLS }, (_, at) => [`--class-picture-${at}`, pictureOf(patterns?.[at])] as const),
  ['--map-hatch', hatch],
  ['--map-no-figure', noFigure],
  ['--map-land', land],
];

/** Gives the page's swatches the map's colours: `--class-0` and up, `--class-picture-0` and up where it is patterns, `--map-hatch`, `--map-no-figure`, `--map-land` on the root element. */
export function useClassColours(scene: Scene): void {
  const theme = useResolvedTheme(scene.view.theme);
  const { colours } = scene;
  const { count } = scene.classification;
  const patterns = usePatterns();
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of swatchProperties(paletteFor(theme, count, patterns, colours))) style.setProperty(name, value);
  }, [theme, count, patterns, colours]);
}

const pictureOf = (pattern: ClassPattern | undefined): string => (pattern === undefined ? 'none' : `url("data:image/svg+xml,${encodeURIComponent(patternSvg(pattern))}")`);
