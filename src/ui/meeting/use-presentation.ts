import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { panelOf } from '../../state/area/area-panel.ts';
import { writeLink } from '../../state/link/link.ts';
import type { Course } from '../../state/meeting/course.ts';
import { placeAfter, type PresenterCommand } from '../../state/meeting/presenter-keys.ts';
import { presentView, type PresentedView } from '../../state/meeting/present-view.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import type { Scene } from '../../state/scene.ts';
import type { View } from '../../state/view.ts';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { fill } from '../../text/say.ts';
import { useApp, type App } from '../app-context.ts';
import { openLiveCity, type LiveCity } from '../live-city.ts';
import { focusSoon } from '../starters/focus-soon.ts';
import { stage } from '../stage.ts';
import { readTree } from '../start/tree-reading.ts';

/** A presentation as it stands. */
export interface Presentation {
  /** A city of its own, so that nothing that is moved here reaches the page, its address or its steps. */
  readonly live: LiveCity;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly caption: string;
  readonly problems: readonly Localized[];
  /** Whether something was moved since the saved view was shown. */
  readonly isChanged: boolean;
  readonly areWeightsOpen: boolean;
  readonly openWeights: (open: boolean) => void;
  readonly go: (command: Exclude<PresenterCommand, 'end'>) => void;
  /** The view as it was saved. */
  readonly asSaved: () => void;
  readonly end: () => void;
}

export function usePresentation(course: Course, first: number): Presentation {
  const page = useApp();
  const { scene, say, announce, language } = page;
  const [at, setAt] = useState(first);
  const [areWeightsOpen, openWeights] = useState(false);
  const { city } = scene;
  const { theme } = scene.view;
  const views = useMemo((): readonly PresentedView[] => course.views.map((view) => presentView(view, city, { language, theme }, readTree)), [course, city, language, theme]);
  const [live] = useState(() => liveFor(page, views[first]?.view ?? scene.view));
  const saved = views[at];
  const now = useStore(live.store, ({ view }) => view);
  const tell = (place: number): string => {
    const position = fill(words.position, { number: formatNumber(place + 1, language), count: formatNumber(views.length, language) });
    return [say(position), course.views[place]?.caption ?? '', areaSentence(live.scenes.getState(), say)].filter((part) => part !== '').join('. ');
  };
  const tellFirst = useRef<() => void>(() => undefined);
  useEffect(() => {
    tellFirst.current = () => announce(`${tell(first)}. ${say(live.scenes.getState().sentence)}`);
  });
  useEffect(() => tellFirst.current(), []);
  const show = (place: number): void => {
    const next = views[place];
    if (next === undefined) return;
    setAt(place);
    openWeights(false);
    live.store.actions.restore(next.view);
    requestAnimationFrame(() => live.camera.setState({ wish: { kind: 'look', target: null } }));
  };
  const go = (command: Exclude<PresenterCommand, 'end'>): void => {
    const place = placeAfter(command, at, views.length);
    if (place === at) return announce(say(command === 'next' || command === 'last' ? words.atEnd : words.atStart));
    show(place);
    announce(tell(place));
  };
  const asSaved = (): void => {
    show(at);
    announce(say(words.backAsSaved));
  };
  const end = useCallback(() => endPresentation(() => announce(say(words.ended))), [announce, say]);
  const isChanged = saved !== undefined && now !== saved.view && writeLink(now, city) !== writeLink(saved.view, city);
  return { live, number: at + 1, count: views.length, caption: course.views[at]?.caption ?? '', problems: saved?.problems ?? [], isChanged, areWeightsOpen, openWeights, go, asSaved, end };
}

const lives = new WeakMap<DisclosedCity, LiveCity>();

/** The city that presentations move about in: one, however often is presented, with the page's own settings. */
function liveFor({ scene: { city }, settings, today }: App, view: View): LiveCity {
  const live = lives.get(city) ?? { ...openLiveCity(city, view, today, null), settings };
  lives.set(city, live);
  live.store.actions.restore(view);
  return live;
}

function areaSentence(scene: Scene, say: (text: Localized) => string): string {
  const position = scene.view.pinned === null ? undefined : scene.level.positions.get(scene.view.pinned);
  const panel = position === undefined ? null : panelOf(scene, position);
  return panel === null ? '' : say(panel.sentence);
}

/** Gives the window back to the page as it was; the keyboard stands where the course was opened, or on the map, unless a person was quicker. */
function endPresentation(tell: () => void): void {
  if (stage.getState().kind !== 'presenter') return;
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  stage.setState({ kind: 'page' }, true);
  // Until the page stands again the map that is found is the one that goes.
  const opener = (): HTMLElement | null => {
    const page = document.querySelector('.page');
    if (page === null) return null;
    if (document.activeElement instanceof HTMLElement && page.contains(document.activeElement)) return document.activeElement;
    return document.querySelector('.side-panel') === null ? document.getElementById('map') : document.querySelector<HTMLElement>('[data-opens="course"]');
  };
  void focusSoon(opener).then(tell);
}
