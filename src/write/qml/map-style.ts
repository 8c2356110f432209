import { xml } from '../xml.ts';
import type { MapKey, MapKeyEntry } from '../map-key.ts';
import { fillSymbol } from './qgis-symbol.ts';

/**
 * The classes of the map as a style for QGIS 3: a rule an entry of the key, with the colours of paper, hatches and dots included. The rules ask the
 * columns `class` and `mapped`, so that areas stand in the classes that they have on the map whatever rounding a limit has gone through.
 * @param notes what the classes rest on, as elements of the style
 */
export function mapStyle({ title, entries, ink, border }: MapKey, notes = ''): string {
  const rules = entries.map((entry, i) => xml('rule', { key: keyOf(i + 2), filter: filterOf(entry), label: `${entry.label} (${entry.count})`, symbol: i }));
  const symbols = entries.map(({ fill, marks }, i) => fillSymbol(String(i), fill, marks, ink, border));
  const renderer = xml('renderer-v2', { type: 'RuleRenderer', symbollevels: 0, enableorderby: 0, forceraster: 0, referencescale: -1 },
    xml('rules', { key: keyOf(0) }, xml('rule', { key: keyOf(1), label: title }, ...rules)),
    xml('symbols', {}, ...symbols));
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${xml('qgis', { version: '3.28.0', styleCategories: 'Symbology|CustomProperties|Notes' }, renderer, notes)}\n`;
}

const filterOf = ({ of }: MapKeyEntry): string => (typeof of === 'number' ? `"class" = ${of}` : `"mapped" = '${of}'`);

/** QGIS tells rules apart by a key in the form of a UUID; ours are the same each time. */
const keyOf = (i: number): string => `{b7ba0000-0000-4000-8000-${String(i).padStart(12, '0')}}`;
