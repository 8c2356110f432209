import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../../src/read/files/raw-file.ts';
import type { Figure } from '../../../src/read/intake/figures.ts';
import type { Mapping } from '../../../src/read/intake/mapping-shape.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';
import { HAS_RECORDED, recorded } from '../tables/recorded.ts';

const file = (name: string, text: string): RawFile => ({ name, bytes: new TextEncoder().encode(text) });
const square = (at: number): unknown => ({ type: 'Polygon', coordinates: [[[12.5 + at, 55.6], [12.6 + at, 55.6], [12.6 + at, 55.7], [12.5 + at, 55.7], [12.5 + at, 55.6]]] });
const NAMES = ['Nørrebro', 'Valby', 'Vesterbro-Kongens Enghave'];
const bydel = (members: Record<string, unknown> = {}): RawFile =>
  file('bydel.geojson', JSON.stringify({ type: 'FeatureCollection', ...members, features: NAMES.map((navn, i) => ({ type: 'Feature', properties: { id: i + 5, bydel_nr: i + 1, navn, ogc_fid: String(i) }, geometry: square(i / 5) })) }));

const take = async (table: string | readonly RawFile[], change: (mapping: Mapping) => Mapping = (same) => same, acceptsNear = false) => {
  const files = typeof table === 'string' ? [bydel(), file('tal.csv', table)] : table;
  const guessed = await takeIn(files, { name: 'by', acceptsNear });
  const changed = guessed.mapping === null ? null : change(guessed.mapping);
  return changed === guessed.mapping || changed === null ? guessed : takeIn(files, { name: 'by', mapping: changed, acceptsNear });
};
const figures = ({ draft }: Awaited<ReturnType<typeof take>>, at = 0): readonly Figure[] => draft?.values[at]?.figures ?? [];
const values = (taken: Awaited<ReturnType<typeof take>>): readonly (readonly unknown[])[] => figures(taken).map(({ area, indicator, year, value }) => [area, indicator, year, value]);
const codes = ({ issues }: Awaited<ReturnType<typeof take>>): readonly string[] => issues.map(({ code }) => code);
const said = ({ issues }: Awaited<ReturnType<typeof take>>, code: string): string => issues.filter((one) => one.code === code).map(({ message }) => message.da).join('\n');
const onFile = (name: string, change: Partial<Mapping['files'][number]>) => (mapping: Mapping): Mapping => ({ ...mapping, files: mapping.files.map((one) => (one.file === name ? { ...one, ...change } : one)) });

describe('tables of each shape', () => {
  it('wide, a row an area and year', async () => {
    const taken = await take('bydel;år;lav indkomst\nNørrebro;2024;10,5\nNørrebro;2025;11\nValby;2025;9,25\n');
    expect(values(taken)).toEqual([['1', 'lav_indkomst', 2024, 10.5], ['1', 'lav_indkomst', 2025, 11], ['2', 'lav_indkomst', 2025, 9.25]]);
  });

  it('wide with years across', async () => {
    const taken = await take('District;2024;2025\nDistrict - Valby;1;2\nDistrict - Nørrebro;3;4\n');
    expect(values(taken)).toEqual([['2', 'tal', 2024, 1], ['2', 'tal', 2025, 2], ['1', 'tal', 2024, 3], ['1', 'tal', 2025, 4]].map(([area, , year, value]) => [area, figures(taken)[0]?.indicator, year, value]));
  });

  it('long, as StatBank writes it, with several levels in one column and parts of a year', async () => {
    const taken = await take('OMRKK;KØN;TID;INDHOLD\nKøbenhavn i alt;Mænd;2025K4;900\nBydel - Valby;Mænd;2025K3;10\nBydel - Valby;Mænd;2025K4;11\nBydel - Valby;Kvinder;2025K4;12\nLokaludvalg - Valby;Mænd;2025K4;13\nBydel - Uden for inddeling;Mænd;2025K4;1\n');
    expect(values(taken)).toEqual([['2', 'maend', 2025, 11], ['2', 'kvinder', 2025, 12]]);
    expect(codes(taken)).toEqual(expect.arrayContaining(['period-chosen', 'total-left-out', 'unallocated-left-out', 'other-levels']));
    expect(said(taken, 'rows-read')).toBe('2 af 6 rækker er indlæst. 0 er afvist, 4 er lagt til side.');
  });

  it('long by codes, and by codes and texts', async () => {
    expect(values(await take('OMRKK;TID;INDHOLD\n1000;2025;99\n1001;2025;10\n1002;2025;11\n2001;2025;7\n'))).toEqual([['1', 'indhold', 2025, 10], ['2', 'indhold', 2025, 11]]);
    expect(values(await take('OMRKK;TID;INDHOLD\n1001 Bydel - Nørrebro;2025;10\n1002 Bydel - Valby;2025;11\n'))).toEqual([['1', 'indhold', 2025, 10], ['2', 'indhold', 2025, 11]]);
  });

  it('JSON-stat of version 1 and 2', async () => {
    const dimension = { OMR: { category: { index: ['1', '2'], label: { '1': 'Bydel - Nørrebro', '2': 'Bydel - Valby' } } }, TID: { category: { index: { '2024': 0, '2025': 1 } } } };
    const two = { class: 'dataset', label: 'Ledige', id: ['OMR', 'TID'], size: [2, 2], dimension, value: [1, 2, null, 4], status: { '2': '..' } };
    const one = { dataset: { label: 'Ledige', dimension: { ...dimension, id: ['OMR', 'TID'], size: [2, 2] }, value: { '0': 1, '1': 2, '3': 4 } } };
    for (const root of [one, two]) {
      const taken = await take([bydel(), file('ledige.json', JSON.stringify(root))]);
      expect(figures(taken).filter(({ value }) => value !== null).map(({ area, year, value }) => [area, year, value])).toEqual([['1', 2024, 1], ['1', 2025, 2], ['2', 2025, 4]]);
    }
  });
});

