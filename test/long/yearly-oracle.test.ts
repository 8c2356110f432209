import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/command/run-command.ts';
import { path } from '../data/koebenhavn-files.ts';
import { danish, tablesOf } from '../write/html-tables.ts';
import { sheetsOf } from '../write/sheets-of.ts';

/*
 * The yearly report of eksempelby computed once more, from the files of the package and by nothing of `src`: z-scores, contributions, totals and
 * plans as `docs/reports.md` says them. Cover of need is held against the command `priority`.
 */
const FOLDER = path('public/data/eksempelby');
const [SINCE, YEAR, SINCE_DATE, DATE] = [2022, 2025, '2023-06-30', '2026-06-30'];

interface Node { readonly id: string; readonly weight: number; readonly indicator?: string; readonly children?: readonly Node[] }
interface Described { readonly id: string; readonly title: { readonly da: string }; readonly unit: string; readonly direction: string; readonly denominator?: string }
interface Programme { readonly title: string; readonly start?: string; readonly end?: string; readonly status?: readonly { readonly state: string; readonly date?: string }[] }

const json = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
const { bybarometer } = json<{ bybarometer: { indicators: readonly Described[]; index: Node } }>('datapackage.json');
const described = new Map(bybarometer.indicators.map((one) => [one.id, one]));

/** level -> `area|year|indicator` -> figure. */
function figuresOf(level: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of ['values', 'income', 'provisional']) {
    const [heads = [], ...lines] = readFileSync(join(FOLDER, `${level}-${part}.csv`), 'utf8').trim().split('\n').map((line) => line.split(','));
    for (const cells of lines) {
      const isNumber = (cell: string | undefined): boolean => /^-?\d/.test(cell ?? '');
      if (!heads.includes('indicator')) heads.forEach((head, i) => i > 1 && isNumber(cells[i]) && found.set(`${cells[0]}|${cells[1]}|${head}`, Number(cells[i])));
      // A withheld figure is an empty cell with its mark.
      else if (isNumber(cells[3])) found.set(`${cells[0]}|${cells[2]}|${cells[1]}`, Number(cells[3]));
    }
  }
  return found;
}

const LEVELS = new Map(['bydel', 'rode', 'boligafdeling'].map((level) => [level, figuresOf(level)]));
const figure = (level: string, area: string, year: number, id: string): number | null => LEVELS.get(level)?.get(`${area}|${year}|${id}`) ?? null;
const areasOf = (level: string): readonly string[] => [...new Set([...(LEVELS.get(level)?.keys() ?? [])].map((key) => key.split('|')[0] ?? ''))];
const [BYDELE, RODER] = [areasOf('bydel'), areasOf('rode')];
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const mean = (all: readonly number[]): number => sum(all) / all.length;

/** Each leaf with its share of the score. */
function leaves(node: Node, share = 1): readonly { readonly id: string; readonly share: number }[] {
  if (node.children === undefined) return [{ id: node.indicator ?? '', share }];
  const total = sum(node.children.map(({ weight }) => weight));
  return node.children.flatMap((child) => leaves(child, (share * child.weight) / total));
}
const LEAVES = leaves(bybarometer.index);

/** Each area's contribution of an indicator, its share times the z-score by the mean and spread of `of`. */
function contributions(id: string, share: number, year: number, of: number): readonly number[] {
  const sign = described.get(id)?.direction === 'lower-is-more-deprived' ? -1 : 1;
  const values = (one: number): readonly number[] => BYDELE.map((area) => sign * (figure('bydel', area, one, id) ?? NaN));
  const centre = mean(values(of));
  const sd = Math.sqrt(mean(values(of).map((value) => (value - centre) ** 2)));
  return values(year).map((value) => (share * (value - centre)) / sd);
}
const scores = (year: number, of = year): readonly number[] => BYDELE.map((_, i) => sum(LEAVES.map(({ id, share }) => contributions(id, share, year, of)[i] ?? NaN)));
const weighted = (values: readonly number[], year: number): number => {
  const people = BYDELE.map((area) => figure('bydel', area, year, 'befolkning') ?? NaN);
  return sum(values.map((value, i) => value * (people[i] ?? NaN))) / sum(people);
};

/** Whether a printed figure is another than it should be, beyond what it was rounded by. */
const differs = (printed: number | null, expected: number, unit: string): boolean => printed === null || Math.abs(printed - expected) > (unit === 'count' || unit === 'kroner' ? 0.5 : 0.05) + 1e-6;

