import type { AreaGeometry } from './geometry.ts';
import type { IndexTree } from './index-tree.ts';
import type { Indicator, Source } from './indicator.ts';
import type { Level } from './level.ts';
import type { Localized } from './localized.ts';
import type { OwnPlans } from './own-plans.ts';
import type { Profile } from './profile.ts';
import type { Programme, ProgrammeType, Requirement } from './programme.ts';

export type ContextKind = 'sea' | 'lake' | 'park' | 'land' | 'neighbour';

/** Something drawn under the areas that has no figures: water, parks, a neighbouring municipality. */
export interface ContextLayer {
  readonly kind: ContextKind;
  readonly title: Localized | null;
  readonly shapes: readonly AreaGeometry[];
}

/** A named shape of an overlay. */
export interface OverlayFeature {
  readonly id: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
}

/** A layer of borders laid over the areas, such as the municipality's own list of deprived areas. */
export interface Overlay {
  readonly id: string;
  readonly title: Localized;
  readonly year: number | null;
  /** Area property whose value names the overlay feature that the area belongs to; lets lists filter by it. */
  readonly areaProperty: string | null;
  readonly features: readonly OverlayFeature[];
}

/** A theme of policy: another tree over the same indicators, such as the areas of an integration barometer. Never scored. */
export interface PolicyTheme {
  readonly id: string;
  readonly title: Localized;
  /** Ids of indicators; one may stand under several themes. */
  readonly indicators: readonly string[];
}

export interface Target {
  readonly indicator: string;
  readonly level: string;
  readonly area: string | null;
  readonly value: number;
  readonly year: number;
  readonly objective: string | null;
}

export interface JoinRepair {
  readonly from: string;
  readonly to: string;
  readonly level: string;
}

/** A mark set beside areas where a figure means something else: "mange studerende". */
export interface AreaMark {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly level: string;
  /** The mark is set where this indicator is at least `atLeast`. */
  readonly indicator: string;
  readonly atLeast: number;
}

/** Figures of one place, by indicator. */
interface PlaceFacts {
  readonly place: string;
  readonly values: ReadonlyMap<string, number>;
  /** Indicators whose figure is withheld here; left out: none. */
  readonly withheld?: ReadonlySet<string>;
}

/** Figures that exist for some places only, shown in their area's panel and never scored: a safety survey. */
export interface AreaFacts {
  readonly title: Localized;
  readonly description: Localized | null;
  readonly year: number | null;
  readonly source: Source | null;
  readonly level: string;
  /** Indicator ids, described in `indicators` as context, in the order they are shown. */
  readonly indicators: readonly string[];
  /** One row a place; several rows may lie in one area (Nørrebro: two). */
  readonly rows: readonly ({ readonly area: string } & PlaceFacts)[];
  /** The same figures of the whole city, to compare with; left out where there are none. */
  readonly city?: PlaceFacts;
}

/** A city's data, read and checked. */
export interface CityPackage {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  /** SHA-256 over the package's files, hex; see docs/package-format.md. */
  readonly digest: string;
  readonly fictional: boolean;
  readonly geometryNote: Localized | null;
  /** Shown at the foot of every view and export. */
  readonly attribution: readonly Source[];
  /** From the whole city down. */
  readonly levels: readonly Level[];
  /** Id of the level that opens; `null`: the middle one. */
  readonly opens: string | null;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** `null`: the package describes no index of its own. */
  readonly index: IndexTree | null;
  readonly profiles: readonly Profile[];
  readonly programmes: readonly Programme[];
  /** What a person has laid over the programmes in this browser; left out: nothing. */
  readonly ownPlans?: OwnPlans;
  /** False: "ingen kendt plan", never "ingen plan". */
  readonly programmesComplete: boolean;
  readonly programmeTypes: readonly ProgrammeType[];
  /** The municipality's requirements of a programme. */
  readonly requirements: readonly Requirement[];
  readonly context: readonly ContextLayer[];
  readonly overlays: readonly Overlay[];
  readonly targets: readonly Target[];
  /** Titles of themes that are no nodes of the index, by the `theme` of the indicators under them. */
  readonly themes: ReadonlyMap<string, Localized>;
  readonly policyThemes: readonly PolicyTheme[];
  readonly marks: readonly AreaMark[];
  readonly facts: readonly AreaFacts[];
  readonly joinRepairs: readonly JoinRepair[];
  /** The manifest as it stood, so that rewriting keeps members that are not known here. */
  readonly manifest: unknown;
}

/** The level of that id, or `undefined`. */
export const levelOf = (city: CityPackage, id: string): Level | undefined => city.levels.find((level) => level.id === id);
