import type { Column } from '../model/column.ts';
import type { Localized } from '../model/localized.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD, type Classification } from '../score/classes/classify.ts';
import { histogram } from '../score/classes/histogram.ts';
import { averageWords } from '../text/average-words.ts';
import { meanOf } from '../score/means.ts';
import type { ShownColumn } from './scene.ts';

export interface LegendClass {
  readonly index: number;
  /** Figures at the side of less and of more need, in the column's unit. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A class by name: in full where it stands alone, short where what it is of stands beside it. */
export interface ClassName {
  readonly full: Localized;
  readonly short: Localized;
}

/** A bar of the histogram; bars run from less need to more need. */
export interface LegendBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Class of the bar's middle. */
  readonly classIndex: number;
}

/** The legend as an instrument: classes, how the areas spread over the scale, and where the city lies. */
export interface Legend {
  readonly title: Localized;
  readonly unit: string | null;
  /** Figures at the ends of the scale: least need and most need; `null`: nothing to show. */
  readonly ends: readonly [number, number] | null;
  readonly classes: readonly LegendClass[];
  /** What the classes are called, in their order; `null`: by their limits. */
  readonly names: readonly ClassName[] | null;
  /** What stands at the ends of the colours where there is no room for more, if not what the first and last class are called. */
  readonly strip?: readonly [least: Localized, most: Localized];
  readonly bins: readonly LegendBin[];
  /** Areas in no class, by reason. */
  readonly without: { readonly noFigure: number; readonly tooFew: number; readonly withheld: number; readonly leftOut: number };
  readonly average: { readonly value: number; readonly label: Localized } | null;
}

/** How many bars the histogram has. */
const BINS = 24;
/** Units whose figures are shares of residents, so that the city's own figure weighs areas by residents. */
const SHARES: ReadonlySet<string> = new Set(['percent', 'per-1000']);

/** The legend of a shown column. `population`: residents an area, `null` where they are not counted. */
export function legendOf(shown: ShownColumn, classification: Classification, population: Column | null): Legend {
  const { extent } = classification;
  const ends = extent === null ? null : shown.higherIsMore ? extent : ([extent[1], extent[0]] as const);
  return {
    title: shown.title,
    unit: shown.unit,
    ends,
    classes: ends === null ? [] : classesOf(classification, ends),
    names: null,
    bins: ends === null ? [] : binsOf(shown, classification),
    without: {
      noFigure: countOf(classification, NO_FIGURE),
      tooFew: countOf(classification, TOO_FEW_RESIDENTS),
      withheld: countOf(classification, WITHHELD),
      leftOut: countOf(classification, LEFT_OUT),
    },
    average: averageOf(shown, population),
  };
}

/** Where a figure lies on the scale: 0 at least need, 1 at most need; figures outside it lie at its ends. */
export function positionOnScale({ ends }: Legend, value: number): number {
  if (ends === null || ends[0] === ends[1]) return 0.5;
  return Math.min(1, Math.max(0, (value - ends[0]) / (ends[1] - ends[0])));
}

const countOf = ({ classOf }: Classification, code: number): number => classOf.reduce((sum, one) => sum + (one === code ? 1 : 0), 0);

function classesOf(classification: Classification, ends: readonly [number, number]): readonly LegendClass[] {
  const limits = [ends[0], ...classification.limits, ends[1]];
  return Array.from({ length: classification.count }, (_, index) => ({
    index,
    from: limits[index] ?? ends[0],
    to: limits[index + 1] ?? ends[1],
    count: countOf(classification, index),
  }));
}

/** The bars in the order of the scale, from least need. */
function binsOf({ column, higherIsMore }: ShownColumn, classification: Classification): readonly LegendBin[] {
  const bins = histogram(column, classification, BINS);
  return higherIsMore ? bins : bins.toReversed().map((bin) => ({ ...bin, from: bin.to, to: bin.from }));
}

/** A share of residents: weighted by residents. Anything else (a median, a score): the plain mean of the areas. The label says which. */
export function averageOf(shown: ShownColumn, population: Column | null): Legend['average'] {
  const weights = shown.unit !== null && SHARES.has(shown.unit) ? population : null;
  const value = meanOf(shown.column, weights);
  return value === null ? null : { value, label: weights === null ? averageWords.plain : averageWords.byResidents };
}
