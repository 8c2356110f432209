import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ESTIMATED, MISSING, NOT_APPLICABLE, PRESENT, SUPPRESSED } from '../../src/model/column.ts';
import { looseForm } from '../../src/read/join-areas.ts';
import { parseNumber, withDecimalPoint } from '../../src/read/parse-number.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';
import type { TinyManifest } from '../fixtures/tiny-package.ts';

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
type Change = (own: TinyManifest['bybarometer'], whole: TinyManifest) => void;

/** The quarters of the tiny package with another table of values. */
async function quarters(csv: string | Uint8Array, resource: Record<string, unknown> = {}, change: Change = () => undefined) {
  const files = tinyPackage({
    manifest: (whole) => {
      Object.assign(whole.resources[3] ?? {}, resource);
      change(whole.bybarometer, whole);
    },
  });
  const { city, issues } = await readPackage(memorySource(new Map<string, string | Uint8Array>([...files, ['kvarter-values.csv', csv]])), { hash });
  const level = city?.levels[1];
  const states = (id: string, year: number | null) => [...(level?.series.get(id)?.get(year)?.state ?? [])];
  const numbers = (id: string, year: number | null) => [...(level?.series.get(id)?.get(year)?.values ?? [])];
  return { level, issues, codes: issues.map((one) => one.code), states, numbers };
}

const HEAD = 'area,indicator,year,value,status\n';

describe('numbers', () => {
  it.each<[string, number | null]>([['12', 12], ['-1.5', -1.5], ['+3', 3], ['.5', 0.5], ['5.', 5], ['1e3', 1000], [' 7 ', 7], ['1,5', null], ['0x10', null], ['NaN', null], ['Infinity', null], ['1 000', null], ['12%', null], ['1e999', Infinity]])(
    '%j is %j',
    (text, expected) => expect(parseNumber(text, { decimalChar: '.', groupChar: '' })).toBe(expected),
  );

  it.each<[string, number | null]>([['1.234,5', 1234.5], ['12,5', 12.5], ['12.5', 125]])('with decimal comma and points between groups %j is %j', (text, expected) =>
    expect(parseNumber(text, { decimalChar: ',', groupChar: '.' })).toBe(expected),
  );

  it.each([['12,5', '12.5'], ['1.234,5', '1234.5'], ['-0,1', '-0.1'], ['1,2,3', null], ['x', null]])('%j with a decimal point is %j', (text, expected) => expect(withDecimalPoint(text)).toBe(expected));
});

describe('cells', () => {
  it('of a mark for missing are missing, never 0', async () => {
    const { states, codes } = await quarters(`${HEAD}101,indkomst,2025,..,\n102,indkomst,2025,x,\n201,indkomst,2025,*,\n202,indkomst,2025,0,\n`);
    expect(states('indkomst', 2025)).toEqual([MISSING, MISSING, MISSING, PRESENT]);
    expect(codes).toEqual([]);
  });

  it('follow the missing values of the schema', async () => {
    const schema = { missingValues: ['-9999', { value: '-', status: 'not-applicable' }, { value: ':', status: 'suppressed' }] };
    const { states, codes } = await quarters(`${HEAD}101,indkomst,2025,-9999,\n102,indkomst,2025,-,\n201,indkomst,2025,:,\n202,indkomst,2025,3,\n`, { schema });
    expect(states('indkomst', 2025)).toEqual([MISSING, NOT_APPLICABLE, SUPPRESSED, PRESENT]);
    expect(codes).toEqual([]);
  });

  it('follow their status', async () => {
    const { states, codes, level } = await quarters(`${HEAD}101,indkomst,2025,,suppressed\n102,indkomst,2025,5,suppressed\n201,indkomst,2025,,not-applicable\n202,indkomst,2025,4,estimated\n`);
    expect(states('indkomst', 2025)).toEqual([SUPPRESSED, SUPPRESSED, NOT_APPLICABLE, PRESENT]);
    expect(level?.series.get('indkomst')?.get(2025)?.quality?.[3]).toBe(ESTIMATED);
    expect(codes).toEqual(['value-with-status']);
  });

  it('with a decimal comma are told how to mend, or read as the schema says', async () => {
    const csv = `${HEAD}101,indkomst,2025,"14,2",\n`;
    const { issues } = await quarters(csv);
    expect(issues[0]?.repair?.da).toContain('14.2');
    const { numbers, codes } = await quarters(csv, { schema: { fields: [{ name: 'value', type: 'number', decimalChar: ',' }] } });
    expect(codes).toEqual([]);
    expect(numbers('indkomst', 2025)[0]).toBe(14.2);
  });

  it('without a year serve every year', async () => {
    const { numbers, codes, level } = await quarters('area,indicator,value\n101,indkomst,5\n');
    expect(numbers('indkomst', null)[0]).toBe(5);
    expect(level?.years).toEqual([]);
    expect(level?.yearRule.opens).toBeNull();
    expect(codes).toEqual([]);
  });
});

