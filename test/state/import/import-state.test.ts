import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '../../../src/read/intake/mapping-edits.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { confirmAll, editFile, editIndicator, editLevel, repair, sayMark, unrepair } from '../../../src/state/import/edit-choices.ts';
import { MOST_FILES, refusalOf } from '../../../src/state/import/file-limits.ts';
import { detailsOfPart, titleOfPart } from '../../../src/state/import/found-in-words.ts';
import { freeFileName, nameOfFiles } from '../../../src/state/import/name-files.ts';
import { openQuestions } from '../../../src/state/import/open-questions.ts';
import { pageIssues } from '../../../src/state/import/page-issues.ts';
import { rejectedRows, rowsSentence } from '../../../src/state/import/report-sentences.ts';
import { shareDone, stepInWords } from '../../../src/state/import/step-in-words.ts';
import { importFiles, ROWS } from '../../fixtures/import-files.ts';

const taken = async () => {
  const { draft, ...rest } = await takeIn(importFiles(), { name: 'by' });
  return { ...rest, mappingFrom: null, isWhole: draft !== null, isPackage: false };
};

describe('the sentence of the rows', () => {
  it.each([
    [{ total: 396, read: 394, rejected: 2, aside: 0 }, '394 af 396 rækker indlæst - se 2 afviste'],
    [{ total: 3, read: 2, rejected: 1, aside: 0 }, '2 af 3 rækker indlæst - se 1 afvist'],
    [{ total: 2770, read: 2770, rejected: 0, aside: 0 }, 'Alle 2.770 rækker er indlæst'],
    [{ total: 12, read: 8, rejected: 2, aside: 2 }, '8 af 12 rækker indlæst - se 2 afviste; 2 lagt til side'],
  ])('%o', (table, sentence) => expect(rowsSentence([table]).da).toBe(sentence));

  it('counts over several tables, and lists every rejected row', async () => {
    const { report } = await taken();
    expect(rowsSentence([...report.tables, { total: 4, read: 4, rejected: 0, aside: 0 }]).en).toBe('26 of 30 rows read - see 4 rejected');
    const { rows, left } = rejectedRows(report);
    expect([rows.length, left, new Set(rows.map(({ file }) => file))]).toEqual([ROWS.rejected, 0, new Set(['tal.csv'])]);
  });
});

describe('what each file was taken for', () => {
  it('is said with format, coordinates, letters, delimiter and how a number was read', async () => {
    const { report } = await taken();
    expect(report.parts.map((part) => [titleOfPart(part).da, ...detailsOfPart(part).map(({ da }) => da)])).toEqual([
      ['Kort med 12 områder', 'koordinater: EPSG:25832, genkendt fra tallene'],
      ['Tabel med 26 rækker og 5 kolonner', 'CSV', 'tegnsæt: Windows-1252', 'skilletegn: semikolon', '1.200 tolket som 1200 - intet i kolonnen afgør det', '8,3 tolket som 8,3'],
    ]);
  });
});

describe('what a person is asked for', () => {
  it('is counted where it is asked, and less once it is answered', async () => {
    const found = await taken();
    expect(openQuestions(found, found.mapping)).toEqual({ files: 0, mapping: 4, rows: ROWS.rejected, repairs: 2 });
    const edits = sayMark(confirmAll(NO_EDITS, ['antal_beboere', 'lav_indkomst_pct', 'ledige_pct']), { file: 'tal.csv', part: 'tal' }, '-', 'zero');
    const { draft, ...rest } = await takeIn(importFiles(), { name: 'by', edits });
    expect(openQuestions({ ...rest, mappingFrom: null, isWhole: draft !== null, isPackage: false }, rest.mapping).mapping).toBe(0);
  });

  it('is told in words of the page, never of the command line', async () => {
    const shown = pageIssues((await taken()).issues);
    expect(shown.map(({ repair: to }) => to?.da ?? '').filter((text) => /koblingen|--|joinRepairs/.test(text))).toEqual([]);
    const order = shown.map(({ severity }) => ['error', 'warning', 'notice'].indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('choices', () => {
  it('the last word on a file, an indicator or a name holds; a repair is taken back', () => {
    const place = { file: 'a.csv', part: 'a' };
    expect(editFile(editFile(NO_EDITS, place, { level: 'rode', year: 2024 }), place, { year: null }).files).toEqual([{ ...place, level: 'rode', year: null }]);
    expect(editIndicator(editIndicator(NO_EDITS, 'x', { theme: 'sundhed' }), 'x', { unit: 'count' }).indicators).toEqual([{ id: 'x', theme: 'sundhed', unit: 'count' }]);
    const both = repair(repair(NO_EDITS, [{ from: 'a', to: '1', level: 'rode' }]), [{ from: 'a', to: '2', level: 'rode' }, { from: 'b', to: '3', level: 'rode' }]);
    expect(both.joinRepairs.map(({ from, to }) => [from, to])).toEqual([['a', '2'], ['b', '3']]);
    expect(unrepair(both, { from: 'a', level: 'rode' }).joinRepairs.map(({ from }) => from)).toEqual(['b']);
  });
});

it('fewer residents than a person says get no score', async () => {
  const { draft, mapping } = await takeIn(importFiles(), { name: 'by', edits: editLevel(editLevel(NO_EDITS, 'kvarter', { minimumPopulation: 1500 }), 'kvarter', { title: 'Kvarterer i byen' }) });
  expect(mapping?.levels).toMatchObject([{ id: 'kvarter', title: { da: 'Kvarterer i byen' }, population: 'antal_beboere', minimumPopulation: 1500 }]);
  expect(draft?.manifest['bybarometer']).toMatchObject({ levels: [{ minimumPopulation: 1500 }] });
});

describe('files by name and size', () => {
  it('a second one of a name gets a number; the package is named after the first table', () => {
    expect([freeFileName('tal.csv', ['tal.csv', 'tal (2).csv']), freeFileName('tal', ['tal']), freeFileName('ny.csv', [])]).toEqual(['tal (3).csv', 'tal (2)', 'ny.csv']);
    expect([nameOfFiles(['roder.geojson', 'samlede_socio_data.csv']), nameOfFiles(['roder.geojson']), nameOfFiles([])]).toEqual(['Samlede socio data', 'Roder', 'data']);
  });

  it('too large or too many is refused before a byte is read', () => {
    expect(refusalOf([{ name: 'a.gpkg', size: 301e6 }], 0)?.da).toBe('a.gpkg er på 301 MB. Grænsen er 300 MB. Den er ikke læst; resten er, som det var.');
    expect(refusalOf([{ name: 'a', size: 1 }], MOST_FILES)?.da).toContain(String(MOST_FILES));
    expect(refusalOf([{ name: 'a', size: 1 }], 0)).toBeNull();
  });
});

it('a step says what is read and how much of it, and never goes back', () => {
  expect(stepInWords({ kind: 'read', file: 'a.gpkg', done: 1.5e6, of: 12e6 }).da).toBe('Henter a.gpkg fra disken: 1,5 af 12,0 MB');
  const steps = (['read', 'open', 'figures', 'draft', 'check'] as const).flatMap((kind) => [0, 1].map((done) => shareDone({ kind, file: '', done, of: 1 })));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});
