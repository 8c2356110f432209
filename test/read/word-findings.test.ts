import { describe, expect, it } from 'vitest';
import { CONFIG_FINDING_SEVERITY } from '../../src/read/base-maps/config-finding.ts';
import { FILE_FINDING_SEVERITY } from '../../src/read/files/file-finding.ts';
import { FINDING_SEVERITY, isFindingCode } from '../../src/read/finding-severity.ts';
import { finding, unworded } from '../../src/read/finding.ts';
import { wordFindings } from '../../src/read/word-findings.ts';
import { findingTexts } from '../../src/text/read/read-texts.ts';

const modules = import.meta.glob<Record<string, object>>(['../../src/text/read/**/*-words.ts', '../../src/text/base-map/config-finding-words.ts'], { eager: true });
const isFindingTable = (table: object): boolean => Object.values(table).every((one: unknown) => typeof one === 'object' && one !== null && 'message' in one);
const codesInTables = Object.values(modules)
  .flatMap((exported) => Object.values(exported))
  .filter((table) => typeof table === 'object' && isFindingTable(table))
  .flatMap((table) => Object.keys(table));

const allCodes = Object.keys({ ...FINDING_SEVERITY, ...FILE_FINDING_SEVERITY, ...CONFIG_FINDING_SEVERITY }).toSorted();

describe('kinds of findings', () => {
  it('have words exactly where they have a severity', () => {
    expect(Object.keys(findingTexts).toSorted()).toEqual(allCodes);
  });

  it('stand in one table of words each, and no table is left out', () => {
    expect(codesInTables.toSorted()).toEqual(allCodes);
  });

  it('are told from what a schema says in words of its own', () => {
    expect(['limits-reversed', 'Invalid type: Expected string', 'toString', ''].map(isFindingCode)).toEqual([true, false, false, false]);
  });
});

describe('findings in a JSON text', () => {
  const text = '{\n  "a": [1,\n    { "b": 2 }]\n}';
  const lineAndColumn = (place: Parameters<typeof finding>[2]) => wordFindings([finding('wrong-json', {}, place)]).map(({ line, column }) => [line, column]);

  it.each<[string, readonly (string | number)[], readonly [number, number]]>([
    ['the root', [], [1, 1]],
    ['a part', ['a', 1, 'b'], [3, 12]],
    ['a part that is not there: the nearest around it', ['a', 1, 'c', 'd'], [3, 5]],
  ])('get line and column of %s', (_, path, expected) => {
    expect(lineAndColumn({ file: 'x.json', within: { text, path } })).toEqual([expected]);
  });

  it('get line and column of an offset', () => {
    expect(lineAndColumn({ within: { text, offset: text.indexOf('"b"') } })).toEqual([[3, 7]]);
  });

  it('become one a fault where the text is no JSON', () => {
    const issues = wordFindings([finding('wrong-json', {}, { file: 'x.json', within: { text: '{\n"a" 1,\n"b": }', faults: true } })]);
    expect(issues.map(({ line, file }) => [line, file])).toEqual([[2, 'x.json'], [3, 'x.json']]);
  });
});

describe('findings in words', () => {
  const missing = finding('missing-file', { path: 'tal.csv' }, { file: 'tal.csv', line: 3 });

  it('keep code, severity and place and get message and repair, filled in', () => {
    const [one] = wordFindings([missing]);
    expect(one).toEqual({
      code: 'missing-file',
      severity: 'error',
      file: 'tal.csv',
      line: 3,
      column: null,
      feature: null,
      field: null,
      message: {
        da: 'Filen tal.csv findes ikke i pakken. Resten af pakken er læst uden den.',
        en: 'The file tal.csv is not in the package. The rest of the package was read without it.',
      },
      repair: findingTexts['missing-file'].repair,
    });
  });

  it('may bring a repair of their own', () => {
    const repair = { da: 'Ret id.', en: 'Correct the id.' };
    expect(wordFindings([finding('unmatched-area', { id: 'x' }, { repair })])[0]?.repair).toBe(repair);
  });

  it('say their code where the words cannot be had', () => {
    expect(unworded(missing)).toMatchObject({ code: 'missing-file', severity: 'error', file: 'tal.csv', line: 3, message: { da: 'missing-file', en: 'missing-file' }, repair: null });
  });
});