describe('wide tables', () => {
  it('have a row an area and year, and notice the columns that are no indicators', async () => {
    const { numbers, issues } = await quarters('nr,aar,indkomst,farve\n101,2024,1,rød\n101,2025,2,rød\n', { bybarometer: { shape: 'wide', area: 'nr', year: 'aar' } });
    expect([numbers('indkomst', 2024)[0], numbers('indkomst', 2025)[0]]).toEqual([1, 2]);
    expect(issues.map((one) => [one.severity, one.code, one.field])).toContainEqual(['notice', 'ignored-column', 'farve']);
  });

  it('without any indicator are an error', async () => {
    expect((await quarters('nr,farve\n101,rød\n', { bybarometer: { shape: 'wide', area: 'nr' } })).codes).toContain('no-figures');
  });

  it('may name areas and parents of a level without geometry', async () => {
    const withoutMap: Change = ({ levels }) => {
      delete levels[1]?.['geometry'];
    };
    const { level, codes } = await quarters('nr,navn,bydel_nr,indkomst\n7,Syv,1,1\n007,Nulnulsyv,2,2\n', { bybarometer: { shape: 'wide', area: 'nr', year: 2025 } }, withoutMap);
    expect(level?.areas.map(({ id, name, parents }) => [id, name, parents.get('bydel')])).toEqual([['7', 'Syv', '1'], ['007', 'Nulnulsyv', '2']]);
    expect(level?.geometries).toBeNull();
    expect(codes.filter((code) => code !== 'unknown-programme-area')).toEqual([]);
  });
});

describe('ids that nearly match', () => {
  it.each([['0101', '101'], [' 101 ', '101'], ['Åsen', 'aasen'], ['AASEN', 'Åsen'], ['000', '0']])('%j and %j have the same loose form', (a, b) => expect(looseForm(a)).toBe(looseForm(b)));

  it('are an error with the repair, and are mended by joinRepairs with a notice', async () => {
    const csv = `${HEAD}0101,indkomst,2025,5,\n0101,indkomst,2024,4,\n`;
    const { issues, states } = await quarters(csv);
    const found = issues.find((one) => one.code === 'unmatched-area');
    expect(found?.repair?.da).toContain('{"from":"0101","to":"101","level":"kvarter"}');
    expect(found?.message.da).toContain('2');
    expect(states('indkomst', 2025)).toEqual([]);
    const mended = await quarters(csv, {}, (own) => Object.assign(own, { joinRepairs: [{ from: '0101', to: '101', level: 'kvarter' }] }));
    expect(mended.numbers('indkomst', 2025)[0]).toBe(5);
    expect(mended.issues.map((one) => [one.severity, one.code])).toEqual([['notice', 'join-repaired']]);
  });
});

describe('encodings', () => {
  const latin = Uint8Array.from([...`${HEAD}101,indkomst,2025,5,\n\u00e5,indkomst,2025,5,\n`].map((letter) => letter.charCodeAt(0)));

  it('that are not UTF-8 are an error with the line', async () => {
    const { issues } = await quarters(latin);
    expect(issues[0]).toMatchObject({ code: 'not-utf-8', file: 'kvarter-values.csv', line: 3 });
  });

  it('that are declared are read', async () => {
    const { issues } = await quarters(latin, { encoding: 'windows-1252' });
    expect(issues.map((one) => [one.code, one.feature])).toEqual([['unmatched-area', 'å']]);
  });

  it('with a byte order mark lose it, with a notice', async () => {
    const { codes, numbers } = await quarters(`\ufeff${HEAD}101,indkomst,2025,5,\n`);
    expect(codes).toEqual(['byte-order-mark']);
    expect(numbers('indkomst', 2025)[0]).toBe(5);
  });
});
