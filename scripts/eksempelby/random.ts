/** Chance with a seed: the same seed gives the same numbers on every machine (whole-number arithmetic of 32 bits only). */
export interface Random {
  /** In [0, 1), in steps of 2^-32. */
  next(): number;
  /** In [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [0, count). */
  below(count: number): number;
  /** About normal, mean 0 and standard deviation 1, within +-6: the sum of twelve uniform numbers less 6 (no logarithm, no sine). */
  normal(): number;
  pick<T>(list: readonly T[]): T;
  /** A copy in another order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[];
}

/** A whole number of 32 bits from a text (FNV-1a over UTF-16 code units). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** The generator sfc32 (C. Doty-Humphrey, PractRand): passes the usual tests, three words of state and a counter. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [seed | 0, Math.imul(seed, 0x9e3779b9) | 0, 0x243f6a88 | 0, 1];
  const step = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  for (let i = 0; i < 15; i++) step();
  return step;
}

/** A stream of chance of its own for each name, so that one part can change without moving the others. */
export function randomOf(name: string): Random {
  const step = sfc32(hashText(name));
  const next = (): number => step() / 4294967296;
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    between: (low, high) => low + (high - low) * next(),
    normal: () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6),
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    shuffle(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        const [left, right] = [copy[i], copy[j]];
        if (left !== undefined && right !== undefined) [copy[i], copy[j]] = [right, left];
      }
      return copy;
    },
  };
}
