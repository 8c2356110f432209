import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { tinyPackage } from '../fixtures/tiny-package.ts';
import type { TinyManifest } from '../fixtures/tiny-package.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, 'public', 'data', 'koebenhavn');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const ajv = new Ajv2020({ strict: false });
const validators = new Map([...jsonSchemas()].map(([file, schema]) => [file, ajv.compile(JSON.parse(schema))]));

function faults(file: string, json: string): readonly string[] {
  const validate = validators.get(file);
  if (validate === undefined) throw new Error(file);
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const manifestWith = (change: (own: TinyManifest['bybarometer'], whole: TinyManifest) => void): string =>
  tinyPackage({ manifest: (whole) => change(whole.bybarometer, whole) }).get('datapackage.json') ?? '';

describe('the published JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is what the shapes of the reader give (npm run build:schemas)', (file, schema) => {
    expect(read(ROOT, 'docs', 'schema', file)).toBe(schema);
  });

  it('accept the tiny package, its programmes and its profile', () => {
    const files = tinyPackage();
    expect(faults('datapackage.schema.json', files.get('datapackage.json') ?? '')).toEqual([]);
    expect(faults('programmes.schema.json', files.get('programmes.json') ?? '')).toEqual([]);
    expect(faults('profile.schema.json', JSON.stringify({ id: 'p', index: JSON.parse(files.get('datapackage.json') ?? '').bybarometer.index }))).toEqual([]);
  });

  it.runIf(existsSync(BUILT))('accept the built package of Copenhagen', () => {
    expect(faults('datapackage.schema.json', read(BUILT, 'datapackage.json'))).toEqual([]);
    expect(faults('programmes.schema.json', read(BUILT, 'programmes.json'))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['datapackage.schema.json', 'another version', manifestWith((own) => Object.assign(own, { version: 2 }))],
    ['datapackage.schema.json', 'no levels', manifestWith((own) => Object.assign(own, { levels: [] }))],
    ['datapackage.schema.json', 'an unknown direction', manifestWith(({ indicators }) => Object.assign(indicators[0] ?? {}, { direction: 'up' }))],
    ['datapackage.schema.json', 'an unknown step', manifestWith(({ index }) => Object.assign(index, { steps: [{ do: 'zscore' }] }))],
    ['datapackage.schema.json', 'a resource without a path', manifestWith((_, whole) => delete whole.resources[0]?.['path'])],
    ['profile.schema.json', 'no id', '{"weights":{}}'],
    ['profile.schema.json', 'a negative weight', '{"id":"p","weights":{"a":-1}}'],
    ['profile.schema.json', 'an unknown option of a step', '{"id":"p","index":{"id":"a","indicator":"b","steps":[{"do":"z-score","sds":"sample"}]}}'],
    ['programmes.schema.json', 'no type', '[{"id":"a","title":"A"}]'],
    ['programmes.schema.json', 'an unknown state', '[{"id":"a","title":"A","type":"t","status":[{"state":"maybe"}]}]'],
  ])('%s refuses %s', (file, _what, json) => {
    expect(faults(file, json)).not.toEqual([]);
  });
});
