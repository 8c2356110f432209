import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapPalette } from '../draw/map-palette.ts';
import { NO_FIGURE } from '../score/classes/classify.ts';
import { areaColours } from './area-colours.ts';
import type { Padding } from './camera-limits.ts';
import { changedPositions, hatchesDiffer } from './class-changes.ts';
import { groundFeatures, markFeatures, unscoredFeatures } from './feature-collections.ts';
import type { EdgeLabels } from './edge-labels.ts';
import { labelScaleOf } from './label-scale.ts';
import { labelFeatures } from './labels.ts';
import type { MapAreas, MapContext } from './renderer.ts';
import type { SourceId } from './style-types.ts';

export type Mark = 'hovered' | 'pinned';

/**
 * The areas of one map: their shapes, sent once a level, and their classes and colours as feature-state, which recolours without
 * laying the shapes out again. Outlines and hatches are small sources of their own: as feature-state every area's outline would be
 * drawn, unseen, in every frame.
 */
export class AreaPainter {
  readonly #map: MapLibreMap;
  #palette: MapPalette;
  /** Fetched once the map has come to rest, and not for its first picture. */
  readonly #edges: Promise<EdgeLabels>;
  #isGone = false;
  #areas: MapAreas = { key: '', areas: [] };
  #context: readonly MapContext[] = [];
  /**
   * Feature id of the first area. Ids are never used twice: the old level's picture stays until the new one is laid out, and
   * must not take the new one's colours meanwhile.
   */
  #firstId = 1;
  #classes: Uint8Array | null = null;
  readonly #marked: Record<Mark, number | null> = { hovered: null, pinned: null };

  constructor(map: MapLibreMap, palette: MapPalette) {
    this.#map = map;
    this.#palette = palette;
    this.#edges = map.once('idle').then(async () => new (await import('./edge-labels.ts')).EdgeLabels(map));
    map.on('remove', () => {
      this.#isGone = true;
    });
  }

  /** True where these are other areas than before. */
  setAreas(areas: MapAreas): boolean {
    if (areas.key === this.#areas.key) return false;
    this.#forgetStates();
    this.#firstId += this.#areas.areas.length;
    this.#areas = areas;
    this.#drawShapes();
    return true;
  }

  setContext(context: readonly MapContext[]): void {
    this.#context = context;
    this.#drawShapes();
  }

  setClasses(classes: Uint8Array): void {
    for (const position of changedPositions(this.#classes, classes)) this.#colour(position, classes[position] ?? NO_FIGURE);
    if (hatchesDiffer(this.#classes, classes)) this.#source('unscored')?.setData(unscoredFeatures(this.#areas.areas, classes));
    this.#classes = classes.slice();
  }

  /** Recolours what is classed already. */
  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#classes?.forEach((code, position) => this.#colour(position, code));
  }

  #colour(position: number, code: number): void {
    const { fill, ink, rim } = areaColours(code, this.#palette);
    const id = this.#firstId + position;
    this.#map.setFeatureState({ source: 'ground', id }, { class: code, fill });
    this.#map.setFeatureState({ source: 'labels', id }, { ink, rim });
  }

  /** What lies over the sides of the map, so that names are not cut by it. */
  setCovered(covered: Padding): void {
    this.#withEdges((edges) => edges.setCovered(covered));
  }

  mark(mark: Mark, position: number | null): void {
    if (this.#marked[mark] === position) return;
    this.#marked[mark] = position;
    const marks = (Object.entries(this.#marked) as [Mark, number | null][]).flatMap(([each, at]) => {
      const area = at === null ? undefined : this.#areas.areas[at];
      return area === undefined ? [] : [{ mark: each, area }];
    });
    this.#source('marks')?.setData(markFeatures(marks));
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
      for (const id of ids) for (const source of ['ground', 'labels'] as const) this.#map.removeFeatureState({ source, id });
    });
  }

  #drawShapes(): void {
    this.#source('ground')?.setData(groundFeatures(this.#areas.areas, this.#context, this.#firstId));
    const labels = labelFeatures(this.#areas.areas, this.#context, this.#firstId, labelScaleOf(this.#map.getContainer()));
    this.#source('labels')?.setData(labels);
    this.#withEdges((edges) => edges.setNames(labels));
  }

  /** Without that part, as where its file cannot be had, names may be cut. */
  #withEdges(tell: (edges: EdgeLabels) => void): void {
    void this.#edges.then((edges) => this.#isGone || tell(edges), () => undefined);
  }

  #source(id: SourceId): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }
}