async function run(...args: readonly string[]): Promise<{ readonly out: string; readonly html: string; readonly bytes: Uint8Array }> {
  const made = { out: '', html: '', bytes: new Uint8Array() };
  const status = await runCommand(args, {
    kindOf: async (file) => (!existsSync(file) ? 'nothing' : statSync(file).isDirectory() ? 'folder' : 'file'),
    sourceOf: (folder) => ({ read: async (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null) }),
    readText: async (file) => readFileSync(file, 'utf8'),
    readBytes: async (file) => readFileSync(file),
    writeFolder: async () => Promise.reject(new Error('no folder is to be written')),
    makeFolder: async () => {},
    writeText: async (_, text) => void (made.html = text),
    writeBytes: async (_, bytes) => void (made.bytes = Uint8Array.from(bytes)),
    out: (text) => void (made.out += text),
    err: () => {},
    today: () => DATE,
    hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  if (status !== 0) throw new Error(`status ${status}`);
  return made;
}

let html = '';
let sheets: ReturnType<typeof sheetsOf> = new Map();
beforeAll(async () => {
  const made = await run('yearly', FOLDER, '--level', 'bydel', '--year', String(YEAR), '--since', String(SINCE), '--date', DATE, '--since-date', SINCE_DATE, '--out', 'ud');
  [html, sheets] = [made.html, sheetsOf(made.bytes)];
}, 120_000);

const rows = (name: string): readonly (readonly string[])[] => tablesOf(html, name).flatMap(({ rows: all }) => all.slice(1));

describe('the yearly report of eksempelby, computed once more', () => {
  test('scores, changes both ways and the city', () => {
    const [before, now, fixed] = [scores(SINCE), scores(YEAR), scores(YEAR, SINCE)];
    const sheet = new Map((sheets.get('Udvikling') ?? []).slice(1).map((cells) => [cells[0], cells]));
    BYDELE.forEach((area, i) => {
      const [s0, s1, f1] = [before[i] ?? NaN, now[i] ?? NaN, fixed[i] ?? NaN];
      const cells = sheet.get(area) ?? [];
      expect(cells[4]).toBeCloseTo(s0, 9);
      expect(cells[5]).toBeCloseTo(s1, 9);
      expect(cells[6]).toBeCloseTo(s1 - s0, 9);
      expect(cells[8]).toBeCloseTo(f1 - s0, 9);
      const printed = rows('changes').find(([name]) => name === cells[1]) ?? [];
      expect(printed.slice(2, 6).map(danish)).toEqual([s0, s1, s1 - s0, f1 - s0].map((value) => expect.closeTo(value, 2)));
    });
    expect(danish(rows('changes').at(-1)?.[5])).toBeCloseTo(weighted(fixed, YEAR) - weighted(before, SINCE), 2);
  });

  test('the reasons of every area: each contribution, and the sum', () => {
    const sheet = (sheets.get('Grunde') ?? []).slice(1);
    BYDELE.forEach((area, i) => {
      const own = sheet.filter(([id]) => id === area);
      for (const { id, share } of LEAVES) {
        const row = own.find((cells) => cells[2] === described.get(id)?.title.da);
        expect(row?.[5]).toBeCloseTo((contributions(id, share, YEAR, YEAR)[i] ?? NaN) - (contributions(id, share, SINCE, SINCE)[i] ?? NaN), 9);
      }
      const amounts = own.map((cells) => Number(cells[5]));
      expect(sum(amounts.slice(0, -1))).toBeCloseTo(amounts.at(-1) ?? NaN, 12);
    });
  });

  test('the largest movers both ways, in order', () => {
    const changes = scores(YEAR).map((score, i) => score - (scores(SINCE)[i] ?? NaN));
    const names = new Map((sheets.get('Udvikling') ?? []).slice(1).map((cells) => [cells[0], String(cells[1])]));
    const order = BYDELE.map((area, i) => ({ name: names.get(area) ?? '', change: changes[i] ?? NaN })).toSorted((a, b) => b.change - a.change);
    const printed = tablesOf(html, 'mover').map(({ caption }) => caption.split(':')[0]);
    const up = order.filter(({ change }) => change >= 0.005).slice(0, 3);
    const down = order.toReversed().filter(({ change }) => change <= -0.005).slice(0, 3);
    expect(printed).toEqual([...up, ...down].map(({ name }) => name));
  });

  test('every total of almen housing and of the rest', () => {
    const shapes = json<{ features: readonly { properties: Record<string, string> }[] }>('boligafdeling.geojson').features.map(({ properties }) => properties);
    const printed = new Map(rows('tenure').map(([name = '', ...cells]) => [name.replace(/ \([^()]*\)$/, ''), cells]));
    const told = bybarometer.indicators.filter(({ title }) => printed.has(title.da));
    expect(told.length).toBeGreaterThan(50);
    const misfits: string[] = [];
    for (const { id, unit, denominator, title } of told) {
      const isCount = unit === 'count';
      const part = (level: string, area: string): readonly [number, number] | null => {
        const [value, base] = [figure(level, area, YEAR, id), isCount ? 1 : figure(level, area, YEAR, denominator ?? '')];
        return value === null || base === null ? null : [isCount ? value : value * base, base];
      };
      const [inside, outside]: [[number, number], [number, number]] = [[0, 0], [0, 0]];
      let counted = 0;
      for (const rode of RODER) {
        const within = shapes.filter((one) => one['rode_nr'] === rode && one['tenure'] === 'almen').map((one) => part('boligafdeling', one['afdeling_nr'] ?? ''));
        const all = part('rode', rode);
        if (all === null || within.includes(null)) continue;
        counted += within.length;
        for (const k of [0, 1] as const) {
          const own = sum(within.map((one) => one?.[k] ?? 0));
          inside[k] += own;
          outside[k] += all[k] - own;
        }
      }
      const total = ([over, under]: readonly [number, number]): number => (isCount ? over : over / under);
      const [, almen, , rest, count] = printed.get(title.da) ?? [];
      const isOff = differs(danish(almen), total(inside), unit) || ((isCount || outside[1] > 0) && differs(danish(rest), total(outside), unit));
      if (isOff || count !== `${counted} af 40`) misfits.push(`${id}: ${almen}, ${rest}, ${count}; ${total(inside)}, ${total(outside)}, ${counted}`);
    }
    expect(misfits).toEqual([]);
  });

  test('the city then and now: sums of counts, numerators over denominators', () => {
    const printed = new Map(rows('by-area').map(([name = '', ...cells]) => [name.replace(/ \([^()]*\)$/, ''), cells]));
    const misfits: string[] = [];
    let compared = 0;
    for (const { id, unit, denominator, title } of bybarometer.indicators.filter((one) => printed.has(one.title.da) && (one.unit === 'count' || one.denominator !== undefined))) {
      for (const [k, year] of [[0, SINCE], [1, YEAR]] as const) {
        const known = BYDELE.flatMap((area) => {
          const [value, base] = [figure('bydel', area, year, id), unit === 'count' ? 1 : figure('bydel', area, year, denominator ?? '')];
          return value === null || base === null ? [] : [[value, base] as const];
        });
        const over = sum(known.map(([value, base]) => value * base));
        const expected = unit === 'count' ? (known.length < BYDELE.length ? null : over) : known.length === 0 ? null : over / sum(known.map(([, base]) => base));
        const cell = danish(printed.get(title.da)?.[k]);
        compared += 1;
        if ((cell === null) !== (expected === null) || (expected !== null && differs(cell, expected, unit))) misfits.push(`${id} ${year}: ${cell}, ${expected}`);
      }
    }
    expect(misfits).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  test('programmes that began and ended, by their own dates', () => {
    const programmes = json<readonly Programme[]>('programmes.json');
    const first = (date: string | undefined): string => (date === undefined ? '' : `${date}-01-01`.slice(0, 10));
    const last = (date: string | undefined): string => (date === undefined ? '9999' : date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);
    const isClosed = ({ status = [] }: Programme): boolean => status.some(({ state }) => ['rejected', 'withdrawn', 'stopped', 'ended'].includes(state));
    const plain = programmes.filter((one) => one.start !== undefined && !isClosed(one));
    const within = (day: string): boolean => day > SINCE_DATE && day <= DATE;
    const tables = new Map(tablesOf(html, 'programmes').map(({ caption, rows: all }) => [caption.split(' (')[0], all.slice(1).map(([title]) => title)]));
    const told = (group: string): readonly string[] => plain.map(({ title }) => title).filter((title) => tables.get(group)?.includes(title) === true);
    expect(told('Begyndt')).toEqual(plain.filter(({ start }) => within(first(start))).map(({ title }) => title));
    expect(told('Sluttet')).toEqual(plain.filter(({ end }) => end !== undefined && last(end) >= SINCE_DATE && last(end) < DATE).map(({ title }) => title));
    expect(plain.length).toBeGreaterThan(10);
  });

  test('cover of need is that of the command priority on both days', async () => {
    const [high, without, residents] = rows('cover-table');
    for (const [k, year, date] of [[1, SINCE, SINCE_DATE], [2, YEAR, DATE]] as const) {
      const { out } = await run('priority', FOLDER, '--level', 'bydel', '--year', String(year), '--date', date, '--cover', '0.2', '--format', 'json');
      const listed = JSON.parse(out) as readonly { readonly group: string | null; readonly population: number }[];
      const uncovered = listed.filter(({ group }) => group === 'high-without');
      expect(danish(high?.[k])).toBe(listed.filter(({ group }) => group?.startsWith('high') === true).length);
      expect(danish(without?.[k])).toBe(uncovered.length);
      expect(danish(residents?.[k])).toBe(sum(uncovered.map(({ population }) => population)));
    }
  }, 60_000);
});
