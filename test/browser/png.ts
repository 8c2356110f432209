import { inflateSync } from 'node:zlib';

/** A decoded screenshot: 8 bits a channel, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly rgb: Uint8Array;
}

const SIGNATURE = 8;

/** Decodes the PNG that a browser makes of a page: 8-bit RGB or RGBA without interlace. Throws on any other. */
export function decodePng(bytes: Buffer): Picture {
  const width = bytes.readUInt32BE(SIGNATURE + 8);
  const height = bytes.readUInt32BE(SIGNATURE + 12);
  const [depth, colour, , , interlace] = bytes.subarray(SIGNATURE + 16, SIGNATURE + 21);
  const channels = colour === 6 ? 4 : 3;
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) throw new Error(`not a screenshot: depth ${depth}, colour type ${colour}`);
  const lines = unfilter(inflateSync(Buffer.concat(imageData(bytes))), width * channels, height, channels);
  return { width, height, rgb: channels === 3 ? lines : withoutAlpha(lines) };
}

/** The contents of the IDAT chunks. */
function imageData(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Takes the five PNG filters back (PNG specification, 9.2). */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let i = 0, o = 0; i < rgba.length; i += 4, o += 3) rgb.set(rgba.subarray(i, i + 3), o);
  return rgb;
}

/** The colour of a pixel as "#rrggbb". */
export function colourAt({ width, rgb }: Picture, x: number, y: number): string {
  const at = (y * width + x) * 3;
  return `#${[...rgb.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How many pixels have exactly this colour. */
export function countColour(picture: Picture, colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let i = 0; i < picture.rgb.length; i += 3) if (picture.rgb[i] === r && picture.rgb[i + 1] === g && picture.rgb[i + 2] === b) count += 1;
  return count;
}

/** Share 0..1 of pixels that differ between two pictures of one size. */
export function shareChanged(before: Picture, after: Picture): number {
  if (before.width !== after.width || before.height !== after.height) throw new Error('the pictures have different sizes');
  let changed = 0;
  for (let i = 0; i < before.rgb.length; i += 3)
    if (before.rgb[i] !== after.rgb[i] || before.rgb[i + 1] !== after.rgb[i + 1] || before.rgb[i + 2] !== after.rgb[i + 2]) changed += 1;
  return changed / (before.width * before.height);
}
