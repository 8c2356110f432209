import { type Rgb, toEncoded, toLinear } from './colour.ts';

/** CIE L*a*b* under D65, 2 degree observer. */
export type Lab = readonly [number, number, number];

const WHITE = [0.95047, 1, 1.08883] as const;
const DEGREE = Math.PI / 180;

/** sRGB -> CIE L*a*b* (IEC 61966-2-1 primaries, D65 white). */
export function labOf(colour: Rgb): Lab {
  const [red, green, blue] = [toLinear(colour[0]), toLinear(colour[1]), toLinear(colour[2])];
  const x = fold((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE[0]);
  const y = fold((0.2126729 * red + 0.7151522 * green + 0.072175 * blue) / WHITE[1]);
  const z = fold((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const fold = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);

/**
 * CIEDE2000 colour difference of two CIE L*a*b* colours; 1 is about the smallest difference seen side by side.
 * Formula: CIE 142-2001 as laid out by Sharma, Wu and Dalal (2005), whose test pairs hold it.
 */
export function differenceOf(first: Lab, second: Lab): number {
  const [one, other] = adjusted(first, second);
  const lightness = (one.lightness + other.lightness) / 2;
  const chroma = (one.chroma + other.chroma) / 2;
  const turn = hueTurn(one, other);
  const hue = meanHue(one, other);
  const squared = (lightness - 50) ** 2;
  const scaleL = 1 + (0.015 * squared) / Math.sqrt(20 + squared);
  const scaleC = 1 + 0.045 * chroma;
  const scaleH = 1 + 0.015 * chroma * hueWeight(hue);
  const dL = (other.lightness - one.lightness) / scaleL;
  const dC = (other.chroma - one.chroma) / scaleC;
  const dH = (2 * Math.sqrt(one.chroma * other.chroma) * Math.sin((turn / 2) * DEGREE)) / scaleH;
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation(chroma, hue) * dC * dH);
}

interface Adjusted {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** a* is stretched near the neutral axis, by the mean chroma of the pair. */
function adjusted(first: Lab, second: Lab): readonly [Adjusted, Adjusted] {
  const mean7 = ((Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(mean7 / (mean7 + 25 ** 7));
  const of = ([lightness, a, b]: Lab): Adjusted => ({
    lightness,
    chroma: Math.hypot(a * stretch, b),
    hue: a === 0 && b === 0 ? 0 : (Math.atan2(b, a * stretch) / DEGREE + 360) % 360,
  });
  return [of(first), of(second)];
}

/** Signed difference of hue in degrees, -180..180; 0 where one of the two has no hue. */
function hueTurn(one: Adjusted, other: Adjusted): number {
  if (one.chroma * other.chroma === 0) return 0;
  const turn = other.hue - one.hue;
  return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
}

function meanHue(one: Adjusted, other: Adjusted): number {
  const sum = one.hue + other.hue;
  if (one.chroma * other.chroma === 0) return sum;
  if (Math.abs(one.hue - other.hue) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

const hueWeight = (hue: number): number =>
  1 -
  0.17 * Math.cos((hue - 30) * DEGREE) +
  0.24 * Math.cos(2 * hue * DEGREE) +
  0.32 * Math.cos((3 * hue + 6) * DEGREE) -
  0.2 * Math.cos((4 * hue - 63) * DEGREE);

function rotation(chroma: number, hue: number): number {
  const chroma7 = chroma ** 7;
  const angle = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  return -2 * Math.sqrt(chroma7 / (chroma7 + 25 ** 7)) * Math.sin(angle * DEGREE);
}

export type ColourVision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB, rows of 3. */
const SEEN_AS: Readonly<Record<Exclude<ColourVision, 'normal'>, readonly number[]>> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** How a colour looks to a person with that colour vision. Source: Machado et al. (2009), severity 1. */
export function seenWith(vision: ColourVision, colour: Rgb): Rgb {
  if (vision === 'normal') return colour;
  const rows = SEEN_AS[vision];
  const light = colour.map(toLinear);
  const row = (i: number): number => toEncoded(light.reduce((sum, channel, j) => sum + channel * (rows[3 * i + j] ?? 0), 0));
  return [row(0), row(1), row(2)];
}
