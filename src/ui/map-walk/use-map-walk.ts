import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Scene } from '../../state/scene.ts';
import { spokenArea } from '../../state/area/spoken-area.ts';
import type { AreaRef } from '../../state/view.ts';
import { mapKeyWords } from '../../text/map-key-words.ts';
import { mapWords } from '../../text/map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useKeeping } from '../side-by-side/use-keeping.ts';
import { mapCommand, type MapCommand } from './map-command.ts';
import { createRestingVoice } from './resting-voice.ts';
import type { WalkStore } from './walk-store.ts';
import { walkStart, walkTarget } from './walk-target.ts';

/** A key that is held down speaks only where it stops. In ms. */
const KEY_REST = 180;

/** The map's keys: panning, zooming, and the walk from area to area. `inTheMiddle` finds the area in the middle of what is seen. */
export function useMapWalk(container: RefObject<HTMLElement | null>, walk: WalkStore, inTheMiddle: () => number | null): void {
  const run = useCommands(walk, inTheMiddle);
  useEndWithLevel(walk);
  useKeys(container, walk, run);
}

/** Listens on the map itself, so that what the map takes never reaches the shortcuts of the page. */
function useKeys(container: RefObject<HTMLElement | null>, walk: WalkStore, run: (command: MapCommand) => void): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const map = container.current;
    if (map === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = event.target === map ? mapCommand(event, walk.getState().isWalking) : null;
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    map.addEventListener('keydown', onKeyDown);
    return () => map.removeEventListener('keydown', onKeyDown);
  }, [container, walk]);
}

function useCommands(walk: WalkStore, inTheMiddle: () => number | null): (command: MapCommand) => void {
  const { scenes, hover, camera, actions, announce, say } = useApp();
  const voice = useMemo(() => createRestingVoice(announce), [announce]);
  useEffect(() => voice.stop, [voice]);
  const { put } = useKeeping();

  const standOn = useCallback(
    (position: number, isFirst: boolean): void => {
      walk.setState({ isWalking: true, position });
      hover.setState({ position, from: 'keys' });
      camera.setState({ wish: { kind: 'reveal', target: areaAt(scenes.getState(), position) } });
      const words = (): string => {
        const area = spokenArea(scenes.getState(), position);
        return say(isFirst ? fill(mapKeyWords.started, { area }) : area);
      };
      voice.say(words, KEY_REST);
    },
    [scenes, walk, hover, camera, voice, say],
  );

  return (command) => {
    const scene = scenes.getState();
    const { position, isWalking } = walk.getState();
    switch (command.kind) {
      case 'pan':
        return camera.setState({ wish: command });
      case 'zoom':
        return camera.setState({ wish: { ...command, around: isWalking ? areaAt(scene, position) : null } });
      case 'fit':
        return camera.setState({ wish: { kind: 'look', target: null } });
      case 'start': {
        const first = walkStart(scene, position, inTheMiddle());
        return first === null ? announce(say(mapKeyWords.nothingToWalk)) : standOn(first, true);
      }
      case 'pin': {
        const row = scene.rows[position ?? -1];
        if (row === undefined) return undefined;
        actions.pin(row.id);
        return voice.say(() => say(fill(mapWords.pinned, { name: row.label })), KEY_REST);
      }
      case 'keep': {
        const row = scene.rows[position ?? -1];
        if (row !== undefined) put({ level: scene.level.id, area: row.id }, row.label);
        return undefined;
      }
      case 'leave':
        walk.setState({ isWalking: false });
        hover.setState({ position: null, from: null });
        return voice.say(() => say(mapKeyWords.left), KEY_REST);
      case 'step':
      case 'rank':
      case 'extreme': {
        const target = walkTarget(scene, position, command);
        if (target !== null) return standOn(target, !isWalking);
        const words = command.kind === 'step' ? fill(mapKeyWords.noNeighbour, { direction: mapKeyWords[command.direction] }) : mapKeyWords.nothingToWalk;
        return voice.say(() => say(words), KEY_REST);
      }
    }
  };
}

const areaAt = ({ level }: Scene, position: number | null): AreaRef => ({ level: level.id, area: level.areas[position ?? -1]?.id ?? '' });

/** Positions belong to a level: where another one is shown, the walk is over. */
function useEndWithLevel(walk: WalkStore): void {
  const { scenes } = useApp();
  useEffect(
    () =>
      scenes.subscribe((scene, before) => {
        if (scene.level !== before.level) walk.setState({ isWalking: false, position: null });
      }),
    [scenes, walk],
  );
}