describe('nothing is guessed in silence', () => {
  it('a mark counts as missing until a person says what it means', async () => {
    const text = 'bydel;år;ledige\nNørrebro;2025;-\nValby;2025;12,5*\nVesterbro/Kgs. Enghave;2025;..\n';
    const taken = await take(text);
    expect(figures(taken).map(({ value }) => value)).toEqual([null, null, null]);
    expect(codes(taken)).toEqual(expect.arrayContaining(['mark-open', 'mark-plain']));
    const told = await take(text, onFile('tal.csv', { marks: { '-': 'zero', '1*': 'provisional', '..': 'suppressed' } }));
    expect(figures(told).map(({ value, status }) => [value, status])).toEqual([[0, ''], [12.5, 'provisional'], [null, 'suppressed']]);
  });

  it('1.234 alone is read one way, told, and read the other way where a person says so', async () => {
    const text = 'bydel,år,personer\nNørrebro,2025,1.234\nValby,2025,5.678\n';
    const taken = await take(text);
    expect([figures(taken)[0]?.value, said(taken, 'numbers-uncertain')]).toEqual([1.234, expect.stringContaining('1.234 er tolket som 1,234')]);
    const told = await take(text, onFile('tal.csv', { numbers: { decimal: ',' } }));
    expect([figures(told)[0]?.value, codes(told).includes('numbers-uncertain')]).toEqual([1234, false]);
  });

  it('a name that nearly fits is listed with its repair, and taken only when it is accepted', async () => {
    const text = 'bydel;år;tal\nNørebro;2025;1\nValby;2025;2\n';
    const taken = await take(text);
    expect(values(taken)).toEqual([['2', 'tal', 2025, 2]]);
    expect(taken.issues.find(({ code }) => code === 'area-near')?.repair?.da).toContain('{"from":"Nørebro","to":"1","level":"bydel"}');
    const accepted = await take(text, undefined, true);
    expect(values(accepted)).toEqual([['1', 'tal', 2025, 1], ['2', 'tal', 2025, 2]]);
    expect(accepted.draft?.manifest['bybarometer']).toMatchObject({ joinRepairs: [{ from: 'Nørebro', to: '1', level: 'bydel' }] });
    expect(accepted.mapping?.joinRepairs).toEqual([{ from: 'Nørebro', to: '1', level: 'bydel' }]);
  });

  it('says which rows and cells were not read, and how many were', async () => {
    const taken = await take('bydel;år;tal\nNørrebro;2025;1\nHerlev;2025;2\n;2025;3\nValby;engang;4\nValby;2025;mange\nValby;2025;6\nVesterbro/Kgs. Enghave;2025;7\n');
    const listed = taken.issues.filter(({ line }) => line !== null).map(({ code, line }) => `${line} ${code}`);
    expect(listed).toEqual(expect.arrayContaining(['3 area-unmatched', '4 row-without-area', '5 row-without-year', '6 cell-not-a-number', '7 row-twice']));
    expect(said(taken, 'rows-read')).toBe('3 af 7 rækker er indlæst. 4 er afvist, 0 er lagt til side.');
  });

  it('areas that stand again and again without a year stop everything', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${NAMES[i % 2]};${i}`).join('\n');
    const taken = await take(`bydel;tal\n${rows}\n`);
    expect([taken.draft, codes(taken).includes('areas-repeated')]).toEqual([null, true]);
  });

  it('a direction that was guessed is marked and told; origin is never scored by a guess', async () => {
    const taken = await take('bydel;år;lav indkomst;ikke-vestlig herkomst;xyz\nNørrebro;2025;1;2;3\nValby;2025;2;3;4\n');
    expect(taken.mapping?.indicators.map(({ direction, confirmed }) => [direction, confirmed])).toEqual([['higher-is-more-deprived', false], ['context', false], ['context', false]]);
    expect(codes(taken)).toEqual(expect.arrayContaining(['direction-guessed', 'direction-unknown', 'unconfirmed']));
  });
});

describe('services that cut', () => {
  const fifty = (members: Record<string, unknown>, count = 50): RawFile => file('lag.geojson', JSON.stringify({ type: 'FeatureCollection', ...members, features: Array.from({ length: count }, (_, i) => ({ type: 'Feature', properties: { nr: i }, geometry: square(i / 500) })) }));
  it.each<[string, RawFile, string | null]>([
    ['say so', fifty({ numberMatched: 60, numberReturned: 50 }), 'answer-cut'],
    ['give exactly fifty', fifty({}), 'features-cut-perhaps'],
    ['give all of exactly fifty', fifty({ numberMatched: 50, numberReturned: 50 }), null],
    ['were asked for no more', fifty({ links: [{ href: 'https://x/ows?maxFeatures=30' }] }, 30), 'features-cut-perhaps'],
    ['give fifty-one', fifty({}, 51), null],
  ])('%s', async (_what, layer, code) => {
    expect((await takeIn([layer], { name: 'by' })).issues.map((one) => one.code).filter((one) => /^(features|answer)-cut/.test(one))).toEqual(code === null ? [] : [code]);
  });
});

describe.runIf(HAS_RECORDED)('recorded files', () => {
  it('income by bydel in Latin-1, joined through "District - X"', async () => {
    const taken = await takeIn([recorded('wfs/k101-bydel-2024-05.geojson'), recorded('statbank/avg-income-districts-latin1.csv')], { name: 'bydele' });
    expect(taken.draft?.values[0]?.figures.find(({ area, year }) => area === '4' && year === 2019)?.value).toBe(350601);
    expect(new Set(taken.draft?.values[0]?.figures.map(({ area }) => area)).size).toBe(10);
  });

  it('buildings of four levels in one column, without a map', async () => {
    const taken = await takeIn([recorded('statbank/KKBYG1_before_1850.csv')], { name: 'byg' });
    expect(taken.draft?.values.map(({ name, names }) => [name, names?.size])).toEqual([['bydel-values', 10], ['lokaludvalg-values', 12], ['afstemning-values', 53], ['kvarter-values', 67]]);
  });

  it('seven years without a column of years stop, and say why', async () => {
    const taken = await takeIn([recorded('opendata/cph_socioeconomic.csv')], { name: 'x' });
    expect(taken.draft).toBeNull();
    expect(taken.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['areas-repeated']);
  });
});

describe('numbers and names of areas in one table', () => {
  it('ids are followed, and rows in which the two disagree are told', async () => {
    const taken = await take('bydel nr;bydel;år;tal\n01;Nørrebro;2025;5\n02;Nørrebro;2025;6\n03;Vesterbro/Kgs. Enghave;2025;7\n');
    expect(values(taken).map(([area, , , value]) => [area, value])).toEqual([['1', 5], ['2', 6], ['3', 7]]);
    expect(said(taken, 'area-disagrees')).toContain('I 1 rækker peger bydel nr og bydel på hver sit område, i den første på "Valby" og "Nørrebro"');
  });

  it('a total among the numbers is set aside, not an area that is missing', async () => {
    const taken = await take('I;bydel;år;tal\na;Nørrebro;2025;5\nb;Valby;2025;6\nI alt;;2025;11\n');
    expect([said(taken, 'total-left-out'), codes(taken).includes('row-without-area')]).toEqual([expect.stringContaining('"I alt"'), false]);
  });
});
