import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { holdsOwnPlans, ownPlansKey } from '../../src/keep/holds-own-plans.ts';
import { withOwnPlans } from '../../src/model/own-plans.ts';
import { emptyProgramme } from '../../src/plans/draft-programme.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import { formOf } from '../../src/state/plan-form/plan-form.ts';
import { createViewStore } from '../../src/state/store.ts';
import { deskOf, recallOwnPlans } from '../../src/ui/own-plans/own-plans-desk.ts';
import { keepDraft, recallDraft } from '../../src/ui/plan-form/plan-drafts.ts';
import { programme } from '../fixtures/city-parts.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const KEY = ownPlansKey(city.id);
const added = (id: string) => ({ do: 'add' as const, programme: programme(id, { title: id }) });

/** The browser's storage, with tabs that hear one another. */
let held: Map<string, string>;
let room = Infinity;
let tabs = new EventTarget();
const tell = (): void => void tabs.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));

beforeEach(() => {
  held = new Map();
  room = Infinity;
  tabs = new EventTarget();
  vi.stubGlobal('addEventListener', tabs.addEventListener.bind(tabs));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A page of the city, as it is opened. */
function openTab() {
  const store = createViewStore(city, defaultView(city, 'da', 'rode'), holdsOwnPlans(city.id) ? recallOwnPlans(city) : null);
  const derive = createSceneDeriver();
  const now = () => derive(withOwnPlans(city, store.getState().plans), store.getState().view, '2026-11-21');
  const scenes = createStore(now);
  store.subscribe(() => scenes.setState(now(), true));
  const desk = deskOf({ scenes, actions: store.actions });
  return { desk, actions: store.actions, own: () => [...(scenes.getState().city.ownPlans?.own ?? [])] };
}

describe('the desk where plans are written', () => {
  it('keeps every step, also those that are undone, and gives them back to the next visit', async () => {
    const { desk, actions, own } = openTab();
    await desk.write([added('a')]);
    await desk.write([added('b')]);
    expect([own(), openTab().own()]).toEqual([['a', 'b'], ['a', 'b']]);
    actions.undo();
    expect([own(), openTab().own()]).toEqual([['a'], ['a']]);
    actions.undo();
    expect([own(), holdsOwnPlans(city.id)]).toEqual([[], false]);
    actions.redo();
    expect(openTab().own()).toEqual(['a']);
  });

  it('loses nothing of two tabs, whether they hear one another in time or not', async () => {
    const [here, there] = [openTab(), openTab()];
    await here.desk.write([added('a')]);
    await there.desk.write([added('b')]);
    tell();
    await vi.waitFor(() => expect([here.own(), there.own()]).toEqual([['a', 'b'], ['a', 'b']]));
    here.actions.undo();
    expect([here.own(), openTab().own()]).toEqual([['a', 'b'], ['a', 'b']]);
  });

  it('does not write over what another tab has written in the same moment', async () => {
    const [here, there] = [openTab(), openTab()];
    await here.desk.write([added('a')]);
    await there.desk.write([added('b')]);
    here.actions.undo();
    expect([here.own(), openTab().own()]).toEqual([['a', 'b'], ['a', 'b']]);
  });

  it('says that there is no room, holds on to what was written, and keeps it once there is', async () => {
    const { desk, own } = openTab();
    room = 10;
    await desk.write([added('a')]);
    expect([desk.getState().trouble, own()]).toEqual(['full', ['a']]);
    tell();
    await Promise.resolve();
    expect(own()).toEqual(['a']);
    room = Infinity;
    await desk.write([added('b')]);
    expect([desk.getState().trouble, openTab().own()]).toEqual([null, ['a', 'b']]);
  });

  it('keeps what it cannot read until it is told to drop it', async () => {
    held.set(KEY, '{"edits":[{"do":"later"}]}');
    const { desk } = openTab();
    expect(desk.getState().unread).toEqual([{ do: 'later' }]);
    await desk.write([added('a')]);
    expect(held.get(KEY)).toContain('later');
    desk.dropUnread();
    expect([held.get(KEY)?.includes('later'), openTab().own()]).toEqual([false, ['a']]);
  });
});

describe('drafts of the form', () => {
  const form = { ...formOf(emptyProgramme('', '', '')), title: 'Halvt skrevet', start: '31-02-2026' };

  it('are kept as they were typed, each by its plan, and taken away', () => {
    expect([keepDraft('by', '', form), keepDraft('by', 'a', { ...form, title: 'A' })]).toEqual([true, true]);
    expect([recallDraft('by', ''), recallDraft('by', 'a')?.title, recallDraft('anden', '')]).toEqual([form, 'A', null]);
    keepDraft('by', '', null);
    expect([recallDraft('by', ''), recallDraft('by', 'a')?.title]).toEqual([null, 'A']);
  });

  it.each(['{', 'null', '{"":{"title":"A"}}', '{"":null}'])('are none where %s lies in their place', (text) => {
    held.set('bybarometer.plan-drafts.1.by', text);
    expect(recallDraft('by', '')).toBeNull();
  });

  it('say that they are not kept', () => {
    room = 10;
    expect(keepDraft('by', '', form)).toBe(false);
  });
});
