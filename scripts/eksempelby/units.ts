import type { Block } from './blocks.ts';
import { factorsOf, ownField } from './latent-factors.ts';
import type { Factor } from './pockets.ts';
import { randomOf } from './random.ts';
import type { Town } from './town.ts';

/** The smallest groups of people that figures are invented for: an estate, or a rode but for its estates. Every area is a sum of them. */
export interface Units {
  /** Rode and estate (-1: none) of each unit. */
  readonly rode: readonly number[];
  readonly estate: readonly number[];
  /** Share of the town's residents that there is room for. */
  readonly room: readonly number[];
  readonly factors: ReadonlyMap<Factor, readonly number[]>;
  /** A field of a number, see {@link ownField}. */
  readonly own: (number: number) => readonly number[];
  readonly centre: readonly (readonly [x: number, y: number])[];
}

/** Need that an estate has beyond what lies around it, in standard deviations. */
const IN_ESTATE: Readonly<Record<Factor, number>> = { means: 0.9, health: 0.5, housing: -0.7, language: 0.9, childhood: 0.6, women: 0.6, youth: 0 };

/** What makes a place differ from its neighbours, in standard deviations. */
const LOCAL = 0.38;

export function unitsOf({ blocks, roder, estates }: Town): Units {
  const inEstate = new Set(estates.flatMap(({ blocks: own }) => own));
  const at = (own: readonly number[]): readonly Block[] => own.flatMap((i) => blocks[i] ?? []);
  const rests = roder.map(({ blocks: own }) => at(own.filter((block) => !inEstate.has(block))));
  const groups = [...rests, ...estates.map(({ blocks: own }) => at(own))];
  const weights = groups.map((group) => group.reduce((sum, { weight }) => sum + weight, 0));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const estate = [...rests.map(() => -1), ...estates.map((_, i) => i)];
  const factors = [...factorsOf(groups)].map(([factor, values]) => {
    const random = randomOf(`local ${factor}`);
    return [factor, values.map((one, i) => one + LOCAL * random.normal() + ((estate[i] ?? -1) >= 0 ? IN_ESTATE[factor] : 0))] as const;
  });
  return {
    rode: [...rests.map((_, i) => i), ...estates.map(({ rode }) => rode)],
    estate,
    room: weights.map((weight) => weight / total),
    factors: new Map(factors),
    own: (number) => ownField(groups, number),
    centre: groups.map((group) => [group.reduce((sum, { x }) => sum + x, 0) / group.length, group.reduce((sum, { y }) => sum + y, 0) / group.length]),
  };
}
