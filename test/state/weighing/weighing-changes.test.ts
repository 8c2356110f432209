import { describe, expect, it } from 'vitest';
import { AS_CHOSEN } from '../../../src/model/method.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { chosenTree, weightsOf } from '../../../src/state/weighing/chosen-tree.ts';
import { readTreeText } from '../../../src/read/read-tree-text.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { createViewStore } from '../../../src/state/store.ts';
import type { OwnProfile, View } from '../../../src/state/view.ts';
import { branch, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';
import { linkPartText } from '../../../src/text/link-part-words.ts';

const city = discloseCity(tinyCity());
const view = defaultView(city, 'da', 'rode');
const after = (...steps: readonly Change[]): View => steps.reduce((now, step) => step(now, city), view);
const OWN: OwnProfile = { id: 'k1', name: 'Børn først', base: 'med-herkomst', index: null, weights: { social: 3 }, method: { normalisation: 'percentile', aggregation: 'as-chosen' } };
const weights = (of: View) => Object.fromEntries(weightsOf(chosenTree(city, of) ?? treeOf(branch('ingen', []))));

describe('an own profile', () => {
  it('brings its base, its weights and its method', () => {
    const chosen = after(changes.setWeight('sundhed', 4), changes.chooseOwn(OWN));
    expect(chosen).toMatchObject({ profile: 'med-herkomst', own: OWN, weights: {}, method: OWN.method });
    expect(weights(chosen)).toMatchObject({ social: 3, integration: 1, sundhed: 1 });
  });

  it('is what weights are moved from, and what they are set back to', () => {
    const moved = after(changes.chooseOwn(OWN), changes.setWeight('social', 1), changes.setMethod({ normalisation: 'min-max' }));
    expect(moved.weights).toEqual({ social: 1 });
    expect(changes.resetWeights()(moved, city)).toEqual(after(changes.chooseOwn(OWN)));
    expect(changes.setWeight('social', 3)(moved, city).weights).toEqual({});
  });

  it('may have an index of its own', () => {
    const index = treeOf(branch('egen', [leaf('herkomst')]));
    const chosen = after(changes.chooseOwn({ ...OWN, base: null, index, weights: {} }));
    expect(chosenTree(city, chosen)?.root.id).toBe('egen');
  });

  it('changes nothing where its base is not offered at the level', () => {
    const atBydel = defaultView(city, 'da', 'bydel');
    expect(changes.chooseOwn(OWN)(atBydel, city)).toBe(atBydel);
  });

  it('is left behind, with its method, at a level where its base is not offered', () => {
    expect(after(changes.chooseOwn(OWN), changes.setLevel('bydel'))).toMatchObject({ profile: null, own: null, weights: {}, method: AS_CHOSEN });
  });

  it('takes the place of the start without moving a weight on the map', () => {
    const moved = after(changes.setWeight('social', 3), changes.setWeight('sundhed', 0));
    const started = changes.startFromOwn({ ...OWN, base: null, weights: { social: 3 }, method: AS_CHOSEN })(moved, city);
    expect(started.weights).toEqual({ sundhed: 0 });
    expect(weights(started)).toEqual(weights(moved));
  });

  it('can be undone as one step', () => {
    const store = createViewStore(city, view);
    store.actions.setWeight('social', 2);
    store.actions.chooseOwn(OWN);
    store.actions.undo();
    expect(store.getState().view).toMatchObject({ own: null, weights: { social: 2 } });
  });

  it('travels whole in a link, to a machine that has never heard of it', () => {
    const shown = after(changes.chooseOwn(OWN), changes.setWeight('social', 2));
    expect(writeLink(shown, city)).toContain('&profile=med-herkomst&own=k1;Børn%20først;med-herkomst;percentile:as-chosen;social:3&weights=social:2');
    expect(readLink(writeLink(shown, city), city, 'da')).toEqual({ view: shown, problems: [] });
  });

  it.each([
    ['a base that is not there', 'own=k1;X;ukendt'],
    ['a weight of no node', 'own=k1;X;;as-chosen:as-chosen;ukendt:1'],
    ['no name', 'own=k1;'],
    ['an index with an error', 'own=k1;X;;as-chosen:as-chosen;;%7B%22id%22%3A%22i%22%2C%22children%22%3A%5B%7B%22id%22%3A%22a%22%2C%22indicator%22%3A%22ukendt%22%7D%5D%7D'],
    ['more parts than it has', 'own=k1;X;;;;;;'],
  ])('with %s is no part of a link', (_, part) => {
    const { view: read, problems } = readLink(`v=1&data=lilleby@2026.1~0123456789ab&lang=da&level=rode&${part}`, city, 'da', readTreeText);
    expect(read.own).toBeNull();
    expect(problems[0]?.da).toContain(linkPartText('own').da);
  });
});

describe('the method', () => {
  const deriver = createSceneDeriver();
  const scene = (...steps: readonly Change[]) => deriver(city, after(...steps), TODAY);

  it('is the package’s own until another is chosen', () => {
    expect(scene().tree).toEqual(city.index);
  });

  it('changes the score, and the sentence says so', () => {
    const changed = scene(changes.setMethod({ normalisation: 'percentile' }));
    expect(changed.rows.map((row) => row.score)).not.toEqual(scene().rows.map((row) => row.score));
    expect(changed.sentence.da).toContain('målt på 1 af 4 temaer med metoden percentiler.');
  });

  it('is named beside a profile and moved weights', () => {
    const { sentence } = scene(changes.chooseOwn(OWN), changes.setWeight('social', 1), changes.setMethod({ aggregation: 'geometric' }));
    expect(sentence.da).toContain('med profilen »Børn først«, ændrede vægte og metoden geometrisk gennemsnit af percentiler.');
  });

  it('keeps what a moved weight does not touch, and gives the bits of a fresh computation', () => {
    const steps = [changes.setMethod({ normalisation: 'exponential', aggregation: 'geometric' }), changes.setWeight('n-lav_indkomst', 2)];
    expect(scene(...steps).rows.map((row) => row.score)).toEqual(createSceneDeriver()(city, after(...steps), TODAY).rows.map((row) => row.score));
  });
});

describe('two weighings side by side', () => {
  const other = { profile: 'med-herkomst', own: null, weights: {}, method: AS_CHOSEN };

  it('are held against each other by the index', () => {
    const compared = after(changes.showSubject({ kind: 'node', id: 'social' }), changes.compareWith(other));
    expect(compared).toMatchObject({ subject: { kind: 'index' }, compare: { with: other, top: 10 } });
  });

  it('change places, and back again', () => {
    const compared = after(changes.setWeight('social', 2), changes.compareWith(other), changes.setCompareTop(5));
    const swapped = changes.swapCompared()(compared, city);
    expect(swapped).toMatchObject({ profile: 'med-herkomst', weights: {}, compare: { with: { profile: null, weights: { social: 2 } }, top: 5 } });
    expect(changes.swapCompared()(swapped, city)).toEqual(compared);
  });

  it('end at a level where the other is not offered', () => {
    expect(after(changes.compareWith(other), changes.setLevel('bydel')).compare).toBeNull();
  });

  it('have a top of at least one area', () => {
    const compared = after(changes.compareWith(other));
    expect([0, -1, 1.5, Number.NaN].map((top) => changes.setCompareTop(top)(compared, city))).toEqual(Array(4).fill(compared));
  });
});

describe('what it would take', () => {
  it('is asked of a top or of a rival of the level, which another level does not have', () => {
    expect(after(changes.setReach({ kind: 'top', top: 3 }), changes.setLevel('bydel')).reach).toEqual({ kind: 'top', top: 3 });
    expect(after(changes.setReach({ kind: 'past', rival: '102' }), changes.setLevel('bydel')).reach).toBeNull();
  });

  it('comes back from a link as it was asked', () => {
    const asked = after(changes.setReach({ kind: 'past', rival: '102' }));
    expect(readLink(writeLink(asked, city), city, 'da')).toEqual({ view: asked, problems: [] });
  });
});
