import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import strong from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';

const FACES: readonly (readonly [url: string, weights: string])[] = [
  [regular, '400'],
  [strong, '600 700'],
];

/**
 * A picture with the typeface of the app in it, so that it looks alike on every machine and as pixels. A picture that is drawn as an image may fetch nothing: the
 * font stands in it whole (SIL Open Font License). Where it cannot be fetched, the picture keeps the names of typefaces that machines have.
 */
export async function withFont(svg: string): Promise<string> {
  try {
    const faces = await Promise.all(FACES.map(async ([url, weights]) => faceOf(await bytesOf(url), weights)));
    return svg.replace('</desc>', () => `</desc><defs><style>${faces.join('')}</style></defs>`);
  } catch {
    return svg;
  }
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no font: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function faceOf(bytes: Uint8Array, weights: string): string {
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `@font-face{font-family:'Source Sans 3';font-weight:${weights};src:url(data:font/woff2;base64,${base64}) format('woff2')}`;
}
