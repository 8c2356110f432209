/** Partial sums that a double can need: its exponent range over the bits of a mantissa, and some. */
const partials = new Float64Array(64);

/** Adds x to the partials without loss; returns how many there are now. */
function absorb(x: number, count: number): number {
  let kept = 0;
  let carry = x;
  for (let j = 0; j < count; j += 1) {
    let partial = partials[j] ?? 0;
    if (Math.abs(carry) < Math.abs(partial)) [carry, partial] = [partial, carry];
    const high = carry + partial;
    const low = partial - (high - carry);
    if (low !== 0) {
      partials[kept] = low;
      kept += 1;
    }
    carry = high;
  }
  partials[kept] = carry;
  return kept + 1;
}

/** The partials' sum, rounded once, halves to even. */
function roundPartials(count: number): number {
  let left = count - 1;
  let high = partials[left] ?? 0;
  let low = 0;
  while (left > 0) {
    left -= 1;
    const before = high;
    const next = partials[left] ?? 0;
    high = before + next;
    low = next - (high - before);
    if (low !== 0) break;
  }
  const further = left > 0 ? (partials[left - 1] ?? 0) : 0;
  if ((low < 0 && further < 0) || (low > 0 && further > 0)) {
    const doubled = low * 2;
    const rounded = high + doubled;
    if (doubled === rounded - high) high = rounded;
  }
  return high;
}

/**
 * The sum of all values, correctly rounded: as if added without error and rounded once at the end. So the order of the
 * values cannot change a bit of it. Not a finite number where the sum leaves the range of a double.
 * Source: J. R. Shewchuk (1997), Adaptive precision floating-point arithmetic, Discrete & Computational Geometry 18, as in Python's math.fsum.
 */
export function exactSum(values: Float64Array, length = values.length): number {
  let count = 0;
  for (let i = 0; i < length; i += 1) count = absorb(values[i] ?? 0, count);
  return count === 0 ? 0 : roundPartials(count);
}
