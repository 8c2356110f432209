/** A whole number in one to nine bytes, seven bits each, the highest first; a negative one takes nine, the last whole. Source: sqlite.org/fileformat2.html, 1.6. */
export function varint(value: number): Uint8Array {
  if (value < 0) return negative(value);
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) | 128);
  return Uint8Array.from(bytes);
}

function negative(value: number): Uint8Array {
  const bits = BigInt.asUintN(64, BigInt(value));
  return Uint8Array.from({ length: 9 }, (_, i) => (i === 8 ? Number(bits & 255n) : Number((bits >> BigInt(57 - 7 * i)) & 127n) | 128));
}
