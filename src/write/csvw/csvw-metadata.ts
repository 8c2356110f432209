import type { Localized } from '../../model/localized.ts';
import { aboutJson } from '../about-json.ts';
import type { PriorityAbout } from '../priority-export.ts';
import { programColumns, type CellKind } from '../program-columns.ts';

/** Names of XML Schema types that CSV on the Web uses. */
const DATATYPES: Readonly<Record<CellKind, string>> = { text: 'string', whole: 'integer', number: 'double', truth: 'boolean', day: 'date' };

/**
 * What the CSV for programs is, as CSV on the Web: the name, title in both languages and type of every column, and in a note of our own what the
 * figures rest on. It lies beside the table as `<table>-metadata.json`, where readers look for it. Source: W3C, Metadata Vocabulary for Tabular Data (2015).
 * @param url name of the file with the table
 */
export function csvwMetadata(url: string, about: PriorityAbout): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': [inLanguage(about.city.title, 'da'), inLanguage(about.city.title, 'en')],
    'dc:source': about.sources.map((value) => ({ '@value': value })),
    'dc:created': { '@value': about.exported, '@type': 'date' },
    notes: [{ type: 'bybarometer', ...aboutJson(about) }],
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\n'], doubleQuote: true },
    tableSchema: {
      columns: programColumns(about).map(({ id, title, kind }) => ({ name: nameOf(id), titles: { und: id, da: title.da, en: title.en }, datatype: DATATYPES[kind], null: '' })),
      primaryKey: 'area',
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

/** A name is part of an address: what may not stand in one is written in percent signs. */
const nameOf = (id: string): string => encodeURIComponent(id).replace(/^_/, '%5F');

const inLanguage = (text: Localized, language: 'da' | 'en'): object => ({ '@value': text[language], '@language': language });
