import type { MarkMeaning } from '../tables/missing-marks.ts';

/** One figure taken from a table, its area found. */
export interface Figure {
  readonly area: string;
  readonly indicator: string;
  /** `null`: the table does not say. */
  readonly year: number | null;
  /** `null`: missing, or what `status` says. */
  readonly value: number | null;
  readonly status: FigureStatus;
}

export type FigureStatus = '' | Exclude<MarkMeaning, 'missing' | 'zero'>;

/** The figures of a level, one an area, indicator and year; the first that is set stays. */
export interface FigureStore {
  /** @returns false where there is one already */
  set(level: string, figure: Figure): boolean;
  of(level: string): readonly Figure[];
}

export function figureStore(): FigureStore {
  const levels = new Map<string, { seen: Set<string>; figures: Figure[] }>();
  return {
    set(level, figure) {
      let store = levels.get(level);
      if (store === undefined) levels.set(level, (store = { seen: new Set(), figures: [] }));
      const key = `${figure.indicator}\n${figure.year ?? ''}\n${figure.area}`;
      if (store.seen.has(key)) return false;
      store.seen.add(key);
      store.figures.push(figure);
      return true;
    },
    of: (level) => levels.get(level)?.figures ?? [],
  };
}
