import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { UNCOVERED, type Padding } from './camera-limits.ts';
import { isCut, type WantedLabel } from './place-labels.ts';

/** A name of what lies around, by the id of its feature. */
export interface NameAround extends Pick<WantedLabel, 'label' | 'size' | 'at'> {
  readonly id: number;
}

/** Of all names on the map those of what lies around. */
export const namesAround = ({ features }: FeatureCollection): readonly NameAround[] =>
  features.flatMap(({ id, geometry, properties }) => {
    if (properties?.['of'] !== 'context' || geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ id: Number(id), at: [longitude, latitude] as const, label: String(properties['label']), size: Number(properties['size']) }];
  });

/** Keeps the feature-state `cut` of the names around, whenever the picture has come to rest: those that its edge or a panel over it would cut are not written. */
export class EdgeLabels {
  readonly #map: MapLibreMap;
  #names: readonly NameAround[] = [];
  #covered: Padding = UNCOVERED;
  readonly #isCut = new Set<number>();

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('moveend', () => this.#look());
    map.on('resize', () => this.#look());
  }

  /** The names on the map, as points (`labels.ts`). */
  setNames(labels: FeatureCollection): void {
    this.#names = namesAround(labels);
    this.#look();
  }

  /** What lies over the sides of the map. */
  setCovered(covered: Padding): void {
    this.#covered = covered;
    this.#look();
  }

  #look(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    for (const { id, at, ...name } of this.#names) {
      const { x, y } = this.#map.project([...at]);
      const cut = isCut([x, y], name, { width, height }, this.#covered);
      // A state that is set, also to what it is, costs a frame.
      if (cut !== this.#isCut.has(id)) this.#map.setFeatureState({ source: 'labels', id }, { cut });
      if (cut) this.#isCut.add(id);
      else this.#isCut.delete(id);
    }
  }
}
