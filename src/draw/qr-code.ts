import { encode } from 'uqr';
import { element, type Markup } from './markup.ts';

/** Empty modules around a code, so that a reader finds it: four, by ISO/IEC 18004. */
const QUIET = 4;
/** 77 modules a side and no more: with its border a code of 34 mm has modules of 0.4 mm, which office printers draw and phones read. */
const LARGEST = 15;

/** Rows of modules, true where dark, without the border; `null`: the text is too long for a code that can be read. 15 of 100 modules may be spoilt. */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', boostEcc: true, maxVersion: LARGEST, border: 0 }).data;
  } catch {
    return null;
  }
}

/** A text as a QR code; `null`: it is too long for one. */
export function qrCode(text: string, title: string): Markup | null {
  const rows = qrModules(text);
  if (rows === null) return null;
  const side = rows.length + 2 * QUIET;
  // A run of dark modules in a row is one stroke, so that printing leaves no seams in it.
  const strokes = rows.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from + QUIET} ${y + QUIET}h${length}v1h-${length}z`));
  return element('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', class: 'qr-code', 'shape-rendering': 'crispEdges' },
    element('title', {}, title),
    element('rect', { width: side, height: side, fill: '#fff' }),
    element('path', { d: strokes.join(''), fill: '#000' }),
  );
}

function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}
