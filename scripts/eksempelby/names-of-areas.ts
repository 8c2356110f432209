import type { Town } from './town.ts';
import { BYDELE } from './districts.ts';
import { nearness } from './density.ts';
import { estateName, kvarterName, ORGANISATIONS, rodeNames } from './names.ts';
import { CENTRE } from './sketch.ts';

/** Ids and names of every area, in the order of the town. Rode numbers run from 101, estates are A01 and on. */
export interface AreaNames {
  readonly bydele: readonly { readonly id: string; readonly name: string }[];
  readonly kvarterer: readonly { readonly id: string; readonly name: string; readonly bydel: number }[];
  readonly roder: readonly { readonly id: string; readonly name: string }[];
  readonly estates: readonly { readonly id: string; readonly name: string; readonly organisation: string }[];
}

export function namesOf({ roder, estates, blocks }: Town): AreaNames {
  const bydelOf = new Map(roder.map(({ kvarter, bydel }) => [kvarter, bydel]));
  const numbers = [...bydelOf.keys()].toSorted((a, b) => a - b);
  const kvarterer = numbers.map((kvarter) => {
    const bydel = bydelOf.get(kvarter) ?? 0;
    const place = numbers.filter((other) => other < kvarter && bydelOf.get(other) === bydel).length;
    return { id: String(kvarter + 1), name: kvarterName(bydel, place), bydel };
  });
  const central = roder.map(({ blocks: own }) => nearness(blocks[own[0] ?? 0]?.x ?? 0, blocks[own[0] ?? 0]?.y ?? 0, CENTRE, 2100) > 0.5);
  return {
    bydele: BYDELE.map(({ name }, i) => ({ id: String(i + 1), name })),
    kvarterer,
    roder: rodeNames(central).map((name, i) => ({ id: String(101 + i), name })),
    estates: estates.map(({ rode }, i) => ({
      id: `A${String(i + 1).padStart(2, '0')}`,
      name: estateName(i),
      organisation: ORGANISATIONS[((roder[rode]?.bydel ?? 0) + (i % 2)) % ORGANISATIONS.length] ?? ORGANISATIONS[0],
    })),
  };
}
