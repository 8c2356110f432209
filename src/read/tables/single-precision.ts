/** Decimals that published figures may have before single precision made them longer. */
const DECIMALS = [0, 1, 2, 3, 4] as const;

/** The number with at most four decimals that single precision stored as `value`; `null`: none, the digits are its own. */
export function beforeSinglePrecision(value: number): number | null {
  const size = Math.abs(value);
  for (const decimals of DECIMALS) {
    const meant = Number(value.toFixed(decimals));
    // Written with eight decimals or nine digits, so a half of the last of them may be off.
    if (meant !== value && Math.abs(Math.fround(meant) - value) <= Math.max(5.1e-9, size * 1e-9)) return meant;
  }
  return null;
}

/** True for a number that is another, shorter one but for the noise of single precision: 5.63000011 is 5.63. */
export const isSinglePrecision = (value: number): boolean => beforeSinglePrecision(value) !== null;
