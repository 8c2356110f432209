import { LONG_COLUMNS } from './area-values.ts';
import { TRYGHED_COLUMNS } from './tryghed-facts.ts';

const TYPES: Readonly<Record<string, string>> = { area: 'string', place: 'string', indicator: 'string', year: 'integer', value: 'number', rode_nr: 'string', aar: 'integer', beboere: 'integer' };

const shape = (name: string): object => ({ name, path: `${name}.geojson`, format: 'geojson', mediatype: 'application/geo+json', encoding: 'utf-8' });

function table(name: string, columns: readonly string[], key: readonly string[], more: object = {}): object {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',' },
    schema: { fields: columns.map((column) => ({ name: column, type: TYPES[column] ?? 'number' })), primaryKey: key, missingValues: [''] },
    ...more,
  };
}

const long = (name: string): object => table(name, LONG_COLUMNS, ['area', 'indicator', 'year']);

/** Resources of the package: a level's shapes and values, the programmes, and what is drawn under and over the areas. */
export function resources(rodeColumns: readonly string[]): readonly object[] {
  return [
    ...['bydel', 'lokaludvalg', 'kvarter', 'rode'].map(shape),
    ...['bydel-values', 'lokaludvalg-values', 'kvarter-values'].map(long),
    table('rode-values', rodeColumns, ['rode_nr', 'aar'], { bybarometer: { shape: 'wide', area: 'rode_nr', year: 'aar' } }),
    table('tryghed', TRYGHED_COLUMNS, ['place']),
    { name: 'programmes', path: 'programmes.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
    ...['sea', 'lake', 'frederiksberg', 'udsatte'].map(shape),
  ];
}
