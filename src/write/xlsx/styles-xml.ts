import { xml, XML_HEAD } from '../xml.ts';
import type { CellLook } from './sheet.ts';

/** Excel's own number formats: 1 is `0`, 2 `0.00`, 3 `#,##0`; the signs are those of the reader's language. */
const ONE_DECIMAL = 164;

/** How each look is made: number format, font (1 bold, 2 link), fill (2 head), alignment, and whether text keeps a leading `=` when it is edited. */
const LOOKS: Readonly<Record<CellLook, { readonly format: number; readonly font: number; readonly fill: number; readonly isWrapped: boolean }>> = {
  plain: { format: 0, font: 0, fill: 0, isWrapped: false },
  whole: { format: 3, font: 0, fill: 0, isWrapped: false },
  one: { format: ONE_DECIMAL, font: 0, fill: 0, isWrapped: false },
  two: { format: 2, font: 0, fill: 0, isWrapped: false },
  head: { format: 0, font: 1, fill: 2, isWrapped: true },
  label: { format: 0, font: 1, fill: 0, isWrapped: true },
  wrapped: { format: 0, font: 0, fill: 0, isWrapped: true },
  link: { format: 0, font: 2, fill: 0, isWrapped: true },
};

const NAMES = Object.keys(LOOKS) as readonly CellLook[];

/** The number of a look. Text that begins as a formula does has a second one, `'` before it in Excel's own way. */
export const styleOf = (look: CellLook, isQuoted: boolean): number => NAMES.indexOf(look) + (isQuoted ? NAMES.length : 0);

/** The style sheet of every workbook. Source: ECMA-376 part 1, 18.8. */
export function stylesXml(): string {
  const counted = (name: string, parts: readonly string[]): string => xml(name, { count: parts.length }, ...parts);
  const fill = (pattern: string, colour: string | null): string => xml('fill', {}, xml('patternFill', { patternType: pattern }, colour === null ? '' : xml('fgColor', { rgb: colour }) + xml('bgColor', { indexed: 64 })));
  return XML_HEAD + xml('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    counted('numFmts', [xml('numFmt', { numFmtId: ONE_DECIMAL, formatCode: '#,##0.0' })]),
    counted('fonts', [font(''), font('<b/>'), font('<u/>', 'FF0B5D63')]),
    counted('fills', [fill('none', null), fill('gray125', null), fill('solid', 'FFE1EFEE')]),
    counted('borders', [xml('border', {}, '<left/><right/><top/><bottom/><diagonal/>')]),
    counted('cellStyleXfs', [xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted('cellXfs', [false, true].flatMap((isQuoted) => NAMES.map((name) => format(name, isQuoted)))),
    counted('cellStyles', [xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]));
}

const font = (marks: string, colour: string | null = null): string =>
  xml('font', {}, marks, xml('sz', { val: 11 }), colour === null ? '' : xml('color', { rgb: colour }), xml('name', { val: 'Calibri' }), xml('family', { val: 2 }));

function format(look: CellLook, isQuoted: boolean): string {
  const { format: numFmtId, font: fontId, fill: fillId, isWrapped } = LOOKS[look];
  const alignment = isWrapped ? xml('alignment', { vertical: 'top', wrapText: 1 }) : '';
  const applied = { applyNumberFormat: numFmtId === 0 ? null : 1, applyFont: fontId === 0 ? null : 1, applyFill: fillId === 0 ? null : 1, applyAlignment: isWrapped ? 1 : null };
  return xml('xf', { numFmtId, fontId, fillId, borderId: 0, xfId: 0, ...applied, quotePrefix: isQuoted ? 1 : null }, alignment);
}
