/** Beyond this many significant digits a double says nothing that a spreadsheet would show. */
const DIGITS = 15;

function roundByDigits(size: number, decimals: number): number {
  const [significand = '0', exponent = '0'] = size.toExponential(DIGITS - 1).split('e');
  const digits = significand.replace('.', '');
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= DIGITS) return size;
  if (kept < 0) return 0;
  const up = digits.charCodeAt(kept) >= 53 ? 1 : 0; // '5'
  return Number(`${Number(digits.slice(0, kept)) + up}e${-decimals}`);
}

/**
 * `x` with `decimals` decimals, halves away from zero, decided on 15 significant decimal digits: 1.005 becomes 1.01, as in
 * spreadsheets and published tables, although its double lies a trace below. Negative decimals round to tens and hundreds.
 */
export function roundDecimal(x: number, decimals: number): number {
  const size = Math.abs(x);
  const sign = x < 0 ? -1 : 1;
  if (decimals >= 0 && decimals <= 15) {
    const unit = Number(`1e${decimals}`);
    const scaled = size * unit;
    const whole = Math.floor(scaled);
    const rest = scaled - whole;
    // Far from a half 15 digits cannot decide otherwise, and one division gives the double nearest to the decimal.
    if (scaled < 1e8 && Math.abs(rest - 0.5) > 1e-6) return rest > 0.5 ? (sign * (whole + 1)) / unit : whole === 0 ? 0 : (sign * whole) / unit;
  }
  const rounded = roundByDigits(size, decimals);
  return rounded === 0 ? 0 : sign * rounded;
}
