import type { Position } from '../model/geometry.ts';
import type { MapAreas, MapContext, MapOverlay, MapPalette, MapProgramme, MapRenderer, MapView } from './renderer.ts';

/** What a renderer has been told, so that another one can be told the same. */
interface Told {
  readonly areas?: MapAreas;
  readonly context?: readonly MapContext[];
  readonly overlays?: readonly MapOverlay[];
  readonly programmes?: readonly MapProgramme[];
  readonly baseMap?: Parameters<MapRenderer['setBaseMap']>;
  readonly classes?: Uint8Array;
  readonly palette?: MapPalette;
  readonly hovered?: number | null;
  readonly pinned?: number | null;
  readonly fitted?: Parameters<MapRenderer['fit']>;
}

/** One map whose renderer can be put in place of another: same picture, same camera, and whoever holds it notices nothing. */
export class SwitchingRenderer implements MapRenderer {
  #current: MapRenderer;
  #told: Told = {};
  #isGone = false;

  constructor(first: MapRenderer) {
    this.#current = first;
  }

  /** Takes the current renderer away, makes the next one and tells it everything that the last one knew. */
  switchTo(make: () => MapRenderer): void {
    if (this.#isGone) return;
    const view = this.#current.view();
    this.#current.destroy();
    const next = make();
    this.#current = next;
    const { areas, context, overlays, programmes, baseMap, classes, palette, hovered, pinned, fitted } = this.#told;
    if (palette !== undefined) next.setPalette(palette);
    if (context !== undefined) next.setContext(context);
    if (areas !== undefined) next.setAreas(areas);
    if (classes !== undefined) next.setClasses(classes);
    if (overlays !== undefined) next.setOverlays(overlays);
    if (programmes !== undefined) next.setProgrammes(programmes);
    if (baseMap !== undefined) next.setBaseMap(...baseMap);
    next.setPinned(pinned ?? null);
    next.setHovered(hovered ?? null);
    if (view !== null) next.setView(view);
    else if (fitted !== undefined) next.fit(...fitted);
  }

  #tell(news: Told): MapRenderer {
    this.#told = { ...this.#told, ...news };
    return this.#current;
  }

  setAreas = (areas: MapAreas): void => this.#tell({ areas }).setAreas(areas);
  setContext = (context: readonly MapContext[]): void => this.#tell({ context }).setContext(context);
  setOverlays = (overlays: readonly MapOverlay[]): void => this.#tell({ overlays }).setOverlays(overlays);
  setProgrammes = (programmes: readonly MapProgramme[]): void => this.#tell({ programmes }).setProgrammes(programmes);
  setBaseMap = (...baseMap: Parameters<MapRenderer['setBaseMap']>): void => this.#tell({ baseMap }).setBaseMap(...baseMap);
  setClasses = (classes: Uint8Array): void => this.#tell({ classes }).setClasses(classes);
  setPalette = (palette: MapPalette): void => this.#tell({ palette }).setPalette(palette);
  setHovered = (hovered: number | null): void => this.#tell({ hovered }).setHovered(hovered);
  setPinned = (pinned: number | null): void => this.#tell({ pinned }).setPinned(pinned);
  fit = (...fitted: Parameters<MapRenderer['fit']>): void => this.#tell({ fitted }).fit(...fitted);
  zoomBy = (steps: number, at: readonly [number, number]): void => this.#current.zoomBy(steps, at);
  panBy = (x: number, y: number): void => this.#current.panBy(x, y);
  view = (): MapView | null => this.#current.view();
  setView = (view: MapView): void => this.#current.setView(view);
  pointOf = (position: Position): readonly [number, number] => this.#current.pointOf(position);
  pick = (x: number, y: number): number | null => this.#current.pick(x, y);
  resize = (): void => this.#current.resize();

  destroy(): void {
    this.#isGone = true;
    this.#current.destroy();
  }
}
