import { beforeAll, describe, expect, test } from 'vitest';
import { discloseCity, type DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { BERLIN_RULE } from '../../../src/score/time/status-direction.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { askedIn } from '../../../src/state/time/asked-change.ts';
import { changeFound } from '../../../src/state/time/change-found.ts';
import { ruleOf } from '../../../src/state/time/direction-found.ts';
import { directionLens } from '../../../src/state/time/direction-scene.ts';
import { DEFAULT_TIME } from '../../../src/state/time/time-choice.ts';
import { exportTrail } from '../../../src/state/list/export-trail.ts';
import { listMaterial } from '../../../src/state/list/list-material.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

const SETTING = { link: 'https://by.example/#v=1', made: '2026-11-21', spans: { choices: null, smallNumbers: null }, notes: new Map() };

let city: DisclosedCity;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
}, 60_000);

const viewAt = (level: string, ...steps: readonly Change[]) => steps.reduce((view, step) => step(view, city), defaultView(city, 'da', level));
const plain = (level: string, ...steps: readonly Change[]): Scene => createSceneDeriver()(city, viewAt(level, ...steps), '2026-11-21');
function seen(level: string, ...steps: readonly Change[]): Scene {
  const scene = plain(level, changes.setMapMode('direction'), changes.setTime({ since: 2021 }), ...steps);
  const asked = askedIn(scene);
  return directionLens()(scene, { asked, found: changeFound(asked, asked.subject, asked) }, 'light');
}

const difference = (then: number | null, now: number | null): number | null => (then === null || now === null ? null : now - then);

/** (x - mean) / sd of all that is known. */
function standardised(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, x) => sum + x, 0) / known.length;
  const sd = Math.sqrt(known.reduce((sum, x) => sum + (x - mean) ** 2, 0) / known.length);
  return values.map((value) => (value === null ? null : (value - mean) / sd));
}

describe('the map of level and direction', () => {
  test.each([
    ['the usual limits', [-1, 1, 1.5, 1]],
    ['other limits', [-0.5, 0.25, 2, 0.5]],
  ] as const)('%s: classes as two maps of need have them, by hand', (_, limits) => {
    const [before, after, scene] = [plain('kvarter', changes.setYear(2021)), plain('kvarter'), seen('kvarter', changes.setTime({ limits }))];
    const level = standardised(after.rows.map(({ score }) => score));
    const moved = standardised(after.rows.map(({ score }, i) => difference(before.rows[i]?.score ?? null, score)));
    const [little, much, most, steady] = limits;
    for (const [i, { classIndex }] of scene.rows.entries()) {
      const [z, d] = [level[i] ?? NaN, moved[i] ?? NaN];
      const row = z < little ? 0 : z <= much ? 1 : z <= most ? 2 : 3;
      expect(classIndex).toBe(3 * row + (d < -steady ? 0 : d <= steady ? 1 : 2));
    }
    expect(scene.legend.classes.map(({ count }) => count)).toEqual(scene.legend.classes.map(({ index }) => scene.rows.filter(({ classIndex }) => classIndex === index).length));
  });

  test('a chosen cell leaves its areas alone in the list; the map keeps all', () => {
    const all = seen('kvarter');
    const most = all.legend.classes.toSorted((a, b) => b.count - a.count)[0];
    const one = seen('kvarter', changes.setTime({ cell: most?.index ?? 0 }));
    expect(one.listed).toHaveLength(most?.count ?? NaN);
    expect(one.rows.map(({ classIndex }) => classIndex)).toEqual(all.rows.map(({ classIndex }) => classIndex));
  });

  test('the sentence names the areas of much need that grows, and no others', () => {
    const scene = seen('rode');
    const wanted = scene.rows.filter(({ classIndex }) => classIndex === 8 || classIndex === 11).toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0));
    for (const { label } of wanted.slice(0, 5)) expect(scene.sentence.da).toContain(label);
    expect(wanted.length).toBeGreaterThan(0);
    expect(scene.sentence.da).toContain('Kræver opmærksomhed');
  });

  test('the limits that open are those of the rule, and a link carries others', () => {
    expect(ruleOf(DEFAULT_TIME.limits)).toEqual(BERLIN_RULE);
    const view = viewAt('kvarter', changes.setMapMode('direction'), changes.setTime({ since: 2021, limits: [-0.5, 0.25, 2, 0.5], cell: 11 }));
    expect(readLink(writeLink(view, city), city, 'da')).toEqual({ view, problems: [] });
  });

  test('across a break it is the map of need, and says why', () => {
    const scene = seen('kvarter', changes.setTime({ since: 2017 }));
    expect([scene.mode, scene.notes[0]?.da]).toEqual(['need', expect.stringContaining('kan ikke sammenlignes')]);
  });
});

describe('a file of the map of level and direction', () => {
  test('has the cell of each area as its class, the areas of the chosen cell alone, and says the years', () => {
    const scene = seen('kvarter', changes.setTime({ cell: 4 }));
    const { rows } = listMaterial(scene, 'listed', SETTING);
    expect(rows.map(({ id }) => id)).toEqual(scene.listed.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ mapClass }) => mapClass))).toEqual(new Set([5]));
    expect(exportTrail(scene, SETTING.link, SETTING.made).find(({ id }) => id === 'shows')?.value.da).toMatch(/2025.*2021/);
  });
});
