import { valueAt } from '../../../src/model/column.ts';
import { leavesOf, type IndexNode } from '../../../src/model/index-tree.ts';
import { profileTree } from '../../../src/model/profile-tree.ts';
import type { DisclosedCity, DisclosedLevel } from '../../../src/score/disclosure-gate.ts';

type Values = readonly (number | null)[];

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const deviation = (xs: readonly number[]): number => Math.sqrt(mean(xs.map((x) => (x - mean(xs)) ** 2)));
const known = (values: Values): number[] => values.filter((x) => x !== null);

/** A mean in which each value counts as its weight. */
export function weightedMean(values: Values, weights: Values): number {
  const pairs = values.flatMap((value, i) => {
    const weight = weights[i] ?? null;
    return value === null || weight === null ? [] : [[value, weight] as const];
  });
  return pairs.reduce((sum, [value, weight]) => sum + value * weight, 0) / pairs.reduce((sum, [, weight]) => sum + weight, 0);
}

/**
 * A town whose index is means of z-scores, computed a second time as plainly as it can be: arrays, means and deviations, nothing of `src/score` but the
 * figures that came through the gate.
 */
export class PlainTown {
  readonly city: DisclosedCity;
  readonly level: DisclosedLevel;
  readonly root: IndexNode;

  constructor(city: DisclosedCity, level: DisclosedLevel) {
    const tree = profileTree(city, null);
    if (tree === null) throw new Error('no index');
    [this.city, this.level, this.root] = [city, level, tree.root];
  }

  values(indicator: string, year: number): Values {
    const column = this.level.series.get(indicator)?.get(year);
    return this.level.areas.map((_, i) => (column === undefined ? null : valueAt(column, i)));
  }

  population(year: number): Values {
    return this.values(this.level.population ?? '', year);
  }

  /** A node in every area: z-scores against the figures of `base`, means above them, over what there is. */
  node(node: IndexNode, year: number, base = year): Values {
    if (node.kind === 'leaf') {
      const measure = known(this.values(node.indicator, base));
      const sign = this.city.indicators.get(node.indicator)?.direction === 'lower-is-more-deprived' ? -1 : 1;
      return this.values(node.indicator, year).map((x) => (x === null || measure.length === 0 ? null : (sign * (x - mean(measure))) / deviation(measure)));
    }
    const children = node.children.filter(({ weight }) => weight > 0).map((child) => ({ weight: child.weight, values: this.node(child, year, base) }));
    return this.level.areas.map((_, i) => {
      const here = children.flatMap(({ weight, values }) => {
        const value = values[i] ?? null;
        return value === null ? [] : [{ weight, value }];
      });
      return here.length === 0 ? null : here.reduce((sum, { weight, value }) => sum + weight * value, 0) / here.reduce((sum, { weight }) => sum + weight, 0);
    });
  }

  score = (year: number, base = year): Values => this.node(this.root, year, base);

  /** 1 is the largest score. */
  rank(year: number, position: number): number {
    const scores = this.score(year);
    return 1 + scores.filter((score) => (score ?? 0) > (scores[position] ?? 0)).length;
  }

  /** Share of each leaf in the score times how far its value is from the mean of the areas. */
  contributions(year: number, position: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    const walk = (node: IndexNode, share: number): void => {
      const values = this.node(node, year);
      if (node.kind === 'leaf') found.set(node.indicator, share * ((values[position] ?? 0) - mean(known(values))));
      else for (const child of node.children) walk(child, (share * child.weight) / node.children.reduce((sum, { weight }) => sum + weight, 0));
    };
    walk(this.root, 1);
    return found;
  }

  /** Root of the mean squared difference of all leaves, in standard deviations. */
  distance(year: number, a: number, b: number): number {
    const squares = [...leavesOf(this.root)].map(({ indicator }) => {
      const values = this.values(indicator, year);
      return (((values[a] ?? 0) - (values[b] ?? 0)) / deviation(known(values))) ** 2;
    });
    return Math.sqrt(mean(squares));
  }

  /** How far a value lies from the mean of all, in standard deviations. */
  standing = (values: Values, position: number): number => ((values[position] ?? 0) - mean(known(values))) / deviation(known(values));

  meanOf = (values: Values): number => mean(known(values));
}

/** Slope a year and value in the last year of a straight line by least squares. */
export function straightLine(points: readonly (readonly [number, number])[]): { readonly slope: number; readonly end: number } {
  const [years, values] = [points.map(([year]) => year), points.map(([, value]) => value)];
  const slope = mean(points.map(([year, value]) => (year - mean(years)) * (value - mean(values)))) / mean(years.map((year) => (year - mean(years)) ** 2));
  return { slope, end: mean(values) + slope * (Math.max(...years) - mean(years)) };
}
