import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { YearlyRecord } from '../../src/model/yearly-record.ts';
import { readYearlyRecord } from '../../src/read/read-yearly-record.ts';
import { run, type Run } from '../command/memory-io.ts';
import { textOf } from './html-tables.ts';
import { sheetsOf } from './sheets-of.ts';
import { yearlyTown } from './yearly-town.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const GROUND = { cityId: 'by', level: 'rode' };
const report = (files: Files, ...more: readonly string[]): Promise<Run> => run(['yearly', 'by', '--level', 'rode', '--out', 'ud', ...(more.includes('--date') ? [] : ['--date', '2020-06-30']), ...more], files);
const htmlOf = ({ written }: Run): string => [...written.values()].join('');
const xlsxOf = ({ bytes }: Run): Uint8Array => [...bytes.values()][0] ?? new Uint8Array();
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const recordOf = async (bytes: Uint8Array): Promise<YearlyRecord> => {
  const read = await readYearlyRecord({ name: 'sidst', bytes }, GROUND);
  if ('refusal' in read) throw new Error(read.refusal.en);
  return read.record;
};

/** The town in its next edition: `ledige` weighs three times as much and is ranked, a floor of residents, a source for `uddannede`. */
function nextEdition(): Record<string, string> {
  const files = yearlyTown();
  const manifest = JSON.parse(files['by/datapackage.json'] ?? '') as { version: string; bybarometer: { levels: object[]; indicators: object[]; index: { children: object[]; aggregate?: object } } };
  const { levels, indicators, index } = manifest.bybarometer;
  manifest.version = '2.0';
  index.children[0] = { ...index.children[0], weight: 3, steps: [{ do: 'percentile' }] };
  index.aggregate = { method: 'arithmetic', missing: { policy: 'propagate' } };
  levels[0] = { ...levels[0], minimumPopulation: 50 };
  indicators[2] = { ...indicators[2], source: { title: 'Danmarks Statistik' } };
  return { ...files, 'by/datapackage.json': JSON.stringify(manifest) };
}

let last: Run;
beforeAll(async () => {
  last = await report(yearlyTown(), '--year', '2019', '--date', '2019-08-15');
});

describe('a yearly report carries how it was made', () => {
  test('as data in the page and in the workbook, the same in both: weights, method, package, year and day', async () => {
    const record = await recordOf(encoded(htmlOf(last)));
    expect(record).toMatchObject({
      format: 'bybarometer-yearly', version: 1, package: { id: 'by', version: '1.0' }, level: 'rode', year: 2019, date: '2019-08-15', minimumPopulation: null,
      method: { aggregation: 'arithmetic', scales: ['z-score'], missing: [{ policy: 'skip', minimumShare: 0, minimumCount: 0 }], excluded: [] },
    });
    expect(record.parts.map(({ id, share }) => [id, share])).toEqual([['index', 1], ['ledige', 0.5], ['uddannede', 0.5]]);
    expect(record.indicators.map(({ id, source, year }) => [id, source, year])).toEqual([['ledige', null, 2019], ['uddannede', null, 2019]]);
    expect(await recordOf(xlsxOf(last))).toEqual(record);
    expect(JSON.stringify(record)).not.toContain('Alfa');
  });

  test('a record longer than a cell goes on in the next row', async () => {
    const files = yearlyTown();
    const long = 'x'.repeat(9_000);
    const text = (files['by/datapackage.json'] ?? '').replaceAll('"title":{"da":"ledige","en":"ledige"}', `"title":{"da":"${long}","en":"${long}"}`);
    const made = await report({ ...files, 'by/datapackage.json': text }, '--year', '2019');
    expect(sheetsOf(xlsxOf(made)).get('Til næste gang')?.length).toBeGreaterThan(2);
    expect(await recordOf(xlsxOf(made))).toEqual(await recordOf(encoded(htmlOf(made))));
  });
});

