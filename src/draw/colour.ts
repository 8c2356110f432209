/** Red, green, blue 0..1, gamma-encoded sRGB. */
export type Rgb = readonly [number, number, number];

/** `#rrggbb` -> {@link Rgb}. Throws on anything else. */
export function rgbOf(hex: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (digits === null) throw new Error(`not a colour of the form #rrggbb: ${hex}`);
  const channel = (i: number): number => Number.parseInt(digits[i] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

/** sRGB channel 0..1 -> linear light 0..1 (IEC 61966-2-1). */
export const toLinear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Linear light 0..1 -> sRGB channel 0..1, clamped. */
export function toEncoded(light: number): number {
  const clamped = Math.min(1, Math.max(0, light));
  return clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
}

/** Relative luminance 0..1 as WCAG 2 defines it: 0.2126 R + 0.7152 G + 0.0722 B of linear light. */
export function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** WCAG 2 contrast 1..21: (lighter + 0.05) / (darker + 0.05). */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
