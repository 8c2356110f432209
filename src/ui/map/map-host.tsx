import { useEffect, useRef, useState, type ReactNode } from 'react';
import { paletteFor } from '../../draw/palette.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { mapWords } from '../../text/map-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { prefersReducedMotion } from '../settings/reduced-motion.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import { HoverCard } from './hover-card.tsx';
import { MapMessage } from './map-message.tsx';
import { useCamera } from './use-camera.ts';
import { usePainting } from './use-painting.ts';
import { useRenderer } from './use-renderer.ts';
import './map.css';

/** The one map. A new attempt after graphics were lost is a new frame with a new map. */
export function MapHost(): ReactNode {
  const [attempt, setAttempt] = useState(0);
  return <MapFrame key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}

/** The map is opened here and painted outside of React, so that it follows a drag in the same task. */
function MapFrame({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { scene, hover, picked, actions, say, announce } = useApp();
  const theme = useResolvedTheme(scene.view.theme);
  const { container, renderer, fallback } = useRenderer(
    {
      hover: (position) => hover.setState({ position, from: position === null ? null : 'map' }),
      select: (position, programmes) => {
        const row = position === null ? undefined : scene.rows[position];
        picked.setState({ ids: programmes });
        if (row === undefined) actions.unpin();
        else actions.pin(row.id);
        if (row !== undefined) announce(say(fill(mapWords.pinned, { name: row.label })));
      },
    },
    { reducedMotion: prefersReducedMotion(), locale: scene.view.language, palette: paletteFor(theme, scene.classification.count) },
  );
  usePainting(renderer, theme);
  useCamera(renderer, container);
  useHoverMark(renderer);
  return (
    <section className="map" aria-label={say(mapWords.region)}>
      <div ref={container} className="map-canvas" role="img" aria-label={say(fill(mapWords.label, { title: scene.shown.title }))} />
      <HoverCard frame={container} />
      <MapMessage fallback={fallback} onRetry={onRetry} />
    </section>
  );
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
