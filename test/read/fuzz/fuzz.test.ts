import { expect, it } from 'vitest';
import { fuzzCase } from './fuzz-case.ts';
import { fuzzSeeds } from './seeds.ts';

const CASES = 2000;

it('every mutated file ends in a package that validates, or in an error with a name, and nothing reaches the prototype', async () => {
  const seeds = await fuzzSeeds();
  const outcomes = { taken: 0, partial: 0, refused: 0 };
  const faults: string[] = [];
  for (let number = 0; number < CASES; number += 1) {
    const { outcome, seed, faults: own } = await fuzzCase(number, seeds);
    outcomes[outcome] += 1;
    faults.push(...own.map((fault) => `case ${number} (${seed}): ${fault}`));
  }
  expect(faults).toEqual([]);
  // Mutations that all are refused, or all are taken, would test one half only.
  expect(Math.min(outcomes.taken + outcomes.partial, outcomes.refused)).toBeGreaterThan(CASES / 10);
}, 120_000);
