import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { changedPositions, hatchesDiffer } from './class-changes.ts';
import { areaFeatures, unscoredFeatures } from './feature-collections.ts';
import { labelFeatures } from './labels.ts';
import type { MapAreas, MapContext } from './renderer.ts';
import type { SourceId } from './style-types.ts';

export type Mark = 'hovered' | 'pinned';

/**
 * The areas of one map: their shapes, sent once a level, and what changes over them - class, hover, pin - as feature-state,
 * which recolours without laying the shapes out again.
 */
export class AreaPainter {
  readonly #map: MapLibreMap;
  #areas: MapAreas = { key: '', areas: [] };
  #context: readonly MapContext[] = [];
  /**
   * Feature id of the first area. Ids are never used twice: the old level's picture stays until the new one is laid out, and
   * must not take the new one's colours meanwhile.
   */
  #firstId = 1;
  #classes: Uint8Array | null = null;
  readonly #marked: Record<Mark, number | null> = { hovered: null, pinned: null };

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** True where these are other areas than before. */
  setAreas(areas: MapAreas): boolean {
    if (areas.key === this.#areas.key) return false;
    this.#forgetStates();
    this.#firstId += this.#areas.areas.length;
    this.#areas = areas;
    const features = areaFeatures(areas.areas, this.#firstId);
    this.#source('areas')?.setData(features);
    this.#source('area-lines')?.setData(features);
    this.#writeLabels();
    return true;
  }

  setContext(context: readonly MapContext[]): void {
    this.#context = context;
    this.#writeLabels();
  }

  setClasses(classes: Uint8Array): void {
    for (const position of changedPositions(this.#classes, classes)) {
      const state = { class: classes[position] ?? null };
      this.#map.setFeatureState({ source: 'areas', id: this.#firstId + position }, state);
      this.#map.setFeatureState({ source: 'labels', id: this.#firstId + position }, state);
    }
    if (hatchesDiffer(this.#classes, classes)) this.#source('unscored')?.setData(unscoredFeatures(this.#areas.areas, classes));
    this.#classes = classes.slice();
  }

  mark(mark: Mark, position: number | null): void {
    const before = this.#marked[mark];
    if (before === position) return;
    if (before !== null) this.#map.setFeatureState({ source: 'area-lines', id: this.#firstId + before }, { [mark]: false });
    if (position !== null) this.#map.setFeatureState({ source: 'area-lines', id: this.#firstId + position }, { [mark]: true });
    this.#marked[mark] = position;
  }

  /** Position of the area that was drawn as this feature; `null` for features of an earlier level. */
  positionOf(featureId: string | number | undefined): number | null {
    const position = Number(featureId) - this.#firstId;
    return position >= 0 && position < this.#areas.areas.length ? position : null;
  }

  /** Lets go of the states of the level that leaves, once its picture is gone. */
  #forgetStates(): void {
    const ids = this.#areas.areas.map((_, position) => this.#firstId + position);
    this.mark('hovered', null);
    this.mark('pinned', null);
    this.#classes = null;
    if (ids.length === 0) return;
    this.#map.once('idle', () => {
      for (const id of ids) for (const source of ['areas', 'area-lines', 'labels'] as const) this.#map.removeFeatureState({ source, id });
    });
  }

  #writeLabels(): void {
    this.#source('labels')?.setData(labelFeatures(this.#areas.areas, this.#context, this.#firstId));
  }

  #source(id: SourceId): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }
}
