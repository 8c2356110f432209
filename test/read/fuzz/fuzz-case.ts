import { createHash } from 'node:crypto';
import { hasErrors } from '../../../src/model/issue.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import type { DraftPackage } from '../../../src/read/intake/draft-package.ts';
import { readPackage } from '../../../src/read/read-package.ts';
import { draftFiles } from '../../../src/write/draft-files.ts';
import { mutated } from './mutate.ts';
import { SOUND_MAP, SOUND_TABLE } from './seeds.ts';
import type { Seed } from './seeds.ts';
import { pick, sequence } from './sequence.ts';

/** What became of a mutated file. `partial`: it was taken, and the report warns of something. */
export interface FuzzCase {
  readonly seed: string;
  readonly outcome: 'taken' | 'partial' | 'refused';
  readonly milliseconds: number;
  /** What is wrong with the outcome itself; empty where all is as it must be. */
  readonly faults: readonly string[];
}

/** Longest that reading a file of less than half a megabyte may take, in milliseconds, on a slow machine that is busy with other things. */
const LONGEST = 5_000;
/** One in so many drafts is written as a package and read back. */
const READ_BACK = 8;

/** Mutates one of the files and takes it in. A case follows from its number alone, so that one that fails can be looked at again. */
export async function fuzzCase(number: number, seeds: readonly Seed[]): Promise<FuzzCase> {
  const random = sequence(number);
  const seed = pick(seeds, random);
  const bytes = mutated(seed.bytes, random);
  const beside = random() < 0.2 ? [] : [seed.isMap ? SOUND_TABLE : SOUND_MAP];
  const began = performance.now();
  const faults: string[] = [];
  let outcome: FuzzCase['outcome'] = 'refused';
  try {
    const { draft, mapping, issues } = await takeIn([...beside, { name: 'fil', bytes }], { name: 'by', acceptsNear: random() < 0.3 });
    if ((draft === null) !== hasErrors(issues)) faults.push(draft === null ? 'no draft and no error' : 'a draft in spite of errors');
    faults.push(...issues.filter(({ message, repair }) => [message, repair].some((text) => /\{\w+\}/.test(`${text?.da} ${text?.en}`))).map(({ code }) => `${code} has blanks that are not filled in`));
    if (draft !== null) {
      outcome = issues.some(({ severity }) => severity === 'warning') ? 'partial' : 'taken';
      faults.push(...faultsOf(draft));
      if (number % READ_BACK === 0) faults.push(...(await readBackFaults(draft, mapping)));
    }
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? error.stack : String(error)}`);
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) faults.push('the prototype was reached');
  const milliseconds = performance.now() - began;
  if (milliseconds > LONGEST) faults.push(`took ${Math.round(milliseconds)} ms`);
  return { seed: seed.name, outcome, milliseconds, faults };
}

function faultsOf({ layers, values }: DraftPackage): readonly string[] {
  const positions = layers.flatMap(({ features }) => features.flatMap(({ geometry }) => (geometry === null ? [] : 'polygons' in geometry ? geometry.polygons.flat(2) : geometry.points)));
  const isOnEarth = positions.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const isNumber = values.every(({ figures }) => figures.every(({ value }) => value === null || Number.isFinite(value)));
  return [...(isOnEarth ? [] : ['a position that is not on the earth']), ...(isNumber ? [] : ['a figure that is no number'])];
}

async function readBackFaults(draft: DraftPackage, mapping: unknown): Promise<readonly string[]> {
  const files = draftFiles(draft, mapping);
  const read = await readPackage({ read: async (path) => new TextEncoder().encode(files.get(path) ?? '') }, { hash: async (one) => createHash('sha256').update(one).digest('hex') });
  return read.issues.filter(({ severity }) => severity === 'error').map(({ message }) => `the package is unsound: ${message.en}`);
}
