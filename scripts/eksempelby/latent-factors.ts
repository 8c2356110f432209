import type { Block } from './blocks.ts';
import { nearness } from './density.ts';
import { type Factor, POCKETS } from './pockets.ts';
import { CENTRE } from './sketch.ts';
import { layeredNoise } from './smooth-noise.ts';
import { square } from './square.ts';

/** The coast in the north-east and the lakes in the north-west are well off. */
const WELL_OFF: readonly (readonly [number, number, number])[] = [[22800, 18300, 1500], [16200, 17400, 1500], [13600, 13900, 1100], [22700, 11200, 1200]];

const FIELDS: Readonly<Record<Factor, { readonly wavelength: number; readonly seed: number }>> = {
  means: { wavelength: 5200, seed: 101 },
  health: { wavelength: 4600, seed: 102 },
  housing: { wavelength: 3800, seed: 103 },
  language: { wavelength: 4200, seed: 104 },
  childhood: { wavelength: 4400, seed: 105 },
  women: { wavelength: 4000, seed: 106 },
  youth: { wavelength: 3600, seed: 107 },
};

const FACTORS = Object.keys(FIELDS).filter((name): name is Factor => name in FIELDS);

function pocketsAt(factor: Factor, x: number, y: number): number {
  const felt = POCKETS.filter((pocket) => pocket.factors.includes(factor)).map(({ at, reach, strength }) => strength * square(nearness(x, y, at, reach)));
  return felt.reduce((sum, one) => sum + one, 0);
}

/** Old flats stand in the ring around the old town; young people live in its middle. */
function placeAt(factor: Factor, x: number, y: number): number {
  const centre = nearness(x, y, CENTRE, 2400);
  if (factor === 'housing') return 2.4 * centre * (1 - centre) * 2;
  if (factor === 'youth') return 2.6 * centre;
  if (factor === 'means') return -1.3 * WELL_OFF.reduce((sum, [wx, wy, reach]) => sum + square(nearness(x, y, [wx, wy], reach)), 0);
  return 0;
}

const rawAt = (factor: Factor, x: number, y: number): number =>
  1.5 * layeredNoise(x, y, FIELDS[factor].wavelength, 3, FIELDS[factor].seed) + pocketsAt(factor, x, y) + placeAt(factor, x, y);

/** A field of its own for each figure, so that no two are copies of each other. */
const ownAt = (seed: number, x: number, y: number): number => 1.5 * layeredNoise(x, y, 3000, 2, 500 + 17 * seed);

const meanOf = (blocks: readonly Block[], at: (x: number, y: number) => number): number => {
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  return blocks.reduce((sum, { x, y, weight }) => sum + weight * at(x, y), 0) / total;
};

/** Numbers less their mean, in standard deviations. */
export function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, one) => sum + square(one - mean), 0) / values.length);
  return values.map((one) => (one - mean) / sd);
}

/** The factors of groups of blocks, each standardised over them. */
export function factorsOf(groups: readonly (readonly Block[])[]): ReadonlyMap<Factor, readonly number[]> {
  return new Map(FACTORS.map((factor) => [factor, standardised(groups.map((blocks) => meanOf(blocks, (x, y) => rawAt(factor, x, y))))]));
}

/** A field of its own, standardised over the groups; `number` tells fields apart. */
export const ownField = (groups: readonly (readonly Block[])[], number: number): readonly number[] =>
  standardised(groups.map((blocks) => meanOf(blocks, (x, y) => ownAt(number, x, y))));
