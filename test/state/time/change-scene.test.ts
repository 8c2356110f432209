import { beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/model/column.ts';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { CHANGE_CLASSES } from '../../../src/state/time/change-class.ts';
import { askedIn } from '../../../src/state/time/asked-change.ts';
import { changeFound } from '../../../src/state/time/change-found.ts';
import { changeLens } from '../../../src/state/time/change-scene.ts';
import { NO_FIGURE } from '../../../src/score/classes/classify.ts';
import { listMaterial } from '../../../src/state/list/list-material.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

let city: DisclosedCity;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
}, 60_000);

const TODAY = '2026-11-21';
const SETTING = { link: 'https://by.example/#v=1', made: TODAY, spans: { choices: null, smallNumbers: null }, notes: new Map() };
const viewAt = (level: string, ...steps: readonly Change[]) => steps.reduce((view, step) => step(view, city), defaultView(city, 'da', level));
const plain = (level: string, ...steps: readonly Change[]): Scene => createSceneDeriver()(city, viewAt(level, ...steps), TODAY);
function seen(level: string, ...steps: readonly Change[]): Scene {
  const scene = plain(level, changes.setMapMode('change'), ...steps);
  const asked = askedIn(scene);
  return changeLens()(scene, { asked, found: changeFound(asked, asked.subject, asked) }, 'light');
}

const at = (scene: Scene, id: string): Scene['rows'][number] | undefined => scene.rows.find((row) => row.id === id);

