import type { AreaColours } from './area-colours.ts';

/**
 * A colour that the feature-state of an area holds (`area-painter.ts`), not the style: so that another palette is shown with the next frame, together with
 * the classes it is of. As a part of the style it would lay out every tile anew, and meanwhile colour new classes as old ones. Without a state nothing is drawn.
 */
export const stateColour = (name: keyof AreaColours): string =>
  // MapLibre's expression types are tuples of fixed heads, and a colour stands for any of them.
  ['to-color', ['coalesce', ['feature-state', name], 'rgba(0,0,0,0)']] as unknown as string;
