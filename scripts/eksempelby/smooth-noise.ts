/** A value in [-1, 1) at a corner of the lattice: a hash of its place and the seed. */
function cornerValue(column: number, row: number, seed: number): number {
  let hash = Math.imul(column, 0x27d4eb2d) ^ Math.imul(row, 0x165667b1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2147483648 - 1;
}

const ease = (t: number): number => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Value noise: smooth in x and y, about one hill or hollow each `wavelength` metres; in [-1, 1). Plain arithmetic only. */
export function smoothNoise(x: number, y: number, wavelength: number, seed: number): number {
  const [u, v] = [x / wavelength, y / wavelength];
  const [column, row] = [Math.floor(u), Math.floor(v)];
  const [s, t] = [ease(u - column), ease(v - row)];
  const south = mix(cornerValue(column, row, seed), cornerValue(column + 1, row, seed), s);
  const north = mix(cornerValue(column, row + 1, seed), cornerValue(column + 1, row + 1, seed), s);
  return mix(south, north, t);
}

/** Noise of several wavelengths, each half of the one before and weighing half as much. */
export function layeredNoise(x: number, y: number, wavelength: number, layers: number, seed: number): number {
  let [sum, weight, share] = [0, 0, 1];
  for (let layer = 0; layer < layers; layer++) {
    sum += share * smoothNoise(x, y, wavelength * share, seed + layer * 1013);
    weight += share;
    share /= 2;
  }
  return sum / weight;
}
