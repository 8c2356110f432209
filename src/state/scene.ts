import type { AreaContribution } from '../score/contributions.ts';
import type { NamedColours } from '../draw/named-colours.ts';
import type { Classification } from '../score/classes/classify.ts';
import type { CoverFaces } from '../plans/cover-faces.ts';
import type { ProgrammeOnDate } from '../plans/programme-on-date.ts';
import type { AreaPlans } from '../plans/area-plans.ts';
import type { Column } from '../model/column.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Localized } from '../model/localized.ts';
import type { Day } from '../model/programme.ts';
import type { IndexResult } from '../model/score-result.ts';
import type { DisclosedCity, DisclosedLevel } from '../score/disclosure-gate.ts';
import type { Legend } from './legend.ts';
import type { MapMode, View } from './view.ts';

/** The column that the map colours and the list shows beside the rank. */
export interface ShownColumn {
  readonly title: Localized;
  /** Unit of the figures; `null`: an index without a unit. */
  readonly unit: string | null;
  readonly column: Column;
  /** True where a larger figure means more need (so that the darkest class always means more need). */
  readonly higherIsMore: boolean;
  /** True where the figures are differences: they are written with their sign. */
  readonly isDifference?: boolean;
}

/** One area as the map, the list and the panel show it: the same figures in all three. */
export interface AreaRow {
  /** Position in the level's areas. */
  readonly position: number;
  readonly id: string;
  readonly name: string;
  /** "Gavlhus (267), Tingbjerg" */
  readonly label: string;
  readonly population: number | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly decile: number | null;
  readonly coverage: number | null;
  /** How many of the themes that carry weight have a value here. */
  readonly themesMeasured: number;
  /** The shown column's figure. */
  readonly value: number | null;
  /** Class index, or one of the codes of score/classify.ts. */
  readonly classIndex: number;
  /** Ids of the package's marks that are set here ("mange studerende"). */
  readonly marks: readonly string[];
  /** Overlay id -> name of the feature that the area belongs to. */
  readonly overlays: ReadonlyMap<string, string>;
  readonly plans: AreaPlans;
}

/** A theme of the tree at this level: its indicators, and whether it has any figures here. */
export interface ThemeAtLevel {
  readonly id: string;
  readonly title: Localized;
  readonly weight: number;
  /** Weight in the profile before anything was moved. */
  readonly startWeight: number;
  readonly hasFigures: boolean;
  /** True where it has figures and weight all the way down: it takes part in the score. */
  readonly scored: boolean;
  readonly indicators: readonly IndicatorInTheme[];
}

export interface IndicatorInTheme {
  readonly nodeId: string;
  readonly indicator: string;
  readonly title: Localized;
  readonly weight: number;
  readonly startWeight: number;
  readonly hasFigures: boolean;
  readonly yearUsed: number | null;
}

/** Everything that follows from city, view and today. Nothing in the interface computes a figure of its own. */
export interface Scene {
  readonly city: DisclosedCity;
  readonly view: View;
  /** What the map's colours do say: other than `view.mapMode` as long as that is still being worked out. */
  readonly mode: MapMode;
  /** The colours of classes that have names; `null`: those of need. */
  readonly colours: NamedColours | null;
  readonly level: DisclosedLevel;
  readonly today: Day;
  /** The chosen date of plans, today where none is chosen. */
  readonly date: Day;
  readonly tree: IndexTree | null;
  readonly themes: readonly ThemeAtLevel[];
  readonly result: IndexResult | null;
  readonly population: Column | null;
  /** The largest coverage of any area: what the level's figures can give at most; `null`: nothing is scored. */
  readonly mostCoverage: number | null;
  /** Indicator id -> its column for the year. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Indicator id -> the year its values are of (`null`: without a year). */
  readonly yearsUsed: ReadonlyMap<string, number | null>;
  readonly shown: ShownColumn;
  readonly classification: Classification;
  readonly legend: Legend;
  /** In the order of the level's areas. */
  readonly rows: readonly AreaRow[];
  /** What the list shows: filtered and sorted. */
  readonly listed: readonly AreaRow[];
  /** Where the package's programmes lie in the level's areas, whatever the date. */
  readonly faces: CoverFaces;
  /** Every programme of the package on the date. */
  readonly programmes: readonly ProgrammeOnDate[];
  /** Those that the map draws: none while plans are hidden, else those of the chosen types. */
  readonly drawn: readonly ProgrammeOnDate[];
  /** One plain sentence that says what the map on the screen shows, and the same for paper, which is always light. */
  readonly sentence: Localized;
  readonly sentenceOnPaper: Localized;
  /** Further ones that must not be missed, most important first (years apart, too few residents, correlation). */
  readonly notes: readonly Localized[];
}

/** A theme here, in the area around it and in the whole city, on the scale of the theme: larger is more need. */
export interface ThemeInArea {
  readonly id: string;
  readonly title: Localized;
  readonly here: number | null;
  /** Means over scored areas, weighted by residents where they are counted; the panel's labels say which. */
  readonly parent: number | null;
  readonly city: number | null;
}

/** A survey or register that has figures for some places only. */
export interface FactsInArea {
  readonly title: Localized;
  readonly description: Localized | null;
  readonly year: number | null;
  readonly source: string | null;
  /** The area that the figures are of: this one or one around it. */
  readonly area: string;
  readonly rows: readonly { readonly place: string; readonly figures: readonly { readonly title: Localized; readonly unit: string; readonly value: number | null; readonly isWithheld: boolean }[] }[];
}

/** The panel of one area. */
export interface AreaPanel {
  readonly row: AreaRow;
  readonly sentence: Localized;
  /** Marks and doubts about this area that must not be missed. */
  readonly notes: readonly Localized[];
  /** Largest first, by how far they move the score either way. */
  readonly contributions: readonly NamedContribution[];
  readonly themes: readonly ThemeInArea[];
  /** Name of the area whose mean `themes[].parent` is. */
  readonly parentName: string | null;
  /** How that mean is taken ("Tingbjerg, gennemsnit vægtet med beboere"); `null`: there is no area around. */
  readonly parentLabel: Localized | null;
  readonly cityLabel: Localized;
  /** From the whole city down. */
  readonly parents: readonly { readonly level: string; readonly levelTitle: Localized; readonly area: string; readonly name: string }[];
  /** Its figures by theme: those of the index in its order, then the others in the package's. */
  readonly figures: readonly FigureGroup[];
  readonly facts: readonly FactsInArea[];
  /** The programmes that touch the area, whatever their status but rejected. */
  readonly programmes: readonly ProgrammeOnDate[];
}

export interface NamedContribution extends AreaContribution {
  readonly title: Localized;
}

/** The figures of an area under one theme. */
export interface FigureGroup {
  readonly theme: string | null;
  readonly title: Localized;
  readonly figures: readonly AreaFigure[];
}

/** A figure of an area with everything needed to trust it. */
export interface AreaFigure {
  readonly indicator: string;
  readonly title: Localized;
  readonly theme: string | null;
  readonly unit: string;
  readonly value: number | null;
  readonly state: 'present' | 'missing' | 'suppressed' | 'not-applicable';
  readonly quality: 'final' | 'provisional' | 'estimated';
  readonly year: number | null;
  readonly cityValue: number | null;
  /** How the city's value was taken. */
  readonly cityLabel: Localized | null;
  readonly source: string | null;
  readonly sourceUrl: string | null;
  readonly origin: 'published' | 'derived' | 'fictional';
  /** True where it takes part in the score. */
  readonly scored: boolean;
  readonly context: boolean;
}
