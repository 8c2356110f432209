import type { Map as MapLibreMap } from 'maplibre-gl';
import { isCut, type WantedLabel } from './place-labels.ts';

/** A name of what lies around, by the id of its feature. */
export interface NameAround extends Pick<WantedLabel, 'label' | 'size' | 'at'> {
  readonly id: number;
}

/** Keeps the feature-state `cut` of the names around, whenever the picture has come to rest: those that its edge would cut are not written. */
export class EdgeLabels {
  readonly #map: MapLibreMap;
  #names: readonly NameAround[] = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('moveend', () => this.#look());
    map.on('resize', () => this.#look());
  }

  setNames(names: readonly NameAround[]): void {
    this.#names = names;
    this.#look();
  }

  #look(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    for (const { id, at, ...name } of this.#names) {
      const { x, y } = this.#map.project([...at]);
      this.#map.setFeatureState({ source: 'labels', id }, { cut: isCut([x, y], name, { width, height }) });
    }
  }
}
