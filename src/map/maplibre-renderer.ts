import './maplibre-frame.css';
import type { GeoJSONSource, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Position } from '../model/geometry.ts';
import { AreaPainter } from './area-painter.ts';
import { boundsOf } from './bounds.ts';
import { fitTo, keepNear, panStep, zoomSteps } from './camera.ts';
import { overlayFeatures, programmeFeatures } from './feature-collections.ts';
import { HATCH_PIXEL_RATIO, hatchPictures, inkOf } from './hatch-pattern.ts';
import { makeMap } from './make-map.ts';
import { patternPictures } from './pattern-pictures.ts';
import { type PaintedState, writePaintedState } from './painted-state.ts';
import { listenToPointer } from './pointer-events.ts';
import type { BaseMapPainter } from './base-map/base-map-painter.ts';
import type { MapAreas, MapContext, MapEvents, MapOptions, MapOverlay, MapPalette, MapProgramme, MapRenderer, MapView } from './renderer.ts';
import { styleChanges } from './style.ts';
import type { SourceId } from './style-types.ts';

export type MapLibreEvents = Pick<MapEvents, 'hover' | 'select' | 'ready'> & { readonly contextLost: () => void };

/** The map by MapLibre. Throws where the browser gives no WebGL. */
export const createMapLibreRenderer = (container: HTMLElement, events: MapLibreEvents, options: MapOptions): MapRenderer =>
  new MapLibreRenderer(container, events, options);

/** Owns one MapLibre map. What is asked of it before the style stands is done, in order, as soon as it does. */
class MapLibreRenderer implements MapRenderer {
  readonly #map: MapLibreMap;
  readonly #areas: AreaPainter;
  readonly #painted: PaintedState;
  readonly #animates: boolean;
  /** `null` once the style stands. */
  #waiting: (() => void)[] | null = [];
  #palette: MapPalette;
  #gone = false;
  /** `null` until a base map is first asked for: without one its code is not fetched. */
  #baseMap: Promise<BaseMapPainter> | null = null;

  constructor(container: HTMLElement, events: MapLibreEvents, { palette, reducedMotion }: MapOptions) {
    this.#palette = palette;
    this.#animates = !reducedMotion;
    this.#map = makeMap(container, palette, reducedMotion);
    this.#areas = new AreaPainter(this.#map, palette);
    this.#painted = writePaintedState(container, (done) => this.#map.once('render', done));
    this.#map.once('style.load', () => this.#start());
    this.#map.once('idle', () => {
      this.#painted.ready();
      events.ready();
    });
    this.#map.on('webglcontextlost', () => {
      if (!this.#gone) events.contextLost();
    });
    listenToPointer(this.#map, { areaAt: (point) => this.#areaAt(point), programmesAt: (point) => this.#programmesAt(point) }, events);
  }

  #start(): void {
    for (const [name, picture] of [...hatchPictures(this.#palette), ...patternPictures(this.#palette)]) this.#map.addImage(name, picture, { pixelRatio: HATCH_PIXEL_RATIO });
    for (const task of this.#waiting ?? []) task();
    this.#waiting = null;
  }

  #whenStyled(task: () => void): void {
    if (this.#gone) return;
    if (this.#waiting === null) task();
    else this.#waiting.push(task);
  }

  #setData(source: SourceId, data: FeatureCollection): void {
    this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  setAreas(areas: MapAreas): void {
    this.#whenStyled(() => {
      if (!this.#areas.setAreas(areas)) return;
      const bounds = boundsOf(areas.areas.flatMap((area) => area.polygons));
      if (bounds !== null) keepNear(this.#map, bounds);
      this.#painted.areasSet(areas.key);
    });
  }

  setContext(context: readonly MapContext[]): void {
    this.#whenStyled(() => this.#areas.setContext(context));
  }

  setOverlays(overlays: readonly MapOverlay[]): void {
    this.#whenStyled(() => this.#setData('overlays', overlayFeatures(overlays)));
  }

  setProgrammes(programmes: readonly MapProgramme[]): void {
    this.#whenStyled(() => this.#setData('programmes', programmeFeatures(programmes)));
  }

  setBaseMap(...[baseMap, tell]: Parameters<MapRenderer['setBaseMap']>): void {
    this.#whenStyled(() => {
      if (baseMap !== null) this.#baseMap ??= import('./base-map/base-map-painter.ts').then((module) => new module.BaseMapPainter(this.#map));
      void this.#baseMap?.then((painter) => this.#gone || painter.lay(baseMap, this.#palette, tell));
    });
  }

  setClasses(classes: Uint8Array): void {
    this.#whenStyled(() => {
      this.#areas.setClasses(classes);
      this.#painted.classesSet();
      this.#map.triggerRepaint();
    });
  }

  setPalette(palette: MapPalette): void {
    this.#whenStyled(() => {
      for (const { kind, layer, property, value } of styleChanges(this.#palette, palette))
        if (kind === 'paint') this.#map.setPaintProperty(layer, property as 'fill-color', value as string);
        else this.#map.setLayoutProperty(layer, property as 'visibility', value as 'visible');
      if (inkOf(palette) !== inkOf(this.#palette)) for (const [name, picture] of hatchPictures(palette)) this.#map.updateImage(name, picture);
      if (palette.patterns !== this.#palette.patterns) for (const [name, picture] of patternPictures(palette)) this.#map.updateImage(name, picture);
      this.#areas.setPalette(palette);
      this.#palette = palette;
      void this.#baseMap?.then((painter) => painter.recolour(palette));
    });
  }

  setHovered(position: number | null): void {
    this.#whenStyled(() => this.#areas.mark('hovered', position));
  }

  setPinned(position: number | null): void {
    this.#whenStyled(() => this.#areas.mark('pinned', position));
  }

  fit(...[bounds, padding, animate]: Parameters<MapRenderer['fit']>): void {
    this.#areas.setCovered(padding);
    this.#whenStyled(() => fitTo(this.#map, bounds, padding, animate && this.#animates));
  }

  zoomBy(steps: number, at: readonly [number, number]): void {
    this.#whenStyled(() => zoomSteps(this.#map, steps, at, this.#animates));
  }

  panBy(x: number, y: number): void {
    this.#whenStyled(() => panStep(this.#map, [x, y], this.#animates));
  }

  view(): MapView | null {
    if (this.#waiting !== null) return null;
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  setView({ center, zoom }: MapView): void {
    this.#whenStyled(() => this.#map.jumpTo({ center: [...center], zoom }));
  }

  pointOf(position: Position): readonly [number, number] {
    const { x, y } = this.#map.project([...position]);
    return [x, y];
  }

  pick(x: number, y: number): number | null {
    return this.#areaAt([x, y]);
  }

  #areaAt(point: PointLike): number | null {
    if (this.#waiting !== null || this.#gone) return null;
    return this.#areas.positionOf(this.#map.queryRenderedFeatures(point, { layers: ['area'] })[0]?.id);
  }

  #programmesAt(point: PointLike): readonly string[] {
    if (this.#waiting !== null || this.#gone) return [];
    const found = this.#map.queryRenderedFeatures(point, { layers: ['programme-hit'] });
    return [...new Set(found.map((feature) => String(feature.properties['programme'])))];
  }

  resize(): void {
    if (!this.#gone) this.#map.resize();
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#painted.clear();
    this.#map.remove();
  }
}
