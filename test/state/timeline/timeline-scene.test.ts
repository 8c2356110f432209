import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../../src/model/city-package.ts';
import type { Day, Programme } from '../../../src/model/programme.ts';
import { programmesOnDate } from '../../../src/plans/programme-on-date.ts';
import { bankScene } from '../../../src/state/plans/bank-scene.ts';
import { DEFAULT_BANK } from '../../../src/state/plans/bank-choice.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { timelineScene, type TimelineScene } from '../../../src/state/timeline/timeline-scene.ts';
import { barText, gapTime } from '../../../src/state/timeline/timeline-text.ts';
import type { BankChoice } from '../../../src/state/view.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: CityPackage;
beforeAll(async () => ({ city } = await eksempelby()), 60_000);

function sceneOn(date: Day, choice: Partial<BankChoice> = {}): TimelineScene {
  const asked = { ...DEFAULT_BANK, look: 'timeline' as const, ...choice };
  // The timeline reads only these parts of a scene.
  const scene = { city, date, today: '2026-11-21', view: { language: 'da' }, programmes: programmesOnDate(city.programmes, city.programmeTypes, date) } as unknown as Scene;
  return timelineScene(scene, bankScene(scene, asked), asked);
}

/** The slow way: calendar days as numbers, every pair of plans looked at. */
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const yearOn = (day: string, years: number): number => at(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`);
const lastOf = ({ id, end }: Programme, date: Day): string | null => (id === 'hp-21' && date >= '2021-01-01' ? '2021-01-31' : (end?.last ?? null));
const isRefused = ({ id }: Programme): boolean => id === 'hp-31' || id === 'hp-32';
const closedBy = (one: Programme, date: Day): boolean => one.status.some(({ state, date: on }) => ['ended', 'stopped', 'rejected', 'withdrawn'].includes(state) && on !== null && on.first <= date);

function nextOf(one: Programme): Programme | null {
  const shares = (other: Programme): boolean => [...one.areas].some(([level, ids]) => ids.some((id) => other.areas.get(level)?.includes(id) === true));
  const end = one.id === 'hp-21' ? '2021-01-01' : (one.end?.first ?? null);
  const later = city.programmes.filter((other) => other !== one && !isRefused(other) && other.type === one.type && other.start !== null && end !== null && other.start.last >= end && (one.start === null || other.start.first > one.start.first) && shares(other));
  return isRefused(one) ? null : (later.toSorted((a, b) => at(a.start?.first ?? '') - at(b.start?.first ?? ''))[0] ?? null);
}

const DATES = ['2011-05-01', '2014-12-31', '2018-09-15', '2022-03-01', '2024-02-29', '2026-06-30', '2026-11-21', '2029-01-01'];

describe('the finding of the timeline', () => {
  it.each(DATES)('on %s is what a slow second computation counts', (date) => {
    const running = city.programmes.filter((one) => one.start !== null && one.end !== null && at(one.start.first) <= at(date) && at(one.end.last) >= at(date) && !closedBy(one, date) && !isRefused(one));
    const within = (years: number) => running.filter((one) => at(one.end?.last ?? '') <= yearOn(date === '2024-02-29' ? '2024-02-28' : date, years));
    const soon = within(1);
    const without = soon.filter((one) => nextOf(one) === null).length;
    const { finding, notes } = sceneOn(date);
    const one = without === 0 ? 'den har en kendt efterfølger' : 'den har ingen kendt efterfølger';
    const many = without === 0 ? 'alle har en kendt efterfølger' : `${without} uden kendt efterfølger`;
    const expected = soon.length === 0 ? 'Ingen planer udløber inden for 12 måneder' : soon.length === 1 ? `1 plan udløber inden for 12 måneder; ${one}` : `${soon.length} planer udløber inden for 12 måneder; ${many}`;
    expect(finding.da).toBe(expected);
    const later = within(2).length - soon.length;
    expect(notes.map(({ da }) => da).join(' ').includes(`${later} udløber om 12–24`)).toBe(later > 0);
  });

  it.each(DATES)('on %s every gap is the days between a plan and the next in its areas', (date) => {
    const plain = city.programmes.flatMap((one) => {
      const [next, last] = [nextOf(one), lastOf(one, date)];
      const days = next === null || last === null ? 0 : Math.round((at(next.start?.first ?? '') - at(last)) / 86_400_000) - 1;
      return days > 0 ? [[one.id, next?.id, days]] : [];
    });
    const found = sceneOn(date).bars.flatMap(({ programme, gap }) => (gap === null ? [] : [[programme.id, gap.successor, gap.fewest]]));
    expect(found.toSorted()).toEqual(plain.toSorted());
    expect(plain.length).toBeGreaterThan(3);
  });

  it('reads as a sentence', () => {
    expect(sceneOn('2026-11-21').finding).toEqual({ da: '3 planer udløber inden for 12 måneder; 3 uden kendt efterfølger', en: '3 plans end within 12 months; 3 without a known successor' });
    expect(sceneOn('2019-06-01', { chosen: { theme: ['none'] } }).finding.da).toBe('Ingen planer udløber inden for 12 måneder');
  });
});

describe('groups of the timeline', () => {
  it('are the districts that a plan lies in, by the areas around those that it lists', () => {
    const { groups } = sceneOn('2026-06-30', { group: 'area:bydel' });
    const rode = city.levels.find(({ id }) => id === 'rode');
    const bydel = city.levels.find(({ id }) => id === 'bydel');
    const plain = new Map<string, Set<string>>();
    for (const one of city.programmes) {
      for (const id of one.areas.get('rode') ?? []) {
        const inside = rode?.areas.find((area) => area.id === id)?.parents.get('bydel') ?? '';
        if (one.start !== null || one.end !== null) plain.set(inside, (plain.get(inside) ?? new Set()).add(one.id));
      }
    }
    for (const { id, lanes } of groups) expect(new Set(lanes.flat().map(({ programme }) => programme.id))).toEqual(plain.get(id));
    expect(new Set(groups.map(({ id }) => id))).toEqual(new Set(plain.keys()));
    expect(groups.map(({ title }) => title?.da)).toContain(bydel?.areas[0]?.name);
  });

  it('are organisations or types as in the bank, and one without a heading where none are asked for', () => {
    expect(sceneOn('2026-06-30', { group: 'type' }).groups.map(({ title, lanes }) => [title?.da, lanes.flat().length])).toEqual([['Helhedsplan', 32], ['Områdefornyelse', 12]]);
    expect(sceneOn('2026-06-30').groups.map(({ title, lanes }) => [title, lanes.flat().length])).toEqual([[null, 44]]);
    expect(sceneOn('2026-06-30').unplaced.map(({ programme: { id } }) => id)).toEqual(['hp-32']);
  });
});

describe('words of the timeline', () => {
  it.each([[1, '1 dag'], [45, '45 dage'], [59, '59 dage'], [61, '2 måneder'], [366, '12 måneder'], [700, '22 måneder'], [731, '2 år'], [851, '2 år og 3 måneder'], [770, '2 år og 1 måned'], [3833, '10 år og 5 måneder']])('a gap of %i days is "%s"', (days, text) => {
    expect(gapTime(days).da.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('say of a bar what it is and what follows', () => {
    const { bars } = sceneOn('2026-11-21');
    const text = (id: string): string => {
      const bar = bars.find(({ programme }) => programme.id === id);
      return bar === undefined ? '' : barText(bar, city).da.replaceAll('\u00a0', ' ').trim();
    };
    expect(text('hp-24')).toBe('Pilehegnet og omegn (2. plan). Helhedsplan, juni 2022 – maj 2026, udløbet. Derefter projektstop i mindst 6 måneder, til Pilehegnet og omegn (3. plan) begynder.');
    expect(text('hp-04')).toContain('udløber inden for 12 måneder. Ingen kendt efterfølger.');
    expect(text('hp-31')).toBe('Vindrosetoppen og omegn (1. plan). Helhedsplan, januar 2021 – december 2024, ikke gennemført.');
    expect(text('hp-33')).toMatch(/fra marts 2022, slut ukendt, slut ukendt\.$/);
  });
});
