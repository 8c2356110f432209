import type { Column } from './column.ts';
import type { AreaGeometry } from './geometry.ts';
import type { Localized } from './localized.ts';

export interface Area {
  /** Text: `"007"` and `"7"` are two areas. */
  readonly id: string;
  readonly name: string;
  /** Level id -> id of the area of that level in which this one lies. */
  readonly parents: ReadonlyMap<string, string>;
  /** Everything else its feature or values row says about it (`areal_ha`, `udsat_byomraade`). */
  readonly properties: ReadonlyMap<string, string | number | boolean | null>;
}

/** How a year chosen in the interface or with `--year` picks values. */
export interface YearRule {
  readonly policy: 'exact' | 'latest';
  /** With `latest`: how many years back a value may come from. */
  readonly maximumAge: number;
  /** What opens; the latest year with values where the package names none. `null`: no value has a year. */
  readonly opens: number | null;
}

/** The values of one indicator at one level: a column a year. The key `null` holds values without a year, which serve every year. */
export type Series = ReadonlyMap<number | null, Column>;

export interface Level {
  readonly id: string;
  readonly title: Localized;
  /** True where people know the areas by their numbers too (roder), false where an id is a register's code; `null`: not said. */
  readonly showsIds: boolean | null;
  /** In the order of the package; columns and geometries follow it. */
  readonly areas: readonly Area[];
  /** Area id -> position in `areas`. */
  readonly positions: ReadonlyMap<string, number>;
  /** `null`: the level has a table and no map. An entry is `null` where one area has no geometry. */
  readonly geometries: readonly (AreaGeometry | null)[] | null;
  /** Indicator id -> its values. */
  readonly series: ReadonlyMap<string, Series>;
  /** Every year for which any indicator has a value, ascending. */
  readonly years: readonly number[];
  readonly yearRule: YearRule;
  /** Indicator that counts residents. */
  readonly population: string | null;
  /** Below it an area is shown, not scored. */
  readonly minimumPopulation: number | null;
}
