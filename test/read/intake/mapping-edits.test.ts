import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '../../../src/read/intake/mapping-edits.ts';
import type { MappingEdits } from '../../../src/read/intake/mapping-edits.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { importFiles, ROWS } from '../../fixtures/import-files.ts';

const take = (edits: Partial<MappingEdits> = {}) => takeIn(importFiles(), { name: 'by', edits: { ...NO_EDITS, ...edits } });
const tableOf = ({ report }: Awaited<ReturnType<typeof take>>) => report.tables[0];
const MAP = { file: 'kvarterer.geojson', part: 'kvarterer' };
const TABLE = { file: 'tal.csv', part: 'tal' };

describe('what was found, as data', () => {
  it('layers and tables, and how they were read', async () => {
    const { report } = await take();
    expect(report.parts).toMatchObject([
      { kind: 'layer', file: 'kvarterer.geojson', features: 12, drawn: 12, crs: { how: 'recognised', epsg: 25832 } },
      { kind: 'table', file: 'tal.csv', rows: ROWS.total, format: 'csv', encoding: { encoding: 'windows-1252' }, delimiter: ';' },
    ]);
    expect(report.questions).toEqual([]);
  });

  it('every rejected row has its line and reason; nothing is dropped in silence', async () => {
    const table = tableOf(await take());
    expect([table?.total, table?.read, table?.rejected, table?.aside]).toEqual([ROWS.total, ROWS.read, ROWS.rejected, 0]);
    expect(table?.rows.map(({ line, reason }) => [line, reason])).toEqual([[4, 'area-near'], [6, 'row-too-long'], [17, 'row-without-area'], [19, 'area-near']]);
    expect(table?.rows.find(({ line }) => line === 19)?.text).toBe('slevhus');
  });

  it('the join, on both sides', async () => {
    const table = tableOf(await take());
    expect(table?.joins).toEqual([{ level: 'kvarter', areas: 12, matched: 12, without: [], doubles: [] }]);
    expect(table?.keys.map(({ key, kind, count, near }) => [key, kind, count, near?.id])).toEqual([['Vestebro Nord', 'near', 1, '103'], ['slevhus', 'near', 1, '104']]);
    expect(table?.marks).toEqual([{ mark: '-', count: 1, columns: ['Ledige (pct.)'], isOpen: true }]);
  });
});

describe('what a person says', () => {
  it('a repair makes the row fit, and is remembered in the package', async () => {
    const taken = await take({ joinRepairs: [{ from: 'slevhus', to: '104', level: 'kvarter' }] });
    expect([tableOf(taken)?.read, tableOf(taken)?.repaired]).toEqual([ROWS.read + 1, [{ key: 'slevhus', level: 'kvarter', id: '104', name: 'Islevhus' }]]);
    expect(taken.draft?.manifest['bybarometer']).toMatchObject({ joinRepairs: [{ from: 'slevhus', to: '104', level: 'kvarter' }] });
  });

  it('a confirmed indicator is not marked any more, and scored as it was said', async () => {
    const { mapping } = await take({ indicators: [{ id: 'ledige_pct', direction: 'lower-is-more-deprived', title: 'Uden job', confirmed: true, source: 'Jobnet' }] });
    const said = mapping?.indicators.find(({ id }) => id === 'ledige_pct');
    expect(said).toMatchObject({ direction: 'lower-is-more-deprived', title: { da: 'Uden job', en: 'Uden job' }, source: { title: 'Jobnet' } });
    expect(said !== undefined && 'confirmed' in said).toBe(false);
    expect(mapping?.indicators.filter(({ confirmed }) => confirmed === false).length).toBe((mapping?.indicators.length ?? 0) - 1);
  });

  it('another level holds for the map and for what depends on it', async () => {
    const taken = await take({ files: [{ ...MAP, level: 'rode' }] });
    expect([taken.mapping?.levels.map(({ id }) => id), tableOf(taken)?.joins[0]?.level]).toEqual([['rode'], 'rode']);
  });

  it('a table that is not used leaves a map without figures; one year for all rows is the year of all', async () => {
    const unused = await take({ files: [{ ...TABLE, use: 'ignore' }] });
    expect([unused.draft?.values, unused.report.tables]).toEqual([[], []]);
    const fixed = await takeIn([importFiles()[0] ?? { name: '', bytes: new Uint8Array() }, { name: 'x.csv', bytes: new TextEncoder().encode('kvarter_nr;lav indkomst\n101;1,5\n102;2,5\n103;3\n') }], { name: 'by', edits: { ...NO_EDITS, files: [{ file: 'x.csv', part: 'x', year: 2021 }] } });
    expect(new Set(fixed.draft?.values[0]?.figures.map(({ year }) => year))).toEqual(new Set([2021]));
  });

  it('the same over a saved mapping, whose other words hold', async () => {
    const first = await take({ title: 'Min by' });
    const again = await takeIn(importFiles(), { name: 'x', ...(first.mapping === null ? {} : { mapping: first.mapping }), edits: { ...NO_EDITS, files: [{ ...TABLE, marks: { '-': 'zero' } }] } });
    expect([again.mapping?.package.name, again.mapping?.files.find(({ file }) => file === 'tal.csv')?.marks]).toEqual(['min_by', { '-': 'zero' }]);
    expect(again.draft?.values[0]?.figures.find(({ area, indicator, year }) => area === '106' && indicator === 'ledige_pct' && year === 2024)?.value).toBe(0);
  });
});

describe('rows of a long table that a mapping does not name', () => {
  it('are set aside and told, with their kinds', async () => {
    const long = (rows: readonly string[]) => ({ name: 'bef.csv', bytes: new TextEncoder().encode(['kvarter_nr;KØN;TID;INDHOLD', ...rows].join('\n')) });
    const map = importFiles()[0] ?? { name: '', bytes: new Uint8Array() };
    const first = await takeIn([map, long(['101;Mænd;2024;5', '102;Mænd;2024;6', '103;Mænd;2024;7', '101;Kvinder;2024;8'])], { name: 'by' });
    const next = await takeIn([map, long(['101;Mænd;2025;5', '102;Ukendt;2025;6'])], { name: 'by', ...(first.mapping === null ? {} : { mapping: first.mapping }) });
    expect([next.report.tables[0]?.read, next.report.tables[0]?.aside]).toEqual([1, 1]);
    expect(next.issues.find(({ code }) => code === 'series-not-taken')?.message.da).toContain('"Ukendt"');
  });
});
