/** A stream of random numbers that is the same on every machine: whole-number arithmetic on 32 bits, and one exact division. */
export interface RandomStream {
  /** The next 32 bits, 0..2^32-1. */
  word(): number;
  /** Uniform on 0 <= u < 1, one of 2^53 evenly spaced values. */
  uniform(): number;
}

/** Words thrown away before the first one is used, so that near seeds do not give near beginnings. */
const WARM_UP = 16;
const TWO_32 = 4294967296;
const TWO_53 = 9007199254740992;

/**
 * The stream of a seed. Streams of one seed with different numbers are independent: each source of doubt draws from its own, so
 * that looking at one more of them does not change the draws of the others.
 * @param seed a whole number 0..2^53-1
 * @param stream a whole number 0..2^32-1
 * Source: C. Doty-Humphrey, PractRand, generator sfc32 (three words of state and a counter; period at least 2^32).
 */
export function randomStream(seed: number, stream = 0): RandomStream {
  let a = stream | 0;
  let b = seed % TWO_32 | 0;
  let c = Math.floor(seed / TWO_32) | 0;
  let counter = 1;
  const word = (): number => {
    const next = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
  for (let i = 0; i < WARM_UP; i += 1) word();
  return { word, uniform: () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / TWO_53 };
}

/** One of 0..choices-1, each as likely but for one part in 2^32 / choices. */
export const choose = (stream: RandomStream, choices: number): number => Math.floor((stream.word() / TWO_32) * choices);
