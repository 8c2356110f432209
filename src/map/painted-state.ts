/**
 * What is painted, written on the container for tests and measurements: `data-ready`, `data-level-key` (key of the areas),
 * and `data-painted-version`, which goes up by one in the frame that shows the classes last set.
 */
export interface PaintedState {
  readonly areasSet: (key: string) => void;
  readonly classesSet: () => void;
  readonly ready: () => void;
  /** The map is gone: nothing is painted. */
  readonly clear: () => void;
}

/** `afterPaint` calls back once, when the next frame has been drawn. */
export function writePaintedState({ dataset }: HTMLElement, afterPaint: (done: () => void) => void): PaintedState {
  let version = 0;
  let isWaiting = false;
  dataset['paintedVersion'] = '0';
  return {
    areasSet: (key) => {
      dataset['levelKey'] = key;
    },
    classesSet: () => {
      if (isWaiting) return;
      isWaiting = true;
      afterPaint(() => {
        isWaiting = false;
        version += 1;
        dataset['paintedVersion'] = String(version);
      });
    },
    ready: () => {
      dataset['ready'] = 'true';
    },
    clear: () => {
      for (const name of ['ready', 'levelKey', 'paintedVersion']) delete dataset[name];
    },
  };
}
