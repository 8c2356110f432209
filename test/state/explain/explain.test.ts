import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/format/figure.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { figuresOf } from '../../../src/state/area/area-figures.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { explain, type Asked } from '../../../src/state/explain/explain.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { explainWords } from '../../../src/text/explain-words.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function sceneOf(...steps: readonly Change[]): Scene {
  const city = discloseCity(tinyCity());
  const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode'));
  return createSceneDeriver()(city, view, TODAY);
}

const said = (scene: Scene, asked: Asked): string => explain(scene, asked).map((one) => one.da).join(' ').replaceAll('\u00a0', ' ');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const questions: readonly Asked[] = [
  { kind: 'indicator', id: 'lav_indkomst' },
  { kind: 'theme', id: 'social' },
  { kind: 'score' },
  { kind: 'data-basis' },
  { kind: 'columns' },
  { kind: 'plan-status' },
];
const first = (scene: Scene) => scene.rows.find((row) => row.rank === 1) ?? scene.rows[0];

describe('an explanation', () => {
  it.each(questions)('of $kind is whole sentences in both languages, and leaves no gap unfilled', (asked) => {
    for (const scene of [sceneOf(), sceneOf(changes.pin(first(sceneOf())?.id ?? ''))]) {
      const sentences = explain(scene, asked);
      expect(sentences.length).toBeGreaterThan(0);
      for (const { da, en } of sentences) {
        expect([da, en].every((text) => /^\S.*[.!)]$/su.test(text.trim()))).toBe(true);
        expect(da + en).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it('of an indicator says which way it counts', () => {
    expect(said(sceneOf(), { kind: 'indicator', id: 'lav_indkomst' })).toContain(explainWords.higherIsNeed.da);
    expect(said(sceneOf(changes.setLevel('kvarter')), { kind: 'indicator', id: 'medianindkomst' })).toContain(explainWords.lowerIsNeed.da);
  });

  it('of an indicator that nobody has confirmed says so', () => {
    const scene = sceneOf();
    const indicators = new Map([...scene.city.indicators].map(([id, one]) => [id, { ...one, confirmed: id !== 'lav_indkomst' }]));
    const open = { ...scene, city: { ...scene.city, indicators } };
    expect([open, scene].map((one) => said(one, { kind: 'indicator', id: 'lav_indkomst' }).includes(explainWords.unconfirmed.da))).toEqual([true, false]);
  });

  it('of an indicator has the pinned area’s own figure and the city’s', () => {
    const row = first(sceneOf());
    const scene = sceneOf(changes.pin(row?.id ?? ''));
    const figure = figuresOf(scene, row?.position ?? 0).find((one) => one.indicator === 'lav_indkomst');
    const text = said(scene, { kind: 'indicator', id: 'lav_indkomst' });
    expect(text).toContain(`${row?.name}: ${plain(formatFigure(figure?.value ?? null, 'percent', 'da'))}`);
    expect(text).toContain(`Byen: ${plain(formatFigure(figure?.cityValue ?? null, 'percent', 'da'))}`);
    expect(said(sceneOf(), { kind: 'indicator', id: 'lav_indkomst' })).not.toContain(`${row?.name}: `);
  });

  it('of the score has the pinned area’s score and rank', () => {
    const row = first(sceneOf());
    expect(said(sceneOf(changes.pin(row?.id ?? '')), { kind: 'score' })).toMatch(new RegExp(`${row?.name}: .*nr\\. 1 af 5`));
  });

  it('of plan status counts the pinned area’s plans', () => {
    const row = sceneOf().rows.find((one) => one.plans.active.length > 0);
    expect(said(sceneOf(changes.pin(row?.id ?? '')), { kind: 'plan-status' })).toContain(`${row?.name}: ${row?.plans.active.length} i gang`);
  });

  it('of what does not exist is empty', () => {
    expect(explain(sceneOf(), { kind: 'theme', id: 'findes-ikke' })).toEqual([]);
  });
});
