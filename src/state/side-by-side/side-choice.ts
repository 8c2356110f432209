import type { Change } from '../change.ts';
import type { SideChoice } from '../view.ts';

/** Nothing is kept. */
export const DEFAULT_SIDE: SideChoice = { open: false, areas: [], own: null, figure: null, place: null };

/** How many areas stand side by side at most. */
export const MOST_SIDES = 4;

/** Corners of a border of one's own at most: a link carries each. */
export const MOST_CORNERS = 60;

/** What is looked at side by side; more areas or corners than can stand there change nothing. */
export const setSide =
  (choice: Partial<SideChoice>): Change =>
  (view) => {
    const side = { ...view.side, ...choice };
    return side.areas.length > MOST_SIDES || (side.own?.border.length ?? 0) > MOST_CORNERS ? view : { ...view, side };
  };
