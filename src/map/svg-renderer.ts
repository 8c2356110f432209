import './svg-map.css';
import { isInside } from '../draw/point-in-polygons.ts';
import type { Position } from '../model/geometry.ts';
import { UNCOVERED, type Padding, type Size } from './camera-limits.ts';
import { labelScaleOf } from './label-scale.ts';
import { writePaintedState, type PaintedState } from './painted-state.ts';
import type { MapAreas, MapContext, MapEvents, MapOptions, MapOverlay, MapPalette, MapProgramme, MapRenderer, MapView } from './renderer.ts';
import { SvgDrawing, type Drawn } from './svg-drawing.ts';
import { listenToDrawing } from './svg-pointer.ts';
import { fittedView, pannedView, pixelOf, positionOf, viewNear, zoomedView, type Pixel } from './view-geometry.ts';

type SvgEvents = Pick<MapEvents, 'hover' | 'select' | 'ready'>;

/** The map as SVG, for browsers without WebGL. Draws at most once a frame. */
export const createSvgRenderer = (container: HTMLElement, events: SvgEvents, options: Pick<MapOptions, 'palette'>): MapRenderer => new SvgRenderer(container, events, options);

class SvgRenderer implements MapRenderer {
  readonly #container: HTMLElement;
  readonly #events: SvgEvents;
  readonly #drawn: Drawn;
  readonly #drawing: SvgDrawing;
  readonly #painted: PaintedState;
  readonly #resized = new ResizeObserver(() => this.resize());
  #view: MapView = { center: [0, 0], zoom: 0 };
  #isPlaced = false;
  #covered: Padding = UNCOVERED;
  /** Zoom that line widths were drawn for. */
  #linesAt = 0;
  #frame = 0;
  #toldHover: number | null = null;
  #isReady = false;

  constructor(container: HTMLElement, events: SvgEvents, { palette }: Pick<MapOptions, 'palette'>) {
    this.#container = container;
    this.#events = events;
    this.#drawn = { areas: { key: '', areas: [] }, context: [], overlays: [], programmes: [], classes: new Uint8Array(), palette, hovered: null, pinned: null };
    this.#drawing = new SvgDrawing(this.#drawn, labelScaleOf(container));
    this.#painted = writePaintedState(container, (done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    this.#drawing.drawPalette(0);
    container.append(this.#drawing.svg);
    this.#resized.observe(container);
    listenToDrawing(this.#drawing.svg, {
      hover: (at) => this.#hover(at),
      click: (at) => events.select(this.pick(...at), this.#programmesAt(at), positionOf(this.#view, this.#size(), at)),
      pan: (by) => this.panBy(...by),
      zoom: (steps, at) => this.zoomBy(steps, at),
    });
  }

  setAreas(areas: MapAreas): void {
    if (areas.key === this.#drawn.areas.key) return;
    Object.assign(this.#drawn, { areas, classes: new Uint8Array(), hovered: null, pinned: null });
    this.#redraw(() => this.#drawing.drawGround(this.#view.zoom));
    this.#painted.areasSet(areas.key);
  }

  setContext(context: readonly MapContext[]): void {
    this.#drawn.context = context;
    this.#redraw(() => this.#drawing.drawGround(this.#view.zoom));
  }

  setOverlays(overlays: readonly MapOverlay[]): void {
    this.#drawn.overlays = overlays;
    this.#redraw(() => this.#drawing.drawLines(this.#view.zoom));
  }

  setProgrammes(programmes: readonly MapProgramme[]): void {
    this.#drawn.programmes = programmes;
    this.#redraw(() => this.#drawing.drawLines(this.#view.zoom));
  }

  setBaseMap(...[baseMap, tell]: Parameters<MapRenderer['setBaseMap']>): void {
    if (baseMap !== null) tell({ kind: 'needs-webgl' });
  }

  setClasses(classes: Uint8Array): void {
    this.#drawn.classes = classes.slice();
    this.#redraw(() => this.#drawing.drawClasses());
    this.#painted.classesSet();
    if (!this.#isReady) requestAnimationFrame(() => requestAnimationFrame(() => this.#becomeReady()));
  }

  #becomeReady(): void {
    if (this.#isReady || !this.#container.isConnected) return;
    this.#isReady = true;
    this.#painted.ready();
    this.#events.ready();
  }

  setPalette(palette: MapPalette): void {
    this.#drawn.palette = palette;
    this.#redraw(() => this.#drawing.drawPalette(this.#view.zoom));
  }

  setHovered(position: number | null): void {
    this.#drawn.hovered = position;
    this.#drawing.drawMark('hovered');
  }

  setPinned(position: number | null): void {
    this.#drawn.pinned = position;
    this.#drawing.drawMark('pinned');
  }

  fit(...[bounds, padding]: Parameters<MapRenderer['fit']>): void {
    this.#covered = padding;
    this.#look(fittedView(bounds, padding, this.#size()));
  }

  zoomBy(steps: number, at: Pixel): void {
    const wanted = viewNear(this.#drawing.ground.bounds, this.#size(), { ...this.#view, zoom: this.#view.zoom + steps });
    this.#look(zoomedView(this.#view, this.#size(), wanted.zoom - this.#view.zoom, at));
  }

  panBy(x: number, y: number): void {
    this.#look(pannedView(this.#view, [x, y]));
  }

  view(): MapView | null {
    return this.#isPlaced ? this.#view : null;
  }

  setView(view: MapView): void {
    this.#look(view);
  }

  #look(view: MapView): void {
    this.#view = viewNear(this.#drawing.ground.bounds, this.#size(), view);
    this.#isPlaced = true;
    this.#redraw(() => undefined);
  }

  pointOf(position: Position): Pixel {
    return pixelOf(this.#view, this.#size(), position);
  }

  pick(x: number, y: number): number | null {
    const at = positionOf(this.#view, this.#size(), [x, y]);
    const found = this.#drawn.areas.areas.findIndex((area) => isInside(area.polygons, at));
    return found === -1 ? null : found;
  }

  #programmesAt(at: Pixel): readonly string[] {
    const position = positionOf(this.#view, this.#size(), at);
    const isDrawn = this.#drawn.programmes.filter(({ status }) => status !== 'rejected' && status !== 'unknown');
    return isDrawn.filter(({ polygons }) => isInside(polygons, position)).map(({ id }) => id);
  }

  #hover(at: Pixel | null): void {
    const position = at === null ? null : this.pick(...at);
    this.#drawing.svg.classList.toggle('is-over-area', position !== null);
    if (position === this.#toldHover) return;
    this.#toldHover = position;
    this.#events.hover(position);
  }

  /** Does the part that changed at once, and shows it with the next frame. */
  #redraw(part: () => void): void {
    part();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    if (Math.abs(this.#linesAt - this.#view.zoom) > 0.1) this.#drawing.drawLines(this.#view.zoom);
    this.#linesAt = this.#view.zoom;
    this.#drawing.show(this.#view, this.#size(), this.#covered);
  }

  #size(): Size {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { width: Math.max(1, width), height: Math.max(1, height) };
  }

  resize(): void {
    this.#redraw(() => undefined);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
    this.#painted.clear();
    this.#drawing.svg.remove();
  }
}
