import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { answerReach } from '../../../src/work/reach-desk.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { reachInWords } from '../../../src/state/reach/reach-in-words.ts';
import { reachAsked, rivalsOf } from '../../../src/state/reach/reach-question.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { branch, leaf, level, series, treeOf, area } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const AREAS = ['a', 'b', 'c', 'd'].map((id) => area(id, `By ${id.toUpperCase()}`));
const four = level('sogn', 'Sogne', AREAS, { years: [2020], yearRule: { policy: 'exact', maximumAge: 0, opens: 2020 }, series: new Map([['lav_indkomst', series({ 2020: [40, 30, 20, 10] })], ['ingen_uddannelse', series({ 2020: [10, 20, 30, 40] })], ['herkomst', series({ 2020: [1, 2, null, 4] })]]) });
const index = treeOf(branch('i', [leaf('lav_indkomst', 3), leaf('ingen_uddannelse')]));
const city = discloseCity(tinyCity({ levels: [four], index, profiles: [] }));
const scene = (...steps: readonly Change[]): Scene => createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da')), TODAY);

function told(...steps: readonly Change[]) {
  const shown = scene(...steps);
  const asked = reachAsked()(shown);
  const answer = asked === null ? null : answerReach(asked);
  if (asked === null || answer === null) throw new Error('something is asked and can be worked out');
  return reachInWords(shown, asked.goal, answer);
}
const top = (of: number): Change => changes.setReach({ kind: 'top', top: of });

describe('what it would take, in words', () => {
  it('names goal, share of weight and the weights from and to', () => {
    const { sentence, note, rows } = told(changes.pin('b'), top(1));
    expect(sentence.da.replaceAll('\u00a0', ' ')).toMatch(/^Ingen vægte på det, der indgår, gør, at By B bliver nr\. 1\.$/);
    expect([note?.da, rows]).toEqual(['Det kræver andre tal eller et andet indeks.', []]);
    const passing = told(changes.pin('d'), changes.setReach({ kind: 'past', rival: 'a' }));
    expect(passing.sentence.da.replaceAll('\u00a0', ' ')).toMatch(/^By D kommer forbi By A, hvis 25,0 % af vægten flyttes: lav_indkomst fra 75,0 % til 50,0 % og ingen_uddannelse fra 25,0 % til 50,0 %\.$/);
    expect(passing.note?.da).toContain('Ingen mindre ændring gør det. Afstand mellem vægtene: 0,354.');
    expect(passing.rows.map(({ node, before }) => [node, before])).toEqual([['n-lav_indkomst', 0.75], ['n-ingen_uddannelse', 0.25]]);
  });

  it('asks the way out of the top where the area is in it', () => {
    expect(told(changes.pin('a'), top(1)).sentence.da).toMatch(/^By A er ikke længere nr\. 1, hvis/);
    expect(told(changes.pin('a'), top(2)).sentence.da).toMatch(/^By A kommer ud af de 2 første, hvis/);
    expect(told(changes.pin('d'), top(2)).sentence.da).toMatch(/^By D kommer blandt de 2 første, hvis/);
  });

  it('says when it is so already', () => {
    expect(told(changes.pin('a'), changes.setReach({ kind: 'past', rival: 'd' })).sentence.da.replaceAll('\u00a0', ' ')).toBe('Sådan er det allerede: By A er nr. 1 af 4.');
  });

  it('says which method does not follow the weights in a straight line', () => {
    expect(told(changes.setMethod({ aggregation: 'geometric' }), changes.pin('d'), top(2)).sentence.da).toMatch(/ikke en ren vægtet sum \(vægtet geometrisk gennemsnit af/);
  });

  it('asks nothing of an area that is not pinned, or of itself', () => {
    expect(reachAsked()(scene(top(2)))).toBeNull();
    expect(reachAsked()(scene(changes.pin('a'), changes.setReach({ kind: 'past', rival: 'a' })))).toBeNull();
  });

  it('offers the areas to pass from the one right above it', () => {
    expect(rivalsOf(scene(changes.pin('c'))).map((row) => row.id)).toEqual(['b', 'a', 'd']);
  });
});
