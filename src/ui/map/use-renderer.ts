import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { openMap } from '../../map/open-map.ts';
import type { MapEvents, MapOptions, MapRenderer } from '../../map/renderer.ts';

export type MapFailure = Parameters<MapEvents['failed']>[0];

interface OpenedMap {
  readonly container: RefObject<HTMLDivElement | null>;
  /** `null` while the map is being opened, and where it cannot be. */
  readonly renderer: MapRenderer | null;
  readonly failure: MapFailure | null;
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
  const [failure, setFailure] = useState<MapFailure | null>(null);

  useEffect(() => {
    if (container.current === null) return undefined;
    let opened: MapRenderer | null = null;
    let isOver = false;
    const fail = (reason: MapFailure): void => {
      if (!isOver) setFailure(reason);
    };
    const events: MapEvents = {
      hover: (position) => latest.current.pointing.hover(position),
      select: (position, programmes) => latest.current.pointing.select(position, programmes),
      ready: () => undefined,
      failed: fail,
    };
    openMap(container.current, events, latest.current.options)
      .then((map) => {
        if (isOver) map?.destroy();
        else setRenderer((opened = map));
      })
      .catch(() => fail('no-webgl'));
    return () => {
      isOver = true;
      opened?.destroy();
    };
  }, []);

  return { container, renderer, failure };
}
