import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * What is painted, written on the container for tests and measurements: `data-ready`, `data-level-key` (key of the areas),
 * and `data-painted-version`, which goes up by one in the frame that shows the classes last set.
 */
export interface PaintedState {
  readonly areasSet: (key: string) => void;
  readonly classesSet: () => void;
  readonly ready: () => void;
}

export function writePaintedState(map: MapLibreMap, { dataset }: HTMLElement): PaintedState {
  let version = 0;
  dataset['paintedVersion'] = '0';
  const painted = (): void => {
    version += 1;
    dataset['paintedVersion'] = String(version);
  };
  map.once('remove', () => {
    for (const name of ['ready', 'levelKey', 'paintedVersion']) delete dataset[name];
  });
  return {
    areasSet: (key) => {
      dataset['levelKey'] = key;
    },
    classesSet: () => {
      map.off('render', painted);
      map.once('render', painted);
    },
    ready: () => {
      dataset['ready'] = 'true';
    },
  };
}
