import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { paletteFor } from '../../draw/palette.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { mapWords } from '../../text/map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { Hovered } from '../hover-store.ts';
import { BaseMapOnMap, HoverCard, MapKeys } from '../later.tsx';
import { createWalkStore, type WalkStore } from '../map-walk/walk-store.ts';
import { prefersReducedMotion } from '../settings/reduced-motion.ts';
import { usePatterns } from '../settings/use-patterns.ts';
import { Part } from '../shell/part.tsx';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import { FallbackNote, MapMessage } from './map-message.tsx';
import { fixedPoint } from './revealing-step.ts';
import { useCamera } from './use-camera.ts';
import { usePainting } from './use-painting.ts';
import { useRenderer } from './use-renderer.ts';
import './map.css';

/** The one map. A new attempt after graphics were lost is a new frame with a new map. */
export function MapHost(): ReactNode {
  const [attempt, setAttempt] = useState(0);
  return <MapFrame key={attempt} isAgain={attempt > 0} onRetry={() => setAttempt(attempt + 1)} />;
}

/** The map is opened here and painted outside of React, so that it follows a drag in the same task. */
function MapFrame({ isAgain, onRetry }: { readonly isAgain: boolean; readonly onRetry: () => void }): ReactNode {
  const { scene, hover, picked, writing, actions, say, announce } = useApp();
  const theme = useResolvedTheme(scene.view.theme);
  const patterns = usePatterns();
  const hint = useId();
  const [walk] = useState(createWalkStore);
  const { container, renderer, fallback } = useRenderer(
    {
      hover: (position) => hover.setState(position === null ? restingHover(walk) : { position, from: 'map' }),
      select: (position, programmes, at) => {
        const { pick } = writing.getState();
        if (pick !== null) return pick(position, at);
        const row = position === null ? undefined : scene.rows[position];
        picked.setState({ ids: programmes });
        if (row === undefined) actions.unpin();
        else actions.pin(row.id);
        if (row !== undefined) announce(say(fill(mapWords.pinned, { name: row.label })));
      },
    },
    { reducedMotion: prefersReducedMotion(), locale: scene.view.language, palette: paletteFor(theme, scene.classification.count, patterns, scene.colours) },
  );
  usePainting(renderer, { theme, patterns });
  useCamera(renderer, container);
  useHoverMark(renderer);
  useEffect(() => {
    if (isAgain) container.current?.focus();
  }, [isAgain, container]);
  return (
    <section className="map" aria-label={say(mapWords.region)}>
      <div
        ref={container}
        id="map"
        className="map-canvas"
        role="application"
        tabIndex={0}
        aria-label={say(fill(mapWords.label, { title: scene.shown.title }))}
        aria-describedby={hint}
        aria-keyshortcuts="Enter"
      />
      <Part>
        <HoverCard frame={container} renderer={renderer} />
      </Part>
      <div className="map-foot">
        <Part>
          <MapKeys map={container} walk={walk} inTheMiddle={() => areaInTheMiddle(renderer, container.current)} hint={hint} />
        </Part>
        <Part>
          <BaseMapOnMap renderer={renderer} />
        </Part>
        {fallback === null ? null : <FallbackNote key={fallback} reason={fallback} onRetry={onRetry} onAway={() => container.current?.focus()} />}
      </div>
      <MapMessage />
    </section>
  );
}

/** The area in the middle of what no panel covers. */
function areaInTheMiddle(renderer: MapRenderer | null, frame: HTMLElement | null): number | null {
  if (renderer === null || frame === null) return null;
  return renderer.pick(...fixedPoint(renderer, frame, null));
}

/** What is outlined when the pointer leaves: the area that the keyboard stands on. */
function restingHover(walk: WalkStore): Hovered {
  const { isWalking, position } = walk.getState();
  return isWalking ? { position, from: 'keys' } : { position: null, from: null };
}

/** Outlines the hovered area, wherever the pointer is: on the map, in the list, on the legend. */
function useHoverMark(renderer: MapRenderer | null): void {
  const { hover, scene } = useApp();
  const level = useRef(scene.level);
  useEffect(() => {
    if (renderer === null) return undefined;
    return hover.subscribe(({ position }) => renderer.setHovered(position));
  }, [renderer, hover]);
  useEffect(() => {
    if (level.current !== scene.level) hover.setState({ position: null, from: null });
    level.current = scene.level;
  }, [scene.level, hover]);
}