describe('what the last report did otherwise', () => {
  test.each(['html', 'xlsx'])('its year and day are taken (%s), and where nothing changed it says so', async (kind) => {
    const { status, err, written } = await report({ ...yearlyTown(), sidst: kind === 'html' ? htmlOf(last) : xlsxOf(last) }, '--last', 'sidst');
    expect([status, err]).toEqual([0, expect.not.stringContaining('sidst:')]);
    const text = textOf([...written.values()].join(''));
    expect(text).toContain('tal fra 2019 til 2020, planer fra 15. august 2019 til 30. juni 2020');
    expect(text).toContain('Sidste rapport: tal fra 2019, planer læst 15. august 2019, pakke 1.0. Vægte, metode, indikatorer, kilder og pakke er de samme som i den sidste rapport.');
    expect(text).not.toContain('Brugte den sidste rapport andre vægte');
    expect(text).toContain('--since-date 2019-08-15 --last sidst');
  });

  const CHANGES = {
    da: [
      'Andele af scoren: ledige fra 50,0 % til 75,0 % og uddannede fra 50,0 % til 25,0 %.',
      'Metode: vægtet gennemsnit af z-scorer før, vægtet gennemsnit af percentile og z-score nu.',
      'Manglende tal: springes over før, gør, at delen ingen tal har nu.',
      'Regnes på en anden måde: Index og ledige.',
      'Færrest beboere, der giver en score: ingen grænse før, 50 nu.',
      'Andre kilder: uddannede (ingen angivet før, Danmarks Statistik nu).',
      'Pakken er en anden udgave (1.0 før, 2.0 nu), så tal for samme år kan være rettet.',
      'Scorer og pladser i den sidste rapport kan derfor afvige fra dem, der står her for det samme år: her er begge år regnet på den nye måde.',
    ],
    en: [
      'Shares of the score: ledige from 50.0% to 75.0% and uddannede from 50.0% to 25.0%.',
      'Method: weighted mean of z-scores then, weighted mean of percentile and z-score now.',
      'Missing figures: are left out then, leave the part without a figure now.',
      'Computed in another way: Index and ledige.',
      'Fewest residents for a score: no limit then, 50 now.',
      'Other sources: uddannede (none given then, Danmarks Statistik now).',
      'The package is another version (1.0 then, 2.0 now), so figures of the same year may have been corrected.',
    ],
  };
  test.each(['da', 'en'] as const)('weights, method, missing figures, floor, sources and package, each in words, in page and workbook (%s)', async (language) => {
    const made = await report({ ...nextEdition(), sidst: htmlOf(last) }, '--last', 'sidst', '--lang', language);
    if (made.status !== 0) throw new Error(made.err);
    const about = [...(sheetsOf(xlsxOf(made)).get(language === 'da' ? 'Om data' : 'About the data') ?? [])].map(([, value]) => String(value).replace(/\s/g, ' '));
    for (const sentence of CHANGES[language]) {
      expect(textOf(htmlOf(made))).toContain(sentence);
      expect(about).toContain(sentence);
    }
  });

  test('parts that came and went, by name', async () => {
    const files = nextEdition();
    const text = (files['by/datapackage.json'] ?? '').replace('{"id":"uddannede","indicator":"uddannede","title":{"da":"uddannede","en":"uddannede"}', '{"id":"ny","indicator":"uddannede","title":{"da":"Ny del","en":"New part"}');
    const page = textOf(htmlOf(await report({ ...files, 'by/datapackage.json': text, sidst: htmlOf(last) }, '--last', 'sidst')));
    expect(page).toContain('Nye dele af scoren: Ny del.');
    expect(page).toContain('Ikke længere dele af scoren: uddannede.');
  });

  test('a year and a day that are given go before those of the file, and both are said', async () => {
    const rode = ['a1,2018,Alfa,1000,7,40', 'a2,2018,Beta,1000,13,60', 'b1,2018,Gamma,1000,13,60', 'b2,2018,Delta,1000,7,40'];
    const files = yearlyTown();
    const page = textOf(htmlOf(await report({ ...files, 'by/rode.csv': `${files['by/rode.csv']}${rode.join('\n')}\n`, sidst: htmlOf(last) }, '--last', 'sidst', '--since', '2018', '--since-date', '2018-01-01')));
    expect(page).toContain('tal fra 2018 til 2020, planer fra 1. januar 2018');
    expect(page).toContain('Her er der valgt at sammenligne med tal fra 2018 og planer læst 1. januar 2018.');
    expect(page).toContain('Pakken har samme udgave, men andre filer');
  });

  test('a report of the same year and a later day is held against all the same; the year before is compared with, and that is said', async () => {
    const same = await report(yearlyTown(), '--date', '2020-09-01');
    const { status, err, written } = await report({ ...yearlyTown(), sidst: htmlOf(same) }, '--last', 'sidst');
    expect(status).toBe(0);
    expect(err).toContain('Dens år ligger ikke før det valgte');
    expect(err).toContain('Dens dag ligger ikke før denne');
    expect(textOf([...written.values()].join(''))).toContain('tal fra 2019 til 2020, planer fra 30. juni 2019 til 30. juni 2020');
  });
});

