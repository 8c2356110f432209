import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/state/default-view.ts';
import { createViewStore } from '../../src/state/store.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const city = tinyCity();
const opened = () => createViewStore(city, defaultView(city, 'da', 'rode'));

describe('the store', () => {
  it('stores a choice and tells those who listen', () => {
    const store = opened();
    const heard: (number | undefined)[] = [];
    store.subscribe(({ view }) => heard.push(view.weights['social']));
    store.actions.setWeight('social', 2);
    expect([heard, store.getState().view.weights]).toEqual([[2], { social: 2 }]);
  });

  it('tells nobody of what changes nothing', () => {
    const store = opened();
    let heard = 0;
    store.subscribe(() => (heard += 1));
    store.actions.setLevel('rode');
    store.actions.pin('999');
    store.actions.undo();
    expect(heard).toBe(0);
  });

  it('takes a drag back as one step, and does it again', () => {
    const { actions, getState } = opened();
    actions.begin();
    for (const weight of [1.2, 1.6, 2]) actions.setWeight('social', weight);
    actions.commit();
    actions.undo();
    expect(getState().view.weights).toEqual({});
    actions.redo();
    expect(getState().view.weights).toEqual({ social: 2 });
  });

  it('does not take language and theme back', () => {
    const { actions, getState } = opened();
    actions.pin('101');
    actions.setLanguage('en');
    actions.setTheme('dark');
    actions.undo();
    expect(getState().view).toMatchObject({ pinned: null, language: 'en', theme: 'dark' });
  });

  it('restores a view without a step', () => {
    const { actions, getState } = opened();
    actions.pin('101');
    actions.restore(defaultView(city, 'en', 'bydel'));
    expect(getState().view.level).toBe('bydel');
    actions.undo();
    expect(getState().view.pinned).toBeNull();
  });

  it('opens another city with nothing to undo, in the same language and theme', () => {
    const { actions, getState } = opened();
    actions.setLanguage('en');
    actions.setTheme('dark');
    actions.pin('101');
    const other = tinyCity({ id: 'nabokommunen' });
    actions.chooseCity(other);
    actions.undo();
    expect(getState().city).toBe(other);
    expect(getState().view).toMatchObject({ city: { id: 'nabokommunen' }, language: 'en', theme: 'dark', pinned: null });
  });
});
