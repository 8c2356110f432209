import { describe, expect, it } from 'vitest';
import { AS_CHOSEN } from '../../../src/model/method.ts';
import { readProfile } from '../../../src/read/read-profile.ts';
import { readTreeText } from '../../../src/read/read-tree-text.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { chosenTree } from '../../../src/state/weighing/chosen-tree.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createOwnProfiles, ownFrom } from '../../../src/state/weighing/own-profiles.ts';
import { ownFromFile, profileExport } from '../../../src/state/weighing/profile-export.ts';
import type { OwnProfile, View } from '../../../src/state/view.ts';
import { branch, indicator, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

/** A profile file may name only indicators that the package has. */
const city = tinyCity({ indicators: new Map([...tinyCity().indicators, ['rygere', indicator('rygere', 'Rygere', 'higher-is-more-deprived', 'percent')]]) });
const own = (id: string, name: string, more: Partial<OwnProfile> = {}): OwnProfile => ({ id, name, base: null, index: null, weights: { social: 2 }, method: AS_CHOSEN, ...more });
const A = own('a', 'Børn først');
const B = own('b', 'Bolig; og %');

/** A browser's storage that two tabs share. `result`: what comes of keeping. */
function storage(result: { now: 'kept' | 'full' | 'blocked' } = { now: 'kept' }) {
  let held: readonly string[] = [];
  const keep = (texts: readonly string[]) => {
    if (result.now === 'kept') held = texts;
    return result.now;
  };
  return { recall: () => held, keep };
}
const open = (memory: ReturnType<typeof storage>, of = city) => createOwnProfiles(of, memory, readTreeText);
const names = (store: ReturnType<typeof open>): readonly string[] => store.getState().kept.map((one) => one.name);

describe('own profiles', () => {
  it('are there again at the next visit', () => {
    const memory = storage();
    const tree = own('c', 'Fra fil', { index: treeOf(branch('egen', [leaf('lav_indkomst')])), weights: {} });
    for (const one of [A, B, tree]) open(memory).save(one);
    expect(open(memory).getState().kept.map((one) => one.profile)).toEqual([A, B, tree]);
  });

  it('are renamed and changed in their place', () => {
    const store = open(storage());
    store.save(A);
    store.save(B);
    store.save({ ...A, name: 'Børn', weights: {} });
    expect(store.getState().kept.map((one) => one.profile)).toEqual([{ ...A, name: 'Børn', weights: {} }, B]);
  });

  it('come back where they stood when the removal is undone', () => {
    const memory = storage();
    const store = open(memory);
    store.save(A);
    store.save(B);
    store.remove('a');
    expect([names(store), store.getState().removed?.name]).toEqual([['Bolig; og %'], 'Børn først']);
    store.restore();
    expect([names(store), names(open(memory)), store.getState().removed]).toEqual([['Børn først', 'Bolig; og %'], ['Børn først', 'Bolig; og %'], null]);
  });

  it('of two tabs do not push each other out', () => {
    const memory = storage();
    const [one, other] = [open(memory), open(memory)];
    one.save(A);
    other.save(B);
    one.reread();
    expect([names(one), names(other)]).toEqual([['Børn først', 'Bolig; og %'], ['Børn først', 'Bolig; og %']]);
  });

  it.each(['full', 'blocked'] as const)('last as long as the page where the storage is %s, and it says so', (trouble) => {
    const result: { now: 'kept' | 'full' | 'blocked' } = { now: 'kept' };
    const memory = storage(result);
    const store = open(memory);
    store.save(A);
    result.now = trouble;
    store.save(B);
    expect([names(store), store.getState().trouble, memory.recall().length]).toEqual([['Børn først', 'Bolig; og %'], { why: trouble, at: { id: 'b', name: 'Bolig; og %', profile: B } }, 1]);
    result.now = 'kept';
    store.save({ ...B, name: 'Bolig' });
    expect([names(store), store.getState().trouble, memory.recall().length]).toEqual([['Børn først', 'Bolig'], null, 2]);
  });

  it('of another edition of the data stay kept, and are known by name', () => {
    const memory = storage();
    open(memory).save(own('a', 'Med bolig', { base: 'alle' }));
    const later = open(memory, tinyCity({ profiles: [] }));
    later.save(B);
    expect(later.getState().kept).toMatchObject([{ id: 'a', name: 'Med bolig', profile: null }, { id: 'b' }]);
    expect(open(memory).getState().kept[0]?.profile?.base).toBe('alle');
  });
});

describe('a profile file', () => {
  const after = (...steps: readonly Change[]): View => steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode'));
  const backFrom = (view: View): OwnProfile => {
    const { profile } = readProfile(profileExport(city, view, 'Mit valg')?.text ?? '', 'mit-valg.json', city);
    if (profile === null) throw new Error('the file can be read');
    return ownFromFile(city, profile, 'ny');
  };

  it.each([
    ['the package’s own index', after()],
    ['moved weights', after(changes.setWeight('social', 2.5), changes.setWeight('integration', 1))],
    ['a profile of the package', after(changes.chooseProfile('med-herkomst'), changes.setWeight('integration', 0))],
    ['another method', after(changes.setMethod({ normalisation: 'exponential', aggregation: 'geometric' }), changes.setWeight('social', 3))],
    ['an own profile', after(changes.chooseOwn(own('a', 'A', { method: { normalisation: 'percentile', aggregation: 'as-chosen' } })), changes.setWeight('sundhed', 0))],
    ['an index from a file', after(changes.chooseOwn(own('a', 'A', { index: treeOf(branch('egen', [leaf('herkomst'), leaf('lav_indkomst', 3)])), weights: { 'n-herkomst': 2 } })))],
  ])('of %s scores by the same tree once it is read again', (_, view) => {
    const read = backFrom(view);
    expect(chosenTree(city, changes.chooseOwn(read)(after(), city))).toEqual(chosenTree(city, view));
    expect(read.name).toBe('Mit valg');
  });

  it('is weights alone where these say everything', () => {
    const text = profileExport(city, after(changes.chooseProfile('med-herkomst'), changes.setWeight('social', 2)), 'Børn & bolig 2')?.text ?? '';
    expect(JSON.parse(text)).toEqual({ id: 'børn-bolig-2', title: 'Børn & bolig 2', weights: { integration: 1, social: 2 } });
  });

  it('is a whole index where the method is another', () => {
    const text = profileExport(city, after(changes.setMethod({ aggregation: 'geometric' })), 'x')?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({ id: 'x', index: { id: 'indeks', aggregate: { method: 'geometric' } } });
  });

  it('does not exist where the package has no index', () => {
    expect(profileExport(tinyCity({ index: null, profiles: [] }), defaultView(city, 'da'), 'x')).toBeNull();
  });

  it('keeps an own profile’s choices when what is shown is kept under a name', () => {
    const view = after(changes.chooseOwn(A), changes.setWeight('sundhed', 0), changes.setMethod({ normalisation: 'min-max' }));
    const kept = ownFrom(view, 'n', 'Ny');
    expect(kept).toMatchObject({ id: 'n', base: null, weights: { social: 2, sundhed: 0 }, method: { normalisation: 'min-max' } });
    expect(chosenTree(city, changes.startFromOwn(kept)(view, city))).toEqual(chosenTree(city, view));
  });
});
