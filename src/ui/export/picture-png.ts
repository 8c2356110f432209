import { PAGE, UNIT } from '../../write/map-picture/picture.ts';
import { withNotes } from '../../write/map-picture/png-chunks.ts';

const DOTS_PER_INCH = 300;
const MILLIMETRES_PER_INCH = 25.4;
const SCALE = (UNIT / MILLIMETRES_PER_INCH) * DOTS_PER_INCH;

/** The picture in pixels of print, with its size on paper and `texts` in the file. The browser draws it. */
export async function pngOf(svg: string, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return withNotes(await drawn(image), { dotsPerInch: DOTS_PER_INCH, texts });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(image: HTMLImageElement): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(PAGE.width * SCALE);
  canvas.height = Math.round(PAGE.height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
