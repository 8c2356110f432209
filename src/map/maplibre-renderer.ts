import './maplibre-frame.css';
import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { boundsOf } from './bounds.ts';
import { fitTo, keepNear, zoomSteps } from './camera.ts';
import { changedPositions, hatchesDiffer } from './class-changes.ts';
import { areaFeatures, contextFeatures, overlayFeatures, programmeFeatures, unscoredFeatures } from './feature-collections.ts';
import { HATCH_PIXEL_RATIO, hatchPictures } from './hatch-pattern.ts';
import { labelFeatures } from './labels.ts';
import { makeMap } from './make-map.ts';
import { type PaintedState, writePaintedState } from './painted-state.ts';
import { listenToPointer } from './pointer-events.ts';
import type { MapAreas, MapContext, MapEvents, MapOptions, MapOverlay, MapPalette, MapProgramme, MapRenderer } from './renderer.ts';
import { paintChanges } from './style.ts';
import type { SourceId } from './style-types.ts';

/** The map by MapLibre. Throws where the browser gives no WebGL. */
export const createMapLibreRenderer = (container: HTMLElement, events: MapEvents, options: MapOptions): MapRenderer =>
  new MapLibreRenderer(container, events, options);

/** Owns one MapLibre map. What is asked of it before the style stands is done, in order, as soon as it does. */
class MapLibreRenderer implements MapRenderer {
  readonly #map: MapLibreMap;
  readonly #painted: PaintedState;
  readonly #animates: boolean;
  #waiting: (() => void)[] | null = [];
  #palette: MapPalette;
  #areas: MapAreas = { key: '', areas: [] };
  #context: readonly MapContext[] = [];
  /** Feature id of the first area; ids are never used twice. */
  #firstId = 1;
  #classes: Uint8Array | null = null;
  readonly #marked = { hovered: null as number | null, pinned: null as number | null };

  constructor(container: HTMLElement, events: MapEvents, { palette, reducedMotion }: MapOptions) {
    this.#palette = palette;
    this.#animates = !reducedMotion;
    this.#map = makeMap(container, palette);
    this.#painted = writePaintedState(this.#map, container);
    this.#map.once('style.load', () => this.#start(events));
    this.#map.on('webglcontextlost', () => events.failed('context-lost'));
    listenToPointer(this.#map, { areaAt: (point) => this.#areaAt(point), programmesAt: (point) => this.#programmesAt(point) }, events);
  }

  #start(events: MapEvents): void {
    for (const [name, picture] of hatchPictures(this.#palette)) this.#map.addImage(name, picture, { pixelRatio: HATCH_PIXEL_RATIO });
    for (const task of this.#waiting ?? []) task();
    this.#waiting = null;
    this.#map.once('idle', () => {
      this.#painted.ready();
      events.ready();
    });
  }

  #whenStyled(task: () => void): void {
    if (this.#waiting === null) task();
    else this.#waiting.push(task);
  }

  #setData(source: SourceId, data: FeatureCollection): void {
    this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  setAreas(areas: MapAreas): void {
    this.#whenStyled(() => {
      if (areas.key === this.#areas.key) return;
      this.#firstId += this.#areas.areas.length;
      this.#areas = areas;
      this.#classes = null;
      this.#marked.hovered = null;
      this.#marked.pinned = null;
      const features = areaFeatures(areas.areas, this.#firstId);
      this.#setData('areas', features);
      this.#setData('area-lines', features);
      this.#setData('labels', labelFeatures(areas.areas, this.#context));
      const bounds = boundsOf(areas.areas.flatMap((area) => area.polygons));
      if (bounds !== null) keepNear(this.#map, bounds);
      this.#painted.areasSet(areas.key);
    });
  }

  setContext(context: readonly MapContext[]): void {
    this.#whenStyled(() => {
      this.#context = context;
      this.#setData('context', contextFeatures(context));
      this.#setData('labels', labelFeatures(this.#areas.areas, context));
    });
  }

  setOverlays(overlays: readonly MapOverlay[]): void {
    this.#whenStyled(() => this.#setData('overlays', overlayFeatures(overlays)));
  }

  setProgrammes(programmes: readonly MapProgramme[]): void {
    this.#whenStyled(() => this.#setData('programmes', programmeFeatures(programmes)));
  }

  setClasses(classes: Uint8Array): void {
    this.#whenStyled(() => {
      for (const position of changedPositions(this.#classes, classes))
        this.#map.setFeatureState({ source: 'areas', id: this.#firstId + position }, { class: classes[position] ?? null });
      if (hatchesDiffer(this.#classes, classes)) this.#setData('unscored', unscoredFeatures(this.#areas.areas, classes));
      this.#classes = classes.slice();
      this.#painted.classesSet();
      this.#map.triggerRepaint();
    });
  }

  setPalette(palette: MapPalette): void {
    this.#whenStyled(() => {
      for (const { layer, property, value } of paintChanges(this.#palette, palette)) this.#map.setPaintProperty(layer, property as 'fill-color', value as string);
      for (const [name, picture] of hatchPictures(palette)) this.#map.updateImage(name, picture);
      this.#palette = palette;
    });
  }

  setHovered(position: number | null): void {
    this.#mark('hovered', position);
  }

  setPinned(position: number | null): void {
    this.#mark('pinned', position);
  }

  #mark(state: 'hovered' | 'pinned', position: number | null): void {
    this.#whenStyled(() => {
      const before = this.#marked[state];
      if (before === position) return;
      if (before !== null) this.#map.setFeatureState({ source: 'area-lines', id: this.#firstId + before }, { [state]: false });
      if (position !== null) this.#map.setFeatureState({ source: 'area-lines', id: this.#firstId + position }, { [state]: true });
      this.#marked[state] = position;
    });
  }

  fit(...[bounds, padding, animate]: Parameters<MapRenderer['fit']>): void {
    this.#whenStyled(() => fitTo(this.#map, bounds, padding, animate && this.#animates));
  }

  zoomBy(steps: number): void {
    this.#whenStyled(() => zoomSteps(this.#map, steps, this.#animates));
  }

  pick(x: number, y: number): number | null {
    return this.#areaAt([x, y]);
  }

  #areaAt(point: PointLike): number | null {
    if (this.#waiting !== null) return null;
    const id = Number(this.#map.queryRenderedFeatures(point, { layers: ['area'] })[0]?.id);
    const position = id - this.#firstId;
    return position >= 0 && position < this.#areas.areas.length ? position : null;
  }

  #programmesAt(point: PointLike): readonly string[] {
    if (this.#waiting !== null) return [];
    const found = this.#map.queryRenderedFeatures(point, { layers: ['programme-hit'] });
    return [...new Set(found.map((feature) => String(feature.properties['programme'])))];
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#waiting = [];
    this.#map.remove();
  }
}
