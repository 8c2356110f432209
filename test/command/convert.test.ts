import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recorded, HAS_RECORDED } from '../read/tables/recorded.ts';
import { run } from './memory-io.ts';

if (!HAS_RECORDED) console.info('not run: ../shared absent (recorded files through convert)');

const ring = (at: number): unknown => [[[12.5 + at, 55.6], [12.52 + at, 55.6], [12.52 + at, 55.62], [12.5 + at, 55.62], [12.5 + at, 55.6]]];
const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: ['Nørrebro', 'Valby', '=cmd|x'].map((navn, i) => ({ type: 'Feature', properties: { bydel_nr: i + 1, navn }, geometry: { type: 'Polygon', coordinates: ring(i / 20) } })),
});
const TABLE = 'bydel;år;antal beboere;lav indkomst;ledige\nNørrebro;2025;80.123;10,5;4\nValby;2025;60.456;8,25;-\n=cmd|x;2025;1.000;9;5\n';
const FILES = { 'bydel.geojson': MAP, 'tal.csv': TABLE };
const converted = async (files: Readonly<Record<string, string>> = FILES, more: readonly string[] = []) => run(['convert', ...Object.keys(files).filter((name) => !name.endsWith('mapping.json')), '--out', 'ny', ...more], files);
const asPackage = (written: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries(written);

describe('convert', () => {
  it('writes a package that validate accepts and score scores', async () => {
    const { status, out, err, written } = await converted();
    expect([status, out]).toEqual([0, '']);
    expect([...written.keys()].toSorted()).toEqual(['ny/bydel-values.csv', 'ny/bydel.geojson', 'ny/datapackage.json', 'ny/mapping.json']);
    expect(err).toContain('3 af 3 rækker er indlæst');
    const files = asPackage(written);
    const validated = await run(['validate', 'ny'], files);
    expect([validated.status, validated.out]).toEqual([0, expect.stringContaining('0 fejl')]);
    const scored = await run(['score', 'ny', '--level', 'bydel'], files);
    expect(scored.status).toBe(0);
    expect(scored.out.split('\n')[0]).toBe('area,name,population,score,rank,percentile,decile,coverage,social_indikator,lav_indkomst,ledige');
    expect(scored.out).toMatch(/\n1,Nørrebro,80123,-?\d/);
  });

  it('keeps a name that looks like a formula, and Danish Excel gets it defused', async () => {
    const files = asPackage((await converted()).written);
    expect((await run(['score', 'ny', '--level', 'bydel'], files)).out).toContain(',=cmd|x,');
    expect((await run(['score', 'ny', '--level', 'bydel', '--format', 'csv-da'], files)).out).toContain(";'=cmd|x;");
  });

  it('the mapping that it wrote gives the same package again, and next year under other names', async () => {
    const first = await converted();
    const mapping = first.written.get('ny/mapping.json') ?? '';
    const again = await converted({ ...FILES, 'mapping.json': mapping }, ['--mapping', 'mapping.json']);
    expect(asPackage(again.written)).toEqual(asPackage(first.written));
    const next = await converted({ 'bydele_2026.geojson': MAP, 'nye_tal.csv': TABLE.replaceAll('2025', '2026'), 'mapping.json': mapping }, ['--mapping', 'mapping.json']);
    expect([next.status, next.written.get('ny/bydel-values.csv')]).toEqual([0, first.written.get('ny/bydel-values.csv')?.replaceAll('2025', '2026')]);
  });

  it('what a person confirmed in the mapping is neither warned about nor overruled', async () => {
    const mapping = JSON.parse((await converted()).written.get('ny/mapping.json') ?? '');
    for (const indicator of mapping.indicators) {
      delete indicator.confirmed;
      if (indicator.id === 'ledige') indicator.direction = 'lower-is-more-deprived';
    }
    mapping.files[1].marks = { '-': 'zero' };
    const { err, written } = await converted({ ...FILES, 'mapping.json': JSON.stringify(mapping) }, ['--mapping', 'mapping.json']);
    expect(err).not.toMatch(/gættet|bekræftet dem/);
    expect(written.get('ny/bydel-values.csv')).toContain('2,ledige,2025,0\n');
    expect(JSON.parse(written.get('ny/datapackage.json') ?? '').bybarometer.indicators[2]).toMatchObject({ id: 'ledige', direction: 'lower-is-more-deprived' });
  });

  it.each<[string, Record<string, string>, readonly string[], string]>([
    ['a map in no coordinates that are known', { 'kort.geojson': MAP.replaceAll('55.6', '99999.6') }, [], 'kort.geojson'],
    ['a file that is neither', { ...FILES, 'x.bin': '\u0000\u0001\u0002' }, [], 'x.bin'],
    ['a mapping that is no JSON', { ...FILES, 'mapping.json': '{' }, ['--mapping', 'mapping.json'], 'mapping.json'],
    ['a mapping with a wrong word', { ...FILES, 'mapping.json': '{"version":1,"package":{"name":"x"},"files":[{"file":"tal.csv","use":"tal"}]}' }, ['--mapping', 'mapping.json'], 'files[0].use'],
    ['a mapping whose column is gone', { ...FILES, 'mapping.json': '{"version":1,"package":{"name":"x"},"files":[{"file":"tal.csv","use":"values","area":"rode"}]}' }, ['--mapping', 'mapping.json'], '"rode"'],
  ])('%s: status 1, every error listed, and no half package', async (_what, files, more, reason) => {
    const { status, err, written } = await converted(files, more);
    expect([status, written.size]).toEqual([1, 0]);
    expect(err).toContain(reason);
    expect(err).toContain('Der er ikke skrevet nogen pakke.');
  });

  it('speaks English when asked', async () => {
    const { err } = await converted(FILES, ['--lang', 'en']);
    expect(err).toContain('3 of 3 rows were read');
    expect(err).not.toMatch(/rækker|områder/);
  });
});

describe('a folder on the disk', () => {
  it('is written whole or not at all, and one that is there stays as it is', async () => {
    const { writeFolder } = await import('../../scripts/write-folder.ts');
    const root = mkdtempSync(join(tmpdir(), 'bybarometer-'));
    try {
      await writeFolder(join(root, 'a', 'ny'), new Map([['datapackage.json', '{}'], ['tal.csv', 'x']]));
      expect(readdirSync(join(root, 'a'))).toEqual(['ny']);
      await expect(writeFolder(join(root, 'a', 'ny'), new Map([['andet.json', '{}']]))).rejects.toThrow(/ENOTEMPTY|EEXIST/);
      expect([readdirSync(join(root, 'a', 'ny')).toSorted(), readdirSync(join(root, 'a'))]).toEqual([['datapackage.json', 'tal.csv'], ['ny']]);
      await expect(writeFolder(join(root, 'b'), new Map([['ok.csv', 'x'], ['ingen/mappe.csv', 'x']]))).rejects.toThrow('ENOENT');
      expect(existsSync(join(root, 'b'))).toBe(false);
      expect(readFileSync(join(root, 'a', 'ny', 'tal.csv'), 'utf8')).toBe('x');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe.runIf(HAS_RECORDED)('recorded files', () => {
  it('roder in UTM and seven years of figures: the broken rows and Islevhus named, scored with what was confirmed', async () => {
    const text = (path: string): string => new TextDecoder().decode(recorded(path).bytes);
    const files: Record<string, string> = { 'rode.geojson': text('wfs/k101-rode-2023-epsg25832.geojson'), 'samlede.csv': text('opendata/samlede_socio_data_kbh.csv') };
    const { status, err, written } = await converted(files, ['--repairs', 'accept']);
    expect(status).toBe(0);
    for (const line of [312, 729, 1126, 1523, 1928, 2327, 2702]) expect(err).toContain(`samlede.csv, linje ${line}: Rækken er tom`);
    expect(err).toContain('"slevhus" er læst som "Islevhus"');
    expect(err).toContain('2.763 af 2.770 rækker er indlæst. 7 er afvist, 0 er lagt til side.');
    expect(err).toContain('Niveau rode: 399 områder, 23 indikatorer, år: 2008, 2009, 2010, 2011, 2012, 2013 og 2014.');
    expect(JSON.parse(written.get('ny/datapackage.json') ?? '').bybarometer.joinRepairs).toEqual([{ from: 'slevhus', to: '252', level: 'rode' }]);
    const scored = await run(['score', 'ny', '--level', 'rode', '--year', '2013'], asPackage(written));
    expect(scored.status).toBe(0);
    expect(scored.out.trim().split('\n').length).toBe(400);
    expect(scored.out).toMatch(/\n267,Gavlhus,\d+,\d/);
  }, 120_000);
});

describe('what the rules of the mapping withhold', () => {
  it('is not in the package that is written', async () => {
    const mapping = JSON.parse((await converted()).written.get('ny/mapping.json') ?? '');
    for (const indicator of mapping.indicators) if (indicator.id === 'ledige') indicator.unit = 'count';
    const { status, written } = await converted({ ...FILES, 'mapping.json': JSON.stringify({ ...mapping, protection: { minimumCount: 5 } }) }, ['--mapping', 'mapping.json']);
    expect(status).toBe(0);
    expect(written.get('ny/bydel-values.csv')).toContain('1,ledige,2025,d\n');
    expect(JSON.parse(written.get('ny/datapackage.json') ?? '').bybarometer.protection).toEqual({ minimumCount: 5 });
  });
});
