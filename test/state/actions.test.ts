import { describe, expect, it } from 'vitest';
import { changes, type Change } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import type { View } from '../../src/state/view.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const city = tinyCity();
const view = defaultView(city, 'da', 'rode');
const after = (...steps: readonly Change[]): View => steps.reduce((now, step) => step(now, city), view);

describe('what the colours say', () => {
  it('how sure ranks are is asked of the index: the subject follows, and another subject goes back to need', () => {
    const sure = changes.setMapMode('certainty')(changes.showSubject({ kind: 'node', id: 'social' })(defaultView(city, 'da', 'rode'), city), city);
    expect([sure.mapMode, sure.subject]).toEqual(['certainty', { kind: 'index' }]);
    expect(changes.showSubject({ kind: 'node', id: 'social' })(sure, city).mapMode).toBe('need');
    expect(changes.setWeight('social', 3)(sure, city).mapMode).toBe('certainty');
  });

  it('a spread lies between nothing and all of a weight', () => {
    const spreadOf = (spread: number): number => changes.setDoubt({ spread })(defaultView(city, 'da'), city).doubt.spread;
    expect([-1, 0.333, 7].map(spreadOf)).toEqual([0, 0.33, 1]);
  });
});

describe('choosing a level', () => {
  it('opens on its own year, with nothing pinned', () => {
    expect(after(changes.pin('101'), changes.setLevel('kvarter'))).toMatchObject({ level: 'kvarter', year: 2026, pinned: null });
  });

  it('keeps the year where the level has it', () => {
    expect(after(changes.setLevel('kvarter'), changes.setYear(2025), changes.setLevel('bydel')).year).toBe(2025);
  });

  it('keeps weights while the profile stays, and drops them with it', () => {
    expect(after(changes.setWeight('social', 2), changes.setLevel('bydel')).weights).toEqual({ social: 2 });
    expect(after(changes.chooseProfile('med-herkomst'), changes.setWeight('social', 2), changes.setLevel('bydel'))).toMatchObject({ profile: null, weights: {} });
  });

  it('shows the index where the indicator that was shown has no figures', () => {
    expect(after(changes.showSubject({ kind: 'indicator', id: 'herkomst' }), changes.setLevel('kvarter')).subject).toEqual({ kind: 'index' });
    expect(after(changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' }), changes.setLevel('bydel')).subject).toEqual({ kind: 'indicator', id: 'lav_indkomst' });
  });

  it('keeps a list filter only where areas can lie in it', () => {
    const within = { level: 'bydel', area: '1' };
    expect(after(changes.setList({ within }), changes.setLevel('kvarter')).list.within).toEqual(within);
    expect(after(changes.setList({ within }), changes.setLevel('bydel')).list.within).toBeNull();
  });

  it('takes the cover that is enough from the level, unless a person has chosen it', () => {
    expect([after().cover.cover, after(changes.setLevel('kvarter')).cover.cover, after(changes.setLevel('bydel')).cover.cover]).toEqual([0.5, 0.2, 0.2]);
    expect(after(changes.setLevel('bydel'), changes.setLevel('rode')).cover.cover).toBe(0.5);
    const chosen = after(changes.setCover({ cover: 0.3, high: { by: 'count', count: 2 } }), changes.setLevel('bydel'));
    expect(chosen.cover).toEqual({ cover: 0.3, high: { by: 'count', count: 2 } });
    expect(after(changes.setCover({ high: { by: 'count', count: 2 } }), changes.setLevel('bydel')).cover).toEqual({ cover: 0.2, high: { by: 'count', count: 2 } });
  });

  it('changes nothing where there is no such level', () => {
    expect(after(changes.setLevel('sogn'))).toBe(view);
  });
});

describe('weights', () => {
  it('are stored by node, to hundredths, and never negative', () => {
    expect(after(changes.setWeight('social', 1.23456), changes.setWeight('sundhed', -3)).weights).toEqual({ social: 1.23, sundhed: 0 });
  });

  it('are not stored where they equal the profile’s', () => {
    expect(after(changes.setWeight('social', 2), changes.setWeight('social', 1)).weights).toEqual({});
    expect(after(changes.chooseProfile('med-herkomst'), changes.setWeight('integration', 0)).weights).toEqual({ integration: 0 });
  });

  it('of nodes that are not in the tree, or that are no numbers, change nothing', () => {
    expect(after(changes.setWeight('ukendt', 2))).toBe(view);
    expect(after(changes.setWeight('social', Number.NaN))).toBe(view);
  });

  it('are reset all at once, and by another profile', () => {
    expect(after(changes.setWeight('social', 2), changes.resetWeights()).weights).toEqual({});
    expect(after(changes.setWeight('social', 2), changes.chooseProfile('alle'))).toMatchObject({ profile: 'alle', weights: {} });
  });
});

describe('other choices', () => {
  it('a profile that the level is not offered changes nothing', () => {
    expect(changes.chooseProfile('med-herkomst')(defaultView(city, 'da', 'kvarter'), city).profile).toBeNull();
  });

  it('fixed limits stay with the subject they were set for', () => {
    const fixed = changes.setClasses({ method: 'fixed', count: 3, limits: [-1, 1] });
    expect(after(fixed).classes).toEqual({ method: 'fixed', count: 3, limits: [-1, 1] });
    expect(after(fixed, changes.showSubject({ kind: 'node', id: 'social' })).classes).toEqual({ method: 'quantile', count: 3, limits: null });
    expect(after(fixed, changes.setClasses({ method: 'natural-breaks' })).classes).toEqual({ method: 'natural-breaks', count: 3, limits: null });
  });

  it('pins only what the level has, and unpins', () => {
    expect(after(changes.pin('999'))).toBe(view);
    expect(after(changes.pin('101'), changes.unpin()).pinned).toBeNull();
  });

  it('opens an area of any level', () => {
    expect(after(changes.openArea({ level: 'kvarter', area: 'b' }))).toMatchObject({ level: 'kvarter', pinned: 'b' });
  });

  it('shows an overlay once, and hides it', () => {
    expect(after(changes.showOverlay('udsatte', true), changes.showOverlay('udsatte', true)).overlays).toEqual(['udsatte']);
    expect(after(changes.showOverlay('udsatte', true), changes.showOverlay('udsatte', false)).overlays).toEqual([]);
  });

  it('clears filters and keeps the order and the columns of the list', () => {
    const filtered = after(changes.setList({ open: true, sort: 'name', descending: true, plans: 'active', topShare: 0.2, columns: ['population'], overlay: 'udsatte' }), changes.clearFilters());
    expect(filtered.list).toEqual({ open: true, sort: 'name', descending: true, within: null, overlay: null, plans: 'all', topShare: null, group: null, columns: ['population'] });
  });

  it('sets one part of a choice and leaves the rest', () => {
    expect(after(changes.setPlans({ date: '2020-01-01' })).plans).toEqual({ shown: true, date: '2020-01-01', types: null });
    expect(after(changes.setHome({ level: 'bydel', area: '1' }), changes.setLanguage('en'), changes.setTheme('dark'))).toEqual({
      ...view,
      home: { level: 'bydel', area: '1' },
      language: 'en',
      theme: 'dark',
    });
  });
});
