import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { fetchLater } from '../later.tsx';
import { openMap } from '../../map/open-map.ts';
import { shownMap } from './shown-map.ts';
import type { FallbackReason, MapEvents, MapOptions, MapRenderer } from '../../map/renderer.ts';

interface OpenedMap {
  readonly container: RefObject<HTMLDivElement | null>;
  /** `null` while the map is being opened. */
  readonly renderer: MapRenderer | null;
  /** Why the map is drawn without WebGL; `null`: it is not. */
  readonly fallback: FallbackReason | null;
}

type Pointing = Pick<MapEvents, 'hover' | 'select'>;

/** Owns the map's life: opened once the container stands, destroyed with it. */
export function useRenderer(pointing: Pointing, options: MapOptions): OpenedMap {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ pointing, options });
  useLayoutEffect(() => {
    latest.current = { pointing, options };
  });
  const [renderer, setRenderer] = useState<MapRenderer | null>(null);
  const [fallback, setFallback] = useState<FallbackReason | null>(null);

  useEffect(() => {
    const frame = container.current;
    if (frame === null) return undefined;
    let opened: MapRenderer | null = null;
    let isOver = false;
    const events: MapEvents = {
      hover: (position) => latest.current.pointing.hover(position),
      select: (...clicked) => latest.current.pointing.select(...clicked),
      ready: () => void fetchLater(),
      fellBack: (reason) => {
        if (!isOver) setFallback(reason);
      },
    };
    void openMap(frame, events, latest.current.options).then((map) => {
      if (isOver) map.destroy();
      else {
        setRenderer((opened = map));
        shownMap.setState({ map: { renderer: map, frame } });
      }
    });
    return () => {
      isOver = true;
      if (opened !== null) shownMap.setState({ map: null });
      opened?.destroy();
    };
  }, []);

  return { container, renderer, fallback };
}
