import { FINAL } from '../model/column.ts';
import type { Column, EntryQuality, EntryState } from '../model/column.ts';
import type { Series } from '../model/level.ts';

/** A column being filled. */
interface Filling {
  readonly values: Float64Array;
  readonly state: Uint8Array;
  quality: Uint8Array | null;
  /** Where each entry was set, as {@link SeriesBuilder.set} was told; 0: not yet. */
  readonly from: Float64Array;
}

export interface Entry {
  readonly value: number;
  readonly state: EntryState;
  readonly quality: EntryQuality;
}

/** Gathers the values of a level, one column an indicator and year. */
export interface SeriesBuilder {
  /**
   * Sets one entry.
   * @param from a number above 0 that says where it stands
   * @returns 0, or the `from` of the entry that is already there and stays
   */
  set(indicator: string, year: number | null, position: number, entry: Entry, from: number): number;
  build(): ReadonlyMap<string, Series>;
}

/** A builder for a level of `length` areas. */
export function seriesBuilder(length: number): SeriesBuilder {
  const series = new Map<string, Map<number | null, Filling>>();
  return {
    set(indicator, year, position, entry, from) {
      const column = fillingOf(series, indicator, year, length);
      const before = column.from[position] ?? 0;
      if (before > 0) return before;
      column.from[position] = from;
      column.values[position] = entry.value;
      column.state[position] = entry.state;
      if (entry.quality !== FINAL) (column.quality ??= new Uint8Array(length))[position] = entry.quality;
      return 0;
    },
    build: () => new Map([...series].map(([id, years]) => [id, new Map([...years].map(([year, filling]) => [year, columnOf(filling)]))])),
  };
}

function fillingOf(series: Map<string, Map<number | null, Filling>>, indicator: string, year: number | null, length: number): Filling {
  let years = series.get(indicator);
  if (years === undefined) series.set(indicator, (years = new Map()));
  let filling = years.get(year);
  if (filling === undefined) {
    filling = { values: new Float64Array(length), state: new Uint8Array(length), quality: null, from: new Float64Array(length) };
    years.set(year, filling);
  }
  return filling;
}

const columnOf = ({ values, state, quality }: Filling): Column => ({ values, state, quality });
