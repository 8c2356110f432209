import { unzipSync, zipSync } from 'fflate';
import { pick } from './sequence.ts';

/** The most that repeated mutation may make of a small file. */
const LARGEST = 400_000;

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
const place = (bytes: Uint8Array, random: Random): number => Math.floor(random() * (bytes.length + 1));

/** What a person, a program or somebody with bad intent puts into a file. */
const TOKENS = ['__proto__', '"__proto__":{"polluted":1},', 'constructor', 'prototype', 'toString', '\u0000', '\u001e', ';', ',', '\t', '"', "'", '\n', '\r', '\r\n', '{', '}', '[', ']', '<', '&lol;', '<!DOCTYPE x [<!ENTITY a "b">]>', '<script>alert(1)</script>', 'javascript:alert(1)', '=1+1', '9'.repeat(400), '1e999', '-1e999', 'NaN', 'Infinity', '0x10', '1.234.567', '-', '..', '*', 'x', ':', '2025', '1899', '99999', '"type":"FeatureCollection"', '"type":"Topology"', 'POLYGON ((', 'GEOMETRYCOLLECTION(', 'null', 'true', '\ufeff', 'Ã¸', '\u202e', '010190-1234'].map(encode);
const NUMBERS = ['0', '-0', '1e308', '-1e308', '1e-320', '9007199254740993', '4294967296', '-2147483649', '1e999', '0.1', '25832', '3857', '700000', '6170000', '12.5', '55.6'];

const flip: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let i = 0; i < 1 + random() * 4; i += 1) {
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return changed;
};
const cut: Mutation = (bytes, random) => bytes.slice(0, place(bytes, random));
const cutFront: Mutation = (bytes, random) => bytes.slice(place(bytes, random));
const remove: Mutation = (bytes, random) => {
  const at = place(bytes, random);
  return joined(bytes.slice(0, at), bytes.slice(at + Math.floor(random() * 60)));
};
const inject: Mutation = (bytes, random) => {
  const at = place(bytes, random);
  return joined(bytes.slice(0, at), pick(TOKENS, random), bytes.slice(at));
};
const repeat: Mutation = (bytes, random) => {
  const at = place(bytes, random);
  const piece = bytes.slice(at, at + 1 + Math.floor(random() * 200));
  return joined(bytes.slice(0, at), ...Array.from({ length: 1 + Math.floor(random() * 20) }, () => piece), bytes.slice(at));
};
/** Thousands of brackets, quotation marks or delimiters in one place. */
const heap: Mutation = (bytes, random) => {
  const at = place(bytes, random);
  return joined(bytes.slice(0, at), encode(pick(['[', '{"a":', '(', '"', ';', ',', '\n', '<a>', ' '], random).repeat(1 + Math.floor(random() * 5000))), bytes.slice(at));
};
/** The largest or smallest numbers where a header may count or point. */
const extremes: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  const value = pick([0, 0xff, 0x7f, 0x80], random);
  const at = Math.floor(random() * Math.min(changed.length, random() < 0.5 ? 200 : changed.length));
  for (let i = at; i < Math.min(changed.length, at + pick([1, 2, 4, 8], random)); i += 1) changed[i] = i === at ? value : 0xff;
  return changed;
};
const splice: Mutation = (bytes, random) => {
  const [a, b] = [place(bytes, random), place(bytes, random)];
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return joined(bytes.slice(last), bytes.slice(first, last), bytes.slice(0, first));
};

const textually = (change: (text: string, random: Random) => string): Mutation => (bytes, random) => encode(change(new TextDecoder('latin1').decode(bytes), random));
/** A number of the text becomes another one. */
const renumber = textually((text, random) => {
  const found = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
  const one = found[Math.floor(random() * found.length)];
  return one === undefined ? text : text.slice(0, one.index) + pick(NUMBERS, random) + text.slice(one.index + one[0].length);
});
/** Two lines change places, or one goes. */
const reorder = textually((text, random) => {
  const lines = text.split('\n');
  const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  if (random() < 0.3) return lines.filter((_, i) => i !== a).join('\n');
  return lines.map((line, i) => (i === a ? (lines[b] ?? '') : i === b ? (lines[a] ?? '') : line)).join('\n');
});

const ODD: readonly unknown[] = [null, '', 0, -1, 1e308, [], {}, true, 'x', [[]], [null], [{}], [[[]]], { type: 'Polygon' }, { da: 5 }, '<b>', 'a'.repeat(5000), [1, 2], [[1, 2], [3, 4]]];

/** A JSON value with one of its parts replaced, doubled or taken out, or with a member that is no business of its own. */
function withOddPart(value: unknown, random: Random, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.12 + depth * 0.03) return pick(ODD, random);
  if (Array.isArray(value)) {
    const at = Math.floor(random() * value.length);
    if (value.length === 0 || random() < 0.1) return [...(value as unknown[]), pick(ODD, random)];
    return value.map((one: unknown, i) => (i === at ? withOddPart(one, random, depth + 1) : one));
  }
  const entries = Object.entries(value);
  const [name] = pick(entries.length === 0 ? [['type', null]] : entries, random);
  if (random() < 0.1) return Object.fromEntries([...entries, [pick(['__proto__', 'constructor', 'features', 'crs', 'id', ''], random), pick(ODD, random)]]);
  return Object.fromEntries(entries.map(([key, one]) => [key, key === name ? withOddPart(one, random, depth + 1) : (one as unknown)]));
}

const odd: Mutation = (bytes, random) => {
  try {
    return encode(JSON.stringify(withOddPart(JSON.parse(new TextDecoder().decode(bytes)), random)));
  } catch {
    return inject(bytes, random);
  }
};

/** A file within a zip is mutated and packed again, so that what is wrong reaches the reader behind the zip. */
const within: Mutation = (bytes, random) => {
  try {
    // A size that an earlier mutation made up is not believed here; the reader behind it has limits of its own.
    const entries = Object.entries(unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST }));
    const at = Math.floor(random() * entries.length);
    return zipSync(Object.fromEntries(entries.map(([name, content], i) => [name, [i === at ? mutatedOnce(content, random) : content, { level: random() < 0.5 ? 0 : 1 }]])));
  } catch {
    return flip(bytes, random);
  }
};

const ANY: readonly Mutation[] = [flip, flip, cut, cutFront, remove, inject, inject, repeat, heap, extremes, splice, renumber, renumber, reorder, odd];
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isJson = (bytes: Uint8Array): boolean => bytes[0] === 0x7b;

function mutatedOnce(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (isZip(bytes) && random() < 0.8) return within(bytes, random);
  if (isJson(bytes) && random() < 0.4) return odd(bytes, random);
  return pick(ANY, random)(bytes, random);
}

/** A file with one to four things done to it. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let i = 0; i < 1 + random() * 3; i += 1) changed = mutatedOnce(changed, random);
  return changed.slice(0, LARGEST);
}
