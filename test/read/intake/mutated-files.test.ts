import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { readPackage } from '../../../src/read/read-package.ts';
import { draftFiles } from '../../../src/write/draft-files.ts';
import { TORTURE_AREAS, tortureSet } from '../../fixtures/danish/torture-set.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const map = encode(JSON.stringify({ type: 'FeatureCollection', features: TORTURE_AREAS.map((navn, i) => ({ type: 'Feature', properties: { bydel_nr: i + 1, navn }, geometry: { type: 'Polygon', coordinates: [[[12 + i, 55], [12.5 + i, 55], [12.5 + i, 55.5], [12 + i, 55.5], [12 + i, 55]]] } })) }));
const cube = encode(JSON.stringify({ class: 'dataset', label: 'x', id: ['OMR', 'TID'], size: [2, 2], dimension: { OMR: { category: { index: ['1', '2'] } }, TID: { category: { index: ['2024', '2025'] } } }, value: [1, 2, 3, null], status: { '3': '..' } }));
const bases = [map, cube, ...tortureSet().filter((_, i) => i % 9 === 0).map(({ bytes }) => bytes)];
const INJECTED = ['__proto__', 'constructor', '\u0000', ';', '"', '\n', '{', '9'.repeat(400), '1e999', '-', '..', '2025', '"type":"FeatureCollection"'];

/** Numbers 0-1 that are the same in every run. */
function sequence(start: number): () => number {
  let state = start;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

function mutated(base: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * base.length);
  const kind = random();
  if (kind < 0.4) return base.map((byte, i) => (i === at ? byte ^ (1 << Math.floor(random() * 8)) : byte));
  if (kind < 0.6) return base.slice(0, at);
  const added = kind < 0.9 ? encode(INJECTED[Math.floor(random() * INJECTED.length)] ?? '') : base.slice(at, at + 200);
  return Uint8Array.from([...base.slice(0, at), ...added, ...base.slice(at)]);
}

it('every mutated file ends in a package that validates, or in an error with a name, and nothing reaches the prototype', async () => {
  const random = sequence(20261121);
  const outcomes = { taken: 0, stopped: 0 };
  const unsound: string[] = [];
  for (let round = 0; round < 150; round += 1) {
    const bytes = mutated(mutated(bases[Math.floor(random() * bases.length)] ?? map, random), random);
    const { draft, mapping, issues } = await takeIn([{ name: 'bydel.geojson', bytes: map }, { name: 'fil', bytes }], { name: 'by', acceptsNear: random() < 0.3 });
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    expect(draft === null).toBe(errors > 0);
    if (draft === null) outcomes.stopped += 1;
    else {
      const files = draftFiles(draft, mapping);
      const read = await readPackage({ read: async (path) => encode(files.get(path) ?? '') }, { hash: async (one) => createHash('sha256').update(one).digest('hex') });
      unsound.push(...read.issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.da));
      outcomes.taken += 1;
    }
  }
  expect(unsound).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Math.min(outcomes.taken, outcomes.stopped)).toBeGreaterThan(10);
}, 60_000);
