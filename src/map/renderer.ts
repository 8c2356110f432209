import type { MapPalette } from '../draw/map-palette.ts';
import type { BaseMap } from '../model/base-map.ts';
import type { Bounds, Polygon, Position } from '../model/geometry.ts';
import type { Language } from '../model/localized.ts';
import type { BaseMapListener } from './base-map/base-map-state.ts';

export type { MapPalette };

/** An area to be drawn. `polygons` empty: it has no geometry and is not drawn. */
export interface MapArea {
  readonly id: string;
  readonly label: string;
  readonly polygons: readonly Polygon[];
}

export interface MapAreas {
  /** Changes when other areas are to be drawn: package digest and level. */
  readonly key: string;
  readonly areas: readonly MapArea[];
}

/** Shapes under the areas: water, parks, neighbours. */
export interface MapContext {
  readonly kind: 'sea' | 'lake' | 'park' | 'land' | 'neighbour';
  readonly label: string | null;
  readonly polygons: readonly Polygon[];
}

/** A border layer over the areas. */
export interface MapOverlay {
  readonly id: string;
  /** How its lines are dashed: one of `OVERLAY_DASHES`. */
  readonly look: number;
  readonly features: readonly { readonly id: string; readonly label: string; readonly polygons: readonly Polygon[] }[];
}

/** A programme's outline. `certain` false: hatched, its borders are approximate. */
export interface MapProgramme {
  readonly id: string;
  readonly label: string;
  readonly status: 'planned' | 'active' | 'ended' | 'end-unknown' | 'unknown' | 'rejected';
  readonly certain: boolean;
  /** False: a type that does not count as cover (statutory conversion): a layer of its own. */
  readonly countsAsCover: boolean;
  readonly polygons: readonly Polygon[];
}

/** What lies under the areas, and how much of their colours is laid over it. */
export interface MapBaseMap {
  readonly baseMap: BaseMap;
  readonly areas: 'clear' | 'half' | 'none';
  /** Above 0: it is asked for anew. */
  readonly attempt: number;
}

export interface MapEvents {
  /** Position in `MapAreas.areas`, or `null`: nothing is hovered. */
  readonly hover: (position: number | null) => void;
  /** A click: the area, the programmes drawn at that point, and where on the ground it was. */
  readonly select: (position: number | null, programmes: readonly string[], at: Position) => void;
  /** The map has painted its first complete picture. */
  readonly ready: () => void;
  /** From now on the map is drawn without WebGL: there is none, or the browser took it back. */
  readonly fellBack: (reason: FallbackReason) => void;
}

export type FallbackReason = 'no-webgl' | 'context-lost';

/** Where the camera stands. `zoom` is of the web map: the world is 512 px wide at 0. */
export interface MapView {
  readonly center: Position;
  readonly zoom: number;
}

/** What a renderer is told once, when it is made. */
export interface MapOptions {
  readonly reducedMotion: boolean;
  readonly locale: Language;
  /** Colours of the first picture. */
  readonly palette: MapPalette;
}

/** What draws the map. Plain values in, hover and select out; it knows nothing of scores or of React. */
export interface MapRenderer {
  setAreas(areas: MapAreas): void;
  setContext(context: readonly MapContext[]): void;
  setOverlays(overlays: readonly MapOverlay[]): void;
  setProgrammes(programmes: readonly MapProgramme[]): void;
  /** Asks the host of a base map, and says how that goes; `null`: none, and nobody is asked. */
  setBaseMap(baseMap: MapBaseMap | null, tell: BaseMapListener): void;
  /** Class index or a code of score/classify.ts, one an area, in the order of `MapAreas.areas`. */
  setClasses(classes: Uint8Array): void;
  setPalette(palette: MapPalette): void;
  setHovered(position: number | null): void;
  setPinned(position: number | null): void;
  /** Moves the camera; `padding` in px keeps panels from covering it. */
  fit(bounds: Bounds, padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }, animate: boolean): void;
  /** Nearer by steps of zoom; what lies at the point, in px of the container, stays there. */
  zoomBy(steps: number, at: readonly [x: number, y: number]): void;
  /** Moves the camera over the ground by px: positive is east and south. */
  panBy(x: number, y: number): void;
  /** `null` while the camera has not been placed. */
  view(): MapView | null;
  setView(view: MapView): void;
  /** Where a position lies, in px of the container. */
  pointOf(position: Position): readonly [x: number, y: number];
  /** Position of the area at a point in px of the container, or `null`. */
  pick(x: number, y: number): number | null;
  resize(): void;
  destroy(): void;
}
