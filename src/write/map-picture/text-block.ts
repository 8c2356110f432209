import { element, type Markup } from '../../draw/markup.ts';

/** About how wide a letter of running text is, as a share of its size. A wider typeface may stand in for ours. */
const LETTER = 0.52;

export const widthOf = (text: string, size: number): number => text.length * size * LETTER;

/** Lines no wider than `width`. A word that is wider alone is cut: an address. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const words = text.split(/[ \n\t]+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How a block of text looks. `leading` in sizes. */
export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly leading?: number;
}

/** Text in lines from its top left corner, and how high it is. */
export function textBlock(lines: readonly string[], x: number, y: number, { size, fill, weight = 400, leading = 1.3 }: TextLook): { readonly drawn: Markup; readonly height: number } {
  const spans = lines.map((line, i) => element('tspan', { x, y: round(y + size + i * size * leading) }, line));
  return { drawn: element('text', { 'font-size': size, fill, 'font-weight': weight === 400 ? null : weight }, spans), height: lines.length * size * leading };
}

const round = (value: number): number => Math.round(value * 10) / 10;
