/** A number of one to nine bytes, and where the next thing begins. Beyond 2^53 it is rounded. Throws where the bytes end. */
export function readVarint(view: DataView, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let i = 0; i < 8; i += 1) {
    const byte = view.getUint8(at + i);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, next: at + i + 1 };
  }
  const whole = value * 256 + view.getUint8(at + 8);
  return { value: whole >= 2 ** 63 ? whole - 2 ** 64 : whole, next: at + 9 };
}
