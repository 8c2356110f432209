import type { NamedColours } from './named-colours.ts';

/**
 * A change that may be chance alone, then much less need to much more: grey, and violet - about unchanged - brown, a diverging scale after ColorBrewer's PuOr
 * with its ends moved away from the lines that plans are drawn with. What is about unchanged is nearest to the page. Any two are at least 15 apart by
 * CIEDE2000 in every colour vision.
 * Source: C. A. Brewer (2003), ColorBrewer, PuOr.
 */
export const CHANGE_COLOURS: NamedColours = {
  light: ['#9f9c8f', '#2e249f', '#9296d9', '#faffe1', '#e8ba7f', '#56320b'],
  dark: ['#625a6e', '#cad1ff', '#6a65c8', '#0b1114', '#866224', '#ffd583'],
};
