import type { NamedColours } from './named-colours.ts';

/**
 * Surely not to surely, in a colour of its own, so that how sure a place is is never taken for how great the need is: straw, olive, moss.
 * Like need it grows darker on light paper and lighter on dark paper.
 */
export const CERTAINTY_RAMP: NamedColours = {
  light: ['#f6f0c6', '#dccb7e', '#b19f45', '#77702a', '#434a16'],
  dark: ['#33361d', '#5a6029', '#888f44', '#bdbf78', '#f6f2cf'],
};
