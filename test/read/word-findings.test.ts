import { describe, expect, it } from 'vitest';
import { FINDING_SEVERITY, isFindingCode } from '../../src/read/finding-severity.ts';
import { finding } from '../../src/read/finding.ts';
import { wordFindings } from '../../src/read/word-findings.ts';
import { findingTexts } from '../../src/text/read-texts.ts';

const modules = import.meta.glob<Record<string, object>>('../../src/text/read-*-words.ts', { eager: true });
const isFindingTable = (table: object): boolean => Object.values(table).every((one: unknown) => typeof one === 'object' && one !== null && 'message' in one);
const codesInTables = Object.values(modules)
  .flatMap((exported) => Object.values(exported))
  .filter((table) => typeof table === 'object' && isFindingTable(table))
  .flatMap((table) => Object.keys(table));

describe('kinds of findings', () => {
  it('have words exactly where they have a severity', () => {
    expect(Object.keys(findingTexts).toSorted()).toEqual(Object.keys(FINDING_SEVERITY).toSorted());
  });

  it('stand in one table of words each, and no table is left out', () => {
    expect(codesInTables.toSorted()).toEqual(Object.keys(FINDING_SEVERITY).toSorted());
  });

  it('are told from what a schema says in words of its own', () => {
    expect(['limits-reversed', 'Invalid type: Expected string', 'toString', ''].map(isFindingCode)).toEqual([true, false, false, false]);
  });
});

describe('findings in words', () => {
  const missing = finding('missing-file', { path: 'tal.csv' }, { file: 'tal.csv', line: 3 });

  it('keep code, severity and place and get message and repair, filled in', () => {
    const [one] = wordFindings([missing], findingTexts);
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
    expect(wordFindings([finding('unmatched-area', { id: 'x' }, { repair })], findingTexts)[0]?.repair).toBe(repair);
  });

  it('say their code where the words cannot be had', () => {
    const [one] = wordFindings([missing], null);
    expect(one).toMatchObject({ code: 'missing-file', severity: 'error', file: 'tal.csv', line: 3, message: { da: 'missing-file', en: 'missing-file' }, repair: null });
  });
});
