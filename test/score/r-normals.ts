import { normalQuantile } from '../../src/score/normal-quantile.ts';

const N = 624;
const M = 397;
const TO_UNIFORM = 2.3283064365386963e-10;
const BIG = 134217728;

/**
 * `set.seed(seed); rnorm(count)` of R: Mersenne Twister (M. Matsumoto, T. Nishimura 1998) seeded as R does it, by inversion of a
 * uniform of 53 bits. R's `qnorm` is algorithm AS 241, as ours is.
 */
export function rNormals(seed: number, count: number): number[] {
  const uniform = mersenneTwister(seed);
  return Array.from({ length: count }, () => {
    const high = Math.floor(BIG * uniform());
    return normalQuantile((high + uniform()) / BIG);
  });
}

function mersenneTwister(seed: number): () => number {
  let scrambled = seed >>> 0;
  const next = (): number => (scrambled = (Math.imul(69069, scrambled) + 1) >>> 0);
  for (let i = 0; i < 51; i += 1) next();
  const state = Uint32Array.from({ length: N }, next);
  let at = N;
  return () => {
    if (at === N) at = refill(state);
    let y = state[at] ?? 0;
    at += 1;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return ((y ^ (y >>> 18)) >>> 0) * TO_UNIFORM;
  };
}

function refill(state: Uint32Array): 0 {
  for (let i = 0; i < N; i += 1) {
    const y = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % N] ?? 0) & 0x7fffffff);
    state[i] = (state[(i + M) % N] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
  }
  return 0;
}
