import type { ClassPattern, PatternMark } from './class-patterns.ts';
import type { NamedColours } from './named-colours.ts';

/** How much ink a level has: half the height of a bar and the radius of a dot, in px of the tile. */
const INK = [0.5, 1.1, 1.9, 2.9] as const;

/** Towards less need level bars, steady dots, towards more upright bars. */
const MARKS: readonly ((ink: number) => PatternMark)[] = [
  (ink) => ({ kind: 'bar', x: 0, y: 4 - ink, width: 8, height: 2 * ink }),
  (ink) => ({ kind: 'dot', x: 4, y: 4, radius: 1.25 * ink }),
  (ink) => ({ kind: 'bar', x: 4 - ink, y: 0, width: 2 * ink, height: 8 }),
];

const patterns = (ground: string, ink: string): readonly ClassPattern[] => INK.flatMap((size) => MARKS.map((mark) => ({ ground, ink, marks: [mark(size)] })));

/**
 * Level (four, from little need to most) by direction (towards less need, steady, towards more): violet, grey and brown, that grow darker with
 * need on light paper and lighter on dark paper. Any two are at least 10 apart by CIEDE2000 in every colour vision. As patterns more ink is more
 * need, and the way of the marks is the direction.
 */
export const DIRECTION_COLOURS: NamedColours = {
  light: ['#d8d8fa', '#f8dad1', '#eaeeaa', '#a293d5', '#a8b5ad', '#e0aa5c', '#525cac', '#8b8881', '#b9852e', '#2f2a70', '#3c3934', '#5b2f08'],
  dark: ['#34305c', '#281928', '#442f0c', '#5b579a', '#626161', '#84591d', '#8d8bf2', '#8f8e89', '#d69e38', '#cfcffe', '#ded7cf', '#fed596'],
  patterns: { light: patterns('#ffffff', '#1a1a1a'), dark: patterns('#1b1d1f', '#f5f3ec') },
};
