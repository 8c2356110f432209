import { beforeAll, describe, expect, test } from 'vitest';
import { indicatorAtLevel } from '../../src/model/indicator.ts';
import { leavesOf } from '../../src/model/index-tree.ts';
import { profileTree } from '../../src/model/profile-tree.ts';
import { areaReport } from '../../src/write/report/area-report.ts';
import { prepareReport } from '../../src/write/report/report-context.ts';
import { cityIn, levelIn } from '../score/package-folder.ts';
import { PlainTown, straightLine, weightedMean } from '../write/report/plain-town.ts';
import { danishNumber, printedProfile, says, type PrintedProfile } from '../write/report/printed-profile.ts';

const YEAR = 2025;
const SINCE = 2021;

let town: PlainTown;
let printed: readonly PrintedProfile[];
beforeAll(async () => {
  const city = await cityIn(new URL('../../public/data/eksempelby/', import.meta.url));
  const level = levelIn(city, 'bydel');
  const tree = profileTree(city, null);
  if (tree === null) throw new Error('no index');
  town = new PlainTown(city, level);
  const context = prepareReport({ city, levels: city.levels, level, tree, profile: null, year: YEAR, date: '2026-06-30', link: null, again: null });
  printed = level.areas.map((_, position) => printedProfile(areaReport(context, position, 'da')));
}, 120_000);

/** Every profile with its area's position. */
const each = (check: (profile: PrintedProfile, position: number) => void): void => printed.forEach(check);
const ofTitle = (title: string): string => [...town.city.indicators.values()].find((one) => indicatorAtLevel(one, 'bydel').title.da === title)?.id ?? '';
const at = (values: readonly (number | null)[], position: number): number => values[position] ?? Number.NaN;

describe('every figure of the 12 profiles of Eksempelby, a second time by plain arithmetic', () => {
  test('key figures and the sentence', () => {
    each(({ keyFigures, text }, position) => {
      expect(says(keyFigures.get('Score') ?? '', at(town.score(YEAR), position))).toBe(true);
      const rank = town.rank(YEAR, position);
      expect(keyFigures.get('Plads')).toBe(`nr. ${rank} af 12 bydele`);
      expect(keyFigures.get('Datagrundlag')).toBe('100 %');
      expect(says(keyFigures.get('Beboere') ?? '', at(town.population(YEAR), position))).toBe(true);
      const below = Math.floor((100 * (12 - rank)) / 11);
      expect(text('lead')).toContain(rank === 1 || rank === 12 ? `nr. ${rank} af 12 bydele` : `nr. ${rank} af 12 bydele: tallene peger på større behov end i ${below} procent`);
    });
  });

  test('themes here and in the city', () => {
    const themes = town.root.kind === 'branch' ? town.root.children : [];
    each(({ rows }, position) => {
      const body = rows('themes').slice(1);
      expect(body.map(([title]) => title)).toEqual(themes.map(({ title }) => title.da));
      for (const [i, [, here = '', city = '']] of body.entries()) {
        const values = town.node(themes[i] ?? town.root, YEAR);
        expect([says(here, at(values, position)), says(city, weightedMean(values, town.population(YEAR)))]).toEqual([true, true]);
      }
    });
  });

  test('the five strongest reasons and strengths, in order, with figure, mean and contribution', () => {
    each(({ rows }, position) => {
      const amounts = town.contributions(YEAR, position);
      const body = rows('drivers').filter(([first]) => first !== 'Indikator');
      for (const [title = '', here = '', city = '', contribution = ''] of body) {
        const id = ofTitle(title);
        expect([title, says(here, at(town.values(id, YEAR), position)), says(city, weightedMean(town.values(id, YEAR), town.population(YEAR))), says(contribution, amounts.get(id) ?? Number.NaN)]).toEqual([title, true, true, true]);
      }
      const sorted = [...amounts].toSorted((a, b) => b[1] - a[1]);
      const [up, down] = [sorted.filter(([, amount]) => amount > 1e-9).slice(0, 5), sorted.filter(([, amount]) => amount < -1e-9).toReversed().slice(0, 5)];
      expect(body.map(([title = '']) => ofTitle(title))).toEqual([...up, ...down].map(([id]) => id));
    });
  });

  test('level and direction: classes, distances from the mean, change and mean change', () => {
    const [now, then] = [town.score(YEAR), town.score(SINCE)];
    const changes = now.map((score, i) => (score ?? 0) - (then[i] ?? 0));
    each(({ text }, position) => {
      const [z, moved] = [town.standing(now, position), town.standing(changes, position)];
      const level = z < -1 ? 'lille behov' : z <= 1 ? 'middel behov' : z <= 1.5 ? 'stort behov' : 'meget stort behov';
      const direction = moved < -1 ? 'mod mindre behov end de andre' : moved <= 1 ? 'som de andre' : 'mod større behov end de andre';
      const status = text('status');
      expect(status).toContain(`Niveau ${YEAR}: ${level} (`);
      expect(status).toContain(`Udvikling ${SINCE}–${YEAR}: ${direction} (`);
      const [, standing = '', change = '', common = ''] = /\(([^ ]+) standard.*ændret med ([^ ,]+,\d+), i gennemsnit af områderne ([^)]+)\)/.exec(status) ?? [];
      expect([says(standing, z), says(change, changes[position] ?? 0), says(common, town.meanOf(changes))]).toEqual([true, true, true]);
    });
  });

  test('the series: scores both ways, ranks and residents of every year', () => {
    each(({ rows }, position) => {
      const [heads = [], own = [], fixed = [], ranks = [], residents = []] = rows('years');
      expect(heads.slice(1)).toEqual(Array.from({ length: 16 }, (_, i) => String(2010 + i)));
      expect(fixed[0]).toBe(`Score, byen i ${SINCE}`);
      for (const [i, year] of heads.slice(1).map(Number).entries()) {
        const found = [says(own[i + 1] ?? '', at(town.score(year), position)), says(fixed[i + 1] ?? '', at(town.score(year, SINCE), position)), says(residents[i + 1] ?? '', at(town.population(year), position))];
        expect([year, ...found, ranks[i + 1]]).toEqual([year, true, true, true, String(town.rank(year, position))]);
      }
    });
  });

  test('targets: newest value, what is left, a straight line of five years, where it leads and the course, here and in the city', () => {
    each(({ rows }, position) => {
      const body = rows('targets').slice(1);
      const id = town.level.areas[position]?.id;
      expect(body).toHaveLength(new Set(town.city.targets.filter((one) => one.level === 'bydel' && (one.area === null || one.area === id)).map(({ indicator, year }) => `${indicator} ${year}`)).size);
      for (const cells of body) checkTarget(cells, position);
    });
  });

  test('residents, ages, neighbours, areas alike and shares of the score', () => {
    each(({ rows }, position) => {
      const [, counted = [], ...ages] = rows('people');
      expect([says(counted[1] ?? '', at(town.population(YEAR), position)), says(counted[2] ?? '', town.population(YEAR).reduce<number>((sum, x) => sum + (x ?? 0), 0))]).toEqual([true, true]);
      expect(ages.length).toBeGreaterThan(0);
      for (const [title = '', here = '', city = ''] of ages) expect([title, says(here, at(town.values(ofTitle(title), YEAR), position)), says(city, weightedMean(town.values(ofTitle(title), YEAR), town.population(YEAR)))]).toEqual([title, true, true]);
      const areaOf = (name: string): number => town.level.areas.findIndex((one) => name.startsWith(one.name));
      for (const [name = '', rank = '', score = ''] of rows('neighbours').slice(1)) expect([name, rank, says(score, at(town.score(YEAR), areaOf(name)))]).toEqual([name, String(town.rank(YEAR, areaOf(name))), true]);
      const alike = town.level.areas.map((_, other) => ({ other, distance: town.distance(YEAR, position, other) })).filter(({ other }) => other !== position).toSorted((a, b) => a.distance - b.distance);
      for (const [i, [name = '', , distance = '']] of rows('similar').slice(1).entries()) expect([areaOf(name), says(distance, alike[i]?.distance ?? 0)]).toEqual([alike[i]?.other, true]);
      const shares = rows('weights').slice(1).flatMap(([, share = '', inside = '']) => [danishNumber(share).value, [...inside.matchAll(/\(([^()]*?) %\)/g)].reduce((sum, [, of = '']) => sum + danishNumber(of).value, 0)]);
      for (const share of shares) expect(Math.abs(share - 100 / 6)).toBeLessThan(0.3);
      expect([...leavesOf(town.root)]).toHaveLength(23);
    });
  });
});

