import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvwMetadata } from '../../../src/write/csvw/csvw-metadata.ts';
import { priorityForPrograms } from '../../../src/write/priority-programs.ts';
import { about, rows } from '../list-of-two.ts';

interface Metadata {
  readonly url: string;
  readonly notes: readonly Record<string, unknown>[];
  readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly titles: Record<string, string>; readonly datatype: string }[]; readonly primaryKey: string };
}

const metadata = JSON.parse(csvwMetadata('liste.csv', about)) as Metadata;
const { data } = Papa.parse<string[]>(priorityForPrograms(rows, about).trimEnd());

test('describes every column of the table in its order, by the head that stands there', () => {
  expect(metadata.tableSchema.columns.map(({ titles }) => titles['und'])).toEqual(data[0]);
  expect(metadata.url).toBe('liste.csv');
  expect(metadata.tableSchema.primaryKey).toBe('area');
});

test('names of columns differ, and have no signs that an address may not have', () => {
  const names = metadata.tableSchema.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[A-Za-z0-9%.][\w%.()!~*'-]*$/.test(name))).toBe(true);
});

test('cells are of the type that the column says, or empty', () => {
  const forms: Record<string, RegExp> = { string: /^/, integer: /^-?\d*$/, double: /^(-?[\d.]+(e[-+]?\d+)?)?$/, boolean: /^(true|false)$/, date: /^\d{4}-\d\d-\d\d$/ };
  for (const cells of data.slice(1)) cells.forEach((cell, i) => expect(cell).toMatch(forms[metadata.tableSchema.columns[i]?.datatype ?? ''] ?? /$^/));
});

test('says what the figures rest on, and the link', () => {
  expect(metadata.notes[0]).toMatchObject({ link: about.link, weights: about.weights, yearsUsed: about.yearsUsed, package: { id: 'koebenhavn' } });
});