describe('a file that is no last report', () => {
  const said = async (bytes: Uint8Array, ground = GROUND): Promise<string> => {
    const read = await readYearlyRecord({ name: 'fil', bytes }, ground);
    return 'refusal' in read ? `${read.refusal.da} | ${read.refusal.en}` : 'taken';
  };
  const UNREADABLE = 'Intet er taget fra fil: den er ikke en årsrapport, der kan læses. | Nothing was taken from fil: it is not a yearly report that can be read.';

  test('of another package or level is said in both languages', async () => {
    expect(await said(encoded(htmlOf(last)), { ...GROUND, cityId: 'anden' })).toBe('Intet er taget fra fil: den er af en anden pakke (by). | Nothing was taken from fil: it is of another package (by).');
    expect(await said(xlsxOf(last), { ...GROUND, level: 'bydel' })).toBe('Intet er taget fra fil: den er af et andet niveau (rode). | Nothing was taken from fil: it is of another level (rode).');
  });

  test('of any other kind is said, and nothing is taken', async () => {
    const profile = await run(['report', 'by', '--level', 'rode', '--area', 'a1', '--out', 'ud'], yearlyTown());
    const record = await recordOf(encoded(htmlOf(last)));
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const others: readonly Uint8Array[] = [
      encoded(''), encoded('{}'), encoded('null'), encoded(deep), encoded('<!doctype html><p>Hej</p>'), encoded(htmlOf(profile)), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), Uint8Array.of(255, 254, 0, 1),
      zipSync({ 'xl/workbook.xml': encoded('<workbook><sheets></sheets></workbook>') }), zipSync({ 'xl/workbook.xml': encoded('<<<') }), zipSync({ '../ude.html': encoded(htmlOf(last)) }),
      zipSync({ 'stor.html': new Uint8Array(20_000_000) }),
      ...[{ version: 2 }, { year: '2019' }, { date: 'i går' }, { parts: {} }, { method: { ...record.method, missing: [{ policy: 'gæt' }] } }, { parts: Array.from({ length: 20_001 }, () => record.parts[0]) }].map((change) => encoded(JSON.stringify({ ...record, ...change }))),
    ];
    for (const [i, one] of others.entries()) expect([i, await said(one)]).toEqual([i, UNREADABLE]);
  });

  test('members that a record has not are dropped, those that name a prototype too', async () => {
    const record = await recordOf(encoded(htmlOf(last)));
    const read = await recordOf(encoded(JSON.stringify(record).replace('{', '{"__proto__":{"level":"x"},"constructor":1,"extra":2,')));
    expect(read).toEqual(record);
    expect([Object.keys(read).includes('extra'), Object.hasOwn(read, '__proto__'), Object.hasOwn(read, 'constructor')]).toEqual([false, false, false]);
  });

  test('words of a file cannot leave their place on the page', async () => {
    const record = await recordOf(encoded(htmlOf(last)));
    const evil = { ...record, package: { ...record.package, version: '<img src=x onerror=alert(1)>' }, parts: [...record.parts, { id: 'x', title: { da: '</script><b>{year}', en: 'x' }, share: 0.5, how: '' }] };
    const page = htmlOf(await report({ ...yearlyTown(), sidst: JSON.stringify(evil) }, '--last', 'sidst'));
    expect(page).not.toMatch(/<img|<b>/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('on the command line: said and left out; a file that is not there is a wrong command line', async () => {
    const { status, err, written } = await report({ ...yearlyTown(), sidst: 'Hej' }, '--last', 'sidst');
    expect([status, written.size, err]).toEqual([0, 1, expect.stringContaining('Intet er taget fra sidst: den er ikke en årsrapport, der kan læses.')]);
    expect(textOf([...written.values()].join(''))).toContain('Brugte den sidste rapport andre vægte');
    const missing = await report(yearlyTown(), '--last', 'intet', '--lang', 'en');
    expect([missing.status, missing.written.size, missing.err]).toEqual([2, 0, expect.stringContaining('intet cannot be read.')]);
  });
});