/** One row of the board: objective and indicator, value, distance, slope and course here, value and course in the city. */
function checkTarget([name = '', here = '', toGo = '', slope = '', course = '', city = '', cityCourse = '']: readonly string[], position: number): void {
  const found = town.city.targets.filter((one) => one.level === 'bydel').find((one) => name.includes(indicatorAtLevel(town.city.indicators.get(one.indicator) ?? fail(), 'bydel').title.da) && name.includes(String(one.year)) && (one.area === null || one.area === town.level.areas[position]?.id) && says(name.split(':').at(-1) ?? '', one.value));
  if (found === undefined) throw new Error(`no target ${name}`);
  const indicator = town.city.indicators.get(found.indicator) ?? fail();
  const broken = Math.max(0, ...indicator.breaks.map(({ year }) => year));
  const years = town.level.years.filter((year) => year <= YEAR && year >= broken);
  checkCourse(found, indicator.direction, years.flatMap((year) => point(year, town.values(indicator.id, year)[position] ?? null)), [here, toGo, slope, course]);
  if (found.area === null) checkCourse(found, indicator.direction, years.flatMap((year) => point(year, weightedMean(town.values(indicator.id, year), town.population(year)))), [city, null, null, cityCourse]);
}

const point = (year: number, value: number | null): readonly (readonly [number, number])[] => (value === null || Number.isNaN(value) ? [] : [[year, value]]);
const fail = (): never => {
  throw new Error('unknown indicator');
};

function checkCourse(target: { readonly value: number; readonly year: number }, direction: string, points: readonly (readonly [number, number])[], [value, toGo, slope, course]: readonly [string, string | null, string | null, string]): void {
  const [last, newest] = points.at(-1) ?? fail();
  const isSided = direction !== 'context';
  const sign = direction === 'lower-is-more-deprived' ? -1 : 1;
  const left = sign * (newest - target.value);
  const recent = points.filter(([year]) => year > last - 5);
  const line = straightLine(recent);
  const projected = line.end + line.slope * (target.year - last);
  const told = !isSided ? 'uden retning' : left <= 0 ? 'nået' : recent.length < 3 ? 'for få år' : sign * (projected - target.value) <= 0 ? 'på vej' : 'ikke på vej';
  const leads = (told === 'på vej' || told === 'ikke på vej') && projected >= 0;
  const said = {
    value: says(value, newest) && value.includes(`(${last})`),
    toGo: toGo === null || (isSided ? says(toGo, Math.max(0, left)) : toGo === '–'),
    slope: slope === null || (recent.length < 3 ? slope === '–' : says(slope, line.slope)),
    course: course.split(' (')[0],
    projected: !leads || says(course.split(' (')[1] ?? '', projected),
  };
  expect(said).toEqual({ value: true, toGo: true, slope: true, course: told, projected: true });
}
