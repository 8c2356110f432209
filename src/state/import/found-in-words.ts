import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { LayerCrs } from '../../read/files/raw-file.ts';
import type { FoundColumn, FoundLayer, FoundPart, FoundTable } from '../../read/intake/intake-report.ts';
import { importFileWords as words } from '../../text/import/import-file-words.ts';
import { fill } from '../../text/say.ts';

const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
/** A number without signs between groups, so that it can be told from the text that it was read from. */
const plainly = (value: number): Localized => ({ da: String(value).replace('.', ','), en: String(value) });

/** What a sheet or layer was taken for: "Kort med 396 områder". */
export function titleOfPart(part: FoundPart): Localized {
  if (part.kind === 'table') return fill(words.table, { rows: number(part.rows), columns: number(part.columns.length) });
  return part.drawn === part.features ? fill(words.layer, { count: number(part.features) }) : fill(words.layerDrawn, { count: number(part.features), drawn: number(part.drawn) });
}

/** How it was read, a thing a line: coordinates, letters, delimiter, headings, signs in numbers. */
export const detailsOfPart = (part: FoundPart): readonly Localized[] => (part.kind === 'layer' ? detailsOfLayer(part) : detailsOfTable(part));

function detailsOfLayer({ crs }: FoundLayer): readonly Localized[] {
  if (crs === null) return [];
  return [fill(CRS[crs.how], { crs: nameOfCrs(crs) }), ...(crs.isSwapped ? [words.crsSwapped] : [])];
}

const CRS: Readonly<Record<LayerCrs['how'], Localized>> = { declared: words.crsDeclared, prj: words.crsPrj, standard: words.crsStandard, recognised: words.crsRecognised, asked: words.crsAsked };
const nameOfCrs = ({ epsg }: LayerCrs): string | Localized => (epsg === null ? words.crsOther : `EPSG:${epsg}`);

function detailsOfTable({ format, encoding, delimiter, headingLine, columns }: FoundTable): readonly Localized[] {
  return [
    words[format],
    ...(encoding === null ? [] : [fill(words.encoding, { encoding: LETTERS[encoding.encoding] })]),
    ...(delimiter === null ? [] : [fill(words.delimiter, { delimiter: DELIMITERS[delimiter] })]),
    ...(headingLine === null ? [words.noHeading] : headingLine > 1 ? [fill(words.heading, { line: number(headingLine) })] : []),
    ...numbersRead(columns),
  ];
}

const LETTERS = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;
const DELIMITERS = { ';': words.semicolon, ',': words.comma, '\t': words.tab, '|': words.bar } as const;

/** One example of each way in which numbers are written, where it is not the plainest: "1.234 tolket som 1234". */
function numbersRead(columns: readonly FoundColumn[]): readonly Localized[] {
  const ways = new Map<string, Localized>();
  for (const { kind, writing, isCertain, example } of columns) {
    if (kind !== 'number' || example === null || (isCertain && Number(example.text) === example.value)) continue;
    const way = `${writing.decimal} ${isCertain}`;
    if (!ways.has(way)) ways.set(way, fill(isCertain ? words.decimal : words.uncertain, { text: example.text, value: plainly(example.value) }));
  }
  return [...ways.values()];
}
