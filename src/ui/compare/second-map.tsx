import { useEffect, useRef, useState, type ReactNode } from 'react';
import { paletteFor } from '../../draw/palette.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import { weighingName } from '../../state/weighing/weighing-name.ts';
import type { Scene } from '../../state/scene.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { paintScene, type Picture } from '../map/paint-scene.ts';
import { usePatterns } from '../settings/use-patterns.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';
import { useCameraPair } from './use-camera-pair.ts';

/** Map B, drawn as SVG: the same areas and the same piece of the city as the page's map, coloured by the other weighing. */
export function SecondMap({ beside }: { readonly beside: Scene }): ReactNode {
  const { say } = useApp();
  const frame = useRef<HTMLDivElement>(null);
  const { renderer, hasFailed } = useDrawnMap(frame, beside);
  usePainted(renderer, beside);
  useCameraPair(renderer, frame);
  if (beside.level.geometries === null) return null;
  return (
    <figure className="second-map">
      <div ref={frame} className="second-map-frame" role="img" aria-label={say(fill(words.mapB, { b: weighingName(beside.city, beside.view) }))}>
        <span className="compare-letter" aria-hidden="true">
          {say(words.b)}
        </span>
      </div>
      <figcaption className="note">{say(hasFailed ? words.noMap : words.mapAHere)}</figcaption>
    </figure>
  );
}

/** Opens the drawn map in its frame, once what draws it has been fetched. */
function useDrawnMap(frame: { readonly current: HTMLDivElement | null }, beside: Scene): { readonly renderer: MapRenderer | null; readonly hasFailed: boolean } {
  const { hover, actions, scenes } = useApp();
  const [renderer, setRenderer] = useState<MapRenderer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const hasGeometry = beside.level.geometries !== null;
  useEffect(() => {
    const container = frame.current;
    if (container === null || !hasGeometry) return undefined;
    let opened: MapRenderer | null = null;
    let isOver = false;
    const select = (position: number | null): void => {
      const row = position === null ? undefined : scenes.getState().rows[position];
      if (row === undefined) actions.unpin();
      else actions.pin(row.id);
    };
    const events = { select, ready: () => undefined, hover: (position: number | null) => hover.setState({ position, from: position === null ? null : 'list' }) };
    const open = ({ createSvgRenderer }: typeof import('../../map/svg-renderer.ts')): void => {
      if (isOver) return;
      opened = createSvgRenderer(container, events, { palette: paletteFor('light', 5) });
      setRenderer(opened);
    };
    import('../../map/svg-renderer.ts').then(open, () => setFailed(true));
    return () => {
      isOver = true;
      opened?.destroy();
      setRenderer(null);
    };
  }, [frame, hasGeometry, hover, actions, scenes]);
  return { renderer, hasFailed };
}

/** Paints what differs, and outlines the area that is hovered wherever that is. */
function usePainted(renderer: MapRenderer | null, beside: Scene): void {
  const { hover } = useApp();
  const theme = useResolvedTheme(beside.view.theme);
  const patterns = usePatterns();
  const painted = useRef<{ readonly map: MapRenderer; readonly picture: Picture } | null>(null);
  useEffect(() => {
    if (renderer === null) return;
    const picture = { scene: beside, theme, patterns };
    paintScene(renderer, picture, painted.current?.map === renderer ? painted.current.picture : null);
    painted.current = { map: renderer, picture };
  }, [renderer, beside, theme, patterns]);
  useEffect(() => {
    if (renderer === null) return undefined;
    renderer.setHovered(hover.getState().position);
    return hover.subscribe(({ position }) => renderer.setHovered(position));
  }, [renderer, hover]);
}
