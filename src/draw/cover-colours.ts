import type { NamedColours } from './named-colours.ts';

/**
 * Need and plans together, two by two: lower need without and with a plan, high need with and without one. Sand and brown are without, violet -
 * near the lines that plans are drawn with - is with; high need stands out from the page more than lower need. Any two are at least
 * 20 apart by CIEDE2000 in every colour vision.
 */
export const COVER_COLOURS: NamedColours = {
  light: ['#f7e6bf', '#bdc3e6', '#5f6cb8', '#5f3200'],
  dark: ['#43351a', '#534e8d', '#8b90d8', '#ffdd9c'],
};
