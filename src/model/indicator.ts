import type { Localized } from './localized.ts';

/** Which end of an indicator means more need; `context` is shown and never scored. */
export type Direction = 'higher-is-more-deprived' | 'lower-is-more-deprived' | 'context';

/** How a figure came to be. The interface always says which. */
export type Origin = 'published' | 'derived' | 'fictional';

export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** The day the figures were fetched, ISO. */
  readonly retrieved: string | null;
  readonly licence: string | null;
}

/** From this year on figures are not comparable with earlier ones. */
export interface SeriesBreak {
  readonly year: number;
  readonly note: Localized;
}

/** What an indicator says differently at one level: its own source, title, description or origin. */
export type IndicatorAtLevel = Partial<Pick<Indicator, 'title' | 'description' | 'source' | 'origin' | 'unit'>>;

export interface Indicator {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized | null;
  /** Theme under which a context indicator is shown; scored ones follow the tree. */
  readonly theme: string | null;
  /** `percent`, `count`, `kroner`, `years`, `index`, `per-1000`, `square-metres`, or any other word, shown as it stands. */
  readonly unit: string;
  readonly direction: Direction;
  /** The indicator that a share is a share of. */
  readonly denominator: string | null;
  /** Disclosure: a value that rests on fewer units than this is suppressed before anything is computed. */
  readonly minimumCount: number | null;
  /** Disclosure: a count or share is suppressed where fewer than this of its denominator are *not* counted. Left out: no such rule. */
  readonly minimumRest?: number | null;
  /** Disclosure: a share or mean is suppressed where its denominator is smaller. Left out: no such rule. */
  readonly minimumBase?: number | null;
  readonly origin: Origin;
  readonly source: Source | null;
  readonly byLevel: ReadonlyMap<string, IndicatorAtLevel>;
  readonly breaks: readonly SeriesBreak[];
  /** False until a person has confirmed direction and unit of an imported column. */
  readonly confirmed: boolean;
}

/** The indicator as it is at one level. */
export const indicatorAtLevel = (indicator: Indicator, levelId: string): Indicator => ({ ...indicator, ...indicator.byLevel.get(levelId) });
