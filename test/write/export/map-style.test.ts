import { Parser } from 'saxen';
import { describe, expect, test } from 'vitest';
import type { MapKey } from '../../../src/write/map-key.ts';
import { mapStyle } from '../../../src/write/qml/map-style.ts';
import { styleNotes } from '../../../src/write/qml/style-notes.ts';
import { about } from '../list-of-two.ts';

const key: MapKey = {
  title: 'Behov & »andet« <x>',
  entries: [
    { of: 5, fill: '#1d2660', marks: 'none', label: '3 – 4, størst behov', count: 12 },
    { of: 'no-figure', fill: '#e4e1da', marks: 'rising', label: 'ingen tal', count: 2 },
    { of: 'too-few-residents', fill: '#e4e1da', marks: 'dots', label: 'for få beboere', count: 1 },
    { of: 'withheld', fill: '#e4e1da', marks: 'falling', label: 'skjult', count: 1 },
  ],
  ink: '#8d877c',
  border: '#fbfaf7',
};

/** Elements with their attributes, in order; throws where it is no XML. */
function elementsOf(xml: string): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser();
  parser.on('openTag', (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
    found.push({ name, attributes: Object.fromEntries(Object.entries(attributes()).map(([one, value]) => [one, decode(value)])) });
  });
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.parse(xml);
  return found;
}

describe('the classes of the map as a style for QGIS', () => {
  const elements = elementsOf(mapStyle(key));
  const rules = elements.filter(({ name, attributes }) => name === 'rule' && 'symbol' in attributes).map(({ attributes }) => attributes);

  test('a rule an entry of the key, in its order, with its label and how many areas it has, under the title of the map', () => {
    expect(rules.map(({ filter, label, symbol }) => [filter, label, symbol])).toEqual([
      ['"class" = 5', '3 – 4, størst behov (12)', '0'],
      [`"mapped" = 'no-figure'`, 'ingen tal (2)', '1'],
      [`"mapped" = 'too-few-residents'`, 'for få beboere (1)', '2'],
      [`"mapped" = 'withheld'`, 'skjult (1)', '3'],
    ]);
    expect(elements.find(({ name, attributes }) => name === 'rule' && !('symbol' in attributes))?.attributes['label']).toBe(key.title);
  });

  test('symbols have the colours of the key, and its hatches and dots', () => {
    const fills = elements.filter(({ name, attributes }) => name === 'layer' && attributes['class'] === 'SimpleFill');
    expect(fills).toHaveLength(4);
    expect(elements.filter(({ attributes }) => attributes['name'] === 'color').map(({ attributes }) => attributes['value'])).toContain('29,38,96,255');
    expect(elements.filter(({ name }) => name === 'layer').map(({ attributes }) => attributes['class'])).toEqual(['SimpleFill', 'SimpleFill', 'LinePatternFill', 'SimpleLine', 'SimpleFill', 'PointPatternFill', 'SimpleMarker', 'SimpleFill', 'LinePatternFill', 'SimpleLine']);
    expect(elements.filter(({ attributes }) => attributes['name'] === 'angle').map(({ attributes }) => attributes['value'])).toEqual(['45', '135']);
  });

  test('carries what it rests on: for people as notes of the layer, for programs as its properties', () => {
    const found = elementsOf(mapStyle(key, styleNotes(about, 'da')));
    expect(found[0]?.attributes['styleCategories']).toBe('Symbology|CustomProperties|Notes');
    const properties = new Map(found.filter(({ attributes }) => attributes['name']?.startsWith('bybarometer/')).map(({ attributes }) => [attributes['name'], attributes['value'] ?? '']));
    expect(properties.get('bybarometer/link')).toBe(about.link);
    expect(properties.get('bybarometer/package')).toContain(about.city.digest);
    expect(JSON.parse(properties.get('bybarometer/about') ?? '')).toMatchObject({ weights: [...about.weights], link: about.link });
    const notes = found.find(({ name }) => name === 'userNotes')?.attributes['value'] ?? '';
    for (const said of [about.method.da, about.city.version, ...about.weights.map(({ title }) => title.da)]) expect(notes).toContain(said.replaceAll('&', '&amp;'));
  });

  test('keys of rules differ', () => {
    const keys = elements.filter(({ attributes }) => 'key' in attributes).map(({ attributes }) => attributes['key']);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
