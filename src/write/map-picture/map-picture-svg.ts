import { element, type Markup } from '../../draw/markup.ts';
import { PAGE, UNIT, type Frame, type MapPicture } from './picture.ts';
import { patterns, pictureMap } from './picture-map.ts';
import { pictureSide } from './picture-side.ts';
import { linesOf, textBlock, type TextLook } from './text-block.ts';

const FOOT: TextLook = { size: 9.5, fill: '#5d5952', leading: 1.32 };
const SIDE = 300;
const GAP = 28;
/** The foot takes no more of the page; the whole trail stands in the description. */
const MOST_FOOT_LINES = 9;

/**
 * The map as a page of SVG: map, what it shows, key, scale, day, sources, how the figures were made, and the link that opens the same view. A4 lying,
 * sharp at any size. What does not fit at the foot stands in `<desc>` in full.
 */
export function mapPictureSvg(picture: MapPicture): string {
  const { width, height, margin } = PAGE;
  const foot = footLines(picture, width - 2 * margin);
  const footHeight = foot.length * FOOT.size * (FOOT.leading ?? 1);
  const top = height - margin - footHeight;
  const frame: Frame = { x: margin, y: margin, width: width - 2 * margin - SIDE - GAP, height: top - GAP / 2 - margin };
  const map = pictureMap(picture, frame);
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: `${width * UNIT}mm`, height: `${height * UNIT}mm`, viewBox: `0 0 ${width} ${height}`, 'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif" },
    element('title', {}, `${picture.heading}: ${picture.title}`),
    element('desc', {}, [...picture.trail, picture.caution, `${picture.linkLabel}: ${picture.link}`].join('\n')),
    patterns(picture.key.ink),
    element('rect', { width, height, fill: '#ffffff' }),
    map?.drawn ?? null,
    pictureSide(picture, map, { x: frame.x + frame.width + GAP, y: margin, width: SIDE, height: frame.height }),
    footDrawn(foot, picture, margin, top),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.text}\n`;
}

function footLines({ trail, caution, link, linkLabel }: MapPicture, width: number): readonly string[] {
  const lines = linesOf([...trail, caution].join(' · '), FOOT.size, width);
  const address = linesOf(`${linkLabel}: ${link}`, FOOT.size, width);
  const room = Math.max(1, MOST_FOOT_LINES - address.length);
  return [...(lines.length > room ? [...lines.slice(0, room - 1), `${lines[room - 1]?.slice(0, -1) ?? ''}…`] : lines), ...address];
}

/** The foot is one link in a viewer that follows links. */
const footDrawn = (lines: readonly string[], { link }: MapPicture, x: number, y: number): Markup => element('a', { href: link }, textBlock(lines, x, y, FOOT).drawn);
