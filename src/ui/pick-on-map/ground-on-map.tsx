import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { pathOf } from '../../draw/svg-path.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import type { Position } from '../../model/geometry.ts';
import { closedRing } from '../../state/plan-form/corners-text.ts';
import { useApp } from '../app-context.ts';
import { shownMap } from '../map/shown-map.ts';

/** What is drawn over the map: the areas that are in, and the border with a dot at each corner. */
interface Ground {
  readonly areas: readonly (readonly Position[])[][];
  readonly pieces: readonly (readonly Position[])[];
}

interface GroundOnMapProps {
  /** Level -> ids of the areas that are in. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  /** Corners of each piece of the border. */
  readonly pieces: readonly (readonly Position[])[];
}

/** What is picked, over the map while it is picked. For eyes only: the form beside it says the same in words. */
export function GroundOnMap({ areas, pieces }: GroundOnMapProps): ReactNode {
  const { scene } = useApp();
  const map = useStore(shownMap, ({ map: shown }) => shown);
  const svg = useRef<SVGSVGElement>(null);
  const shapes = scene.city.levels.flatMap((level) => (areas[level.id] ?? []).flatMap((id) => level.geometries?.[level.positions.get(id) ?? -1]?.polygons ?? []));
  const ground = useRef<Ground>({ areas: [], pieces: [] });
  useEffect(() => {
    ground.current = { areas: shapes.map((polygon) => [...polygon]), pieces };
  });
  useEffect(() => {
    const drawing = svg.current;
    if (map === null || drawing === null) return undefined;
    return followCamera(map.renderer, () => drawGround(drawing, map.renderer, ground.current), () => ground.current);
  }, [map]);
  if (map === null) return null;
  return createPortal(
    <svg ref={svg} className="ground-on-map" aria-hidden="true">
      <path className="ground-areas" fillRule="evenodd" />
      <path className="ground-border" />
      <path className="ground-corners" />
    </svg>,
    map.frame.parentElement ?? map.frame,
  );
}

/** Draws whenever the camera or what is drawn has moved, looked at once a frame: a map says nothing while it moves. */
function followCamera(renderer: MapRenderer, draw: () => void, now: () => Ground): () => void {
  let last = '';
  let drawn: Ground | null = null;
  let request = 0;
  const follow = (): void => {
    const view = renderer.view();
    const [x, y] = view === null ? [0, 0] : renderer.pointOf(view.center);
    const key = view === null ? '' : `${view.center.join()} ${view.zoom} ${x} ${y}`;
    if (key !== '' && (key !== last || drawn !== now())) {
      draw();
      [last, drawn] = [key, now()];
    }
    request = requestAnimationFrame(follow);
  };
  follow();
  return () => cancelAnimationFrame(request);
}

/** More corners than this are a border that was taken over, not drawn: dots would hide it. */
const MOST_DOTS = 40;

/** A dot, as a piece of a path. */
const dotAt = ([x, y]: readonly [number, number]): string => `M${(x - 4).toFixed(1)} ${y.toFixed(1)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;

function drawGround(svg: SVGSVGElement, renderer: MapRenderer, { areas, pieces }: Ground): void {
  const project = (position: Position): readonly [number, number] => renderer.pointOf(position);
  const [chosen, border, corners] = svg.querySelectorAll('path');
  chosen?.setAttribute('d', pathOf(areas, project));
  border?.setAttribute('d', pathOf(pieces.map((piece) => [closedRing(piece)]), project));
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  corners?.setAttribute('d', count > MOST_DOTS ? '' : pieces.flatMap((piece) => piece.map((corner) => dotAt(project(corner)))).join(''));
}