describe('the map of change', () => {
  test('figures are later less earlier, as the two maps of need have them', () => {
    const [before, after, scene] = [plain('kvarter', changes.setYear(2021)), plain('kvarter', changes.setYear(2025)), seen('kvarter', changes.setTime({ since: 2021 }))];
    expect(scene.mode).toBe('change');
    for (const [i, row] of scene.rows.entries()) {
      const [then, now] = [before.rows[i]?.score ?? null, after.rows[i]?.score ?? null];
      expect(row.value).toBe(then === null || now === null ? null : now - then);
      expect([row.score, row.rank]).toEqual([now, after.rows[i]?.rank]);
    }
  });

  test('against one base year the change holds what happened to the whole city', () => {
    const mean = (scene: Scene): number => scene.rows.reduce((sum, { value }) => sum + (value ?? 0), 0) / scene.rows.length;
    expect(Math.abs(mean(seen('kvarter', changes.setTime({ since: 2021 }))))).toBeLessThan(1e-9);
    expect(Math.abs(mean(seen('kvarter', changes.setTime({ since: 2021, against: 'base-year' }))))).toBeGreaterThan(0.01);
  });

  test('classes by hand: five around zero, and one for what is within noise', () => {
    const scene = seen('kvarter', changes.setTime({ since: 2021 }));
    const known = scene.rows.flatMap(({ value }) => value ?? []);
    const rms = Math.sqrt(known.reduce((sum, d) => sum + d * d, 0) / known.length);
    const plainClass = (value: number): string => (Math.abs(value) < 0.5 * rms ? 'unchanged' : Math.abs(value) < 1.5 * rms ? (value > 0 ? 'more' : 'less') : value > 0 ? 'much-more' : 'much-less');
    for (const { value, classIndex } of scene.rows) {
      const name = CHANGE_CLASSES[classIndex];
      expect(name ?? 'none').toBe(value === null ? 'none' : name === 'noise' ? 'noise' : plainClass(value));
    }
    expect(scene.legend.classes.reduce((sum, { count }) => sum + count, 0)).toBe(known.length);
  });

  test('an indicator: its own figures, its own years, signs towards need', () => {
    const subject = { kind: 'indicator', id: 'valgdeltagelse' } as const;
    const scene = seen('bydel', changes.showSubject(subject), changes.setTime({ since: 2021 }));
    const series = city.levels.find(({ id }) => id === 'bydel')?.series.get('valgdeltagelse');
    const [then, now] = [series?.get(2021), series?.get(2025)];
    for (const [i, { value, classIndex }] of scene.rows.entries()) {
      const [a, b] = [then === undefined ? null : valueAt(then, i), now === undefined ? null : valueAt(now, i)];
      expect(value).toBe(a === null || b === null ? null : b - a);
      // Fewer voters are more need: what fell stands above the class of the unchanged.
      const side = classIndex === 0 || classIndex === 3 || classIndex > 5 ? 0 : Math.sign(classIndex - 3);
      expect([0, -Math.sign(value ?? 0)]).toContain(side);
    }
    expect(scene.legend.title.da).toMatch(/, 2021–2025$/);
  });

  test('the sentence counts what the legend counts', () => {
    const scene = seen('bydel', changes.showSubject({ kind: 'indicator', id: 'rygere' }), changes.setTime({ since: 2021 }));
    const count = (name: (typeof CHANGE_CLASSES)[number]): number => scene.legend.classes[CHANGE_CLASSES.indexOf(name)]?.count ?? NaN;
    expect(scene.sentence.da).toContain(`Tallet er steget i ${count('more') + count('much-more')} og faldet i ${count('less') + count('much-less')}.`);
    expect(count('noise')).toBeGreaterThan(0);
    expect(scene.sentence.da).toContain(`I ${count('noise')} er ændringen mindre end usikkerheden.`);
    expect(scene.sentence.en).toContain('from 2021 to 2025');
  });

  test('where no change is greater than its uncertainty, that is said once, and nothing of colours', () => {
    const { sentence, legend } = seen('kvarter', changes.setTime({ since: 2021 }));
    expect(legend.classes.map(({ count }) => count)).toEqual([60, 0, 0, 0, 0, 0]);
    expect(sentence.da).toMatch(/by i det år\. Overalt er ændringen mindre end usikkerheden\.$|byen i det år\. Overalt er ændringen mindre end usikkerheden\.$/);
  });

  test.each([
    ['a break between', 'bydel', [changes.setTime({ since: 2019 })], 'kan ikke sammenlignes'],
    ['a year that is later', 'bydel', [changes.setYear(2018), changes.setTime({ since: 2021 })], '2021 er ikke før 2018'],
    ['a year without figures', 'bydel', [changes.setTime({ since: 1990 })], 'ingen tal fra 1990'],
    ['the first year', 'bydel', [changes.setYear(2010)], 'ingen tal fra før 2010'],
  ] as const)('%s: no change, said why, and the map of the year', (_, level, steps, why) => {
    const scene = seen(level, ...steps);
    expect(scene.mode).toBe('need');
    expect(scene.notes[0]?.da).toContain(why);
    expect(scene.rows.some(({ classIndex }) => classIndex < NO_FIGURE)).toBe(true);
  });

  test('where no year is chosen, the oldest comparable one at most four years back is taken', () => {
    expect(seen('bydel').shown.title.da).toBe('Ændring i behov, 2021–2025');
    expect(at(seen('bydel'), '8')?.value).toBe(at(seen('bydel', changes.setTime({ since: 2021 })), '8')?.value);
  });

  test.each([
    ['a year without figures', changes.setTime({ since: 1990 })],
    ['a year that is the chosen one', changes.setTime({ since: 2025 })],
    ['a base year without figures', changes.setTime({ since: 1990, against: 'base-year' })],
    ['the first year, which has none before it', changes.setYear(2010)],
  ])('%s is the map of the year, with a line that says why', (_, step) => {
    const scene = seen('bydel', step);
    expect(scene.mode).toBe('need');
    expect(scene.notes[0]?.da.length).toBeGreaterThan(20);
    expect(scene.notes[0]?.da).not.toMatch(/undefined|NaN|null|\{/);
  });

  test('an answer for other weights is no answer', () => {
    const scene = plain('bydel', changes.setMapMode('change'));
    const asked = askedIn(plain('bydel', changes.setMapMode('change'), changes.setWeight('sundhed', 0)));
    expect(changeLens()(scene, { asked, found: changeFound(asked, asked.subject, asked) }, 'light')).toBe(scene);
    expect(changeLens()(scene, null, 'light')).toBe(scene);
  });

  test('a link carries all of it, and a broken part is told', () => {
    const view = viewAt('kvarter', changes.setMapMode('change'), changes.setTime({ since: 2021, against: 'base-year' }));
    const link = writeLink(view, city);
    expect(link).toContain('map=change&time=2021:base-year:-1,1,1.5,1::');
    expect(readLink(link, city, 'da')).toEqual({ view, problems: [] });
    for (const bad of ['time=x', 'time=2021:base-year:1,-1,1,1::', 'time=2021:each-year:-1,1,1.5,1:12:', 'time=2021:each-year:-1,1..,1.5,1::']) {
      const read = readLink(`v=1&data=eksempelby@${city.version}~&lang=da&level=kvarter&${bad}`, city, 'da');
      expect([read.view.time, read.problems.length]).toEqual([defaultView(city, 'da').time, 1]);
    }
  });
});

describe('a file of the map of change', () => {
  test('has the change and its class as the screen has them, and says which years it is between', () => {
    const scene = seen('bydel', changes.setTime({ since: 2021 }));
    const { rows, about } = listMaterial(scene, 'all', SETTING);
    expect(about.shown.da).toContain('2021–2025');
    expect(rows.map(({ value }) => value)).toEqual(scene.rows.map(({ value }) => value));
    expect(rows.some(({ value }) => value !== null && value < 0)).toBe(true);
    expect(rows.every(({ mapClass }) => mapClass === null || (mapClass >= 1 && mapClass <= CHANGE_CLASSES.length))).toBe(true);
    const year = plain('bydel');
    expect(rows.map(({ score, rank }) => [score, rank])).toEqual(year.rows.map(({ score, rank }) => [score, rank]));
  });
});

describe('a figure with one year', () => {
  test('has no change, and the page says why', () => {
    const tiny = discloseCity(tinyCity());
    const view = [changes.showSubject({ kind: 'indicator', id: 'ingen_uddannelse' }), changes.setMapMode('change')].reduce((before, step) => step(before, tiny), defaultView(tiny, 'da', 'rode'));
    const scene = createSceneDeriver()(tiny, view, TODAY);
    const asked = askedIn(scene);
    const shown = changeLens()(scene, { asked, found: changeFound(asked, asked.subject, asked) }, 'light');
    expect(shown.mode).toBe('need');
    expect(shown.notes[0]?.da).toMatch(/Kortet viser derfor 2013, ikke en ændring\.$/);
    expect(shown.notes[0]?.da).not.toMatch(/\{|undefined|NaN/);
  });
});
