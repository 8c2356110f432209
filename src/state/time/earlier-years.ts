import { PRESENT } from '../../model/column.ts';
import { nodesOf } from '../../model/index-tree.ts';
import { breaksOfIndicator, carryingLeaves, isBroken, type TimeBreak } from '../../score/time/series-breaks.ts';
import { indicatorByYear } from '../../score/time/time-columns.ts';
import type { Scene } from '../scene.ts';
import { usualYear } from './change-found.ts';

/** A year that the chosen one may be held against. */
export interface EarlierYear {
  readonly year: number;
  /** A break of what is shown lies between. */
  readonly isParted: boolean;
}

/** The years before the chosen one in which what is shown has figures, and the one that is taken where none is chosen. Breaks are those that the package tells. */
export function earlierYears({ city, level, tree, view }: Scene): { readonly years: readonly EarlierYear[]; readonly usual: number | null } {
  const { year, subject } = view;
  if (year === null) return { years: [], usual: null };
  const node = tree === null || subject.kind === 'indicator' ? undefined : [...nodesOf(tree.root)].find(({ id }) => subject.kind === 'index' ? id === tree.root.id : id === subject.id);
  const indicators = subject.kind === 'indicator' ? [subject.id] : node === undefined ? [] : [...new Set([...carryingLeaves(node)].map(({ indicator }) => indicator))];
  const known = new Set(indicators.flatMap((id) => [...indicatorByYear(level, id)].flatMap(([one, column]) => (column.state.includes(PRESENT) ? [one] : []))));
  const breaks = indicators.flatMap((id): readonly TimeBreak[] => {
    const indicator = city.indicators.get(id);
    return indicator === undefined ? [] : breaksOfIndicator(indicator, level);
  });
  const earlier = [...known].filter((one) => one < year).toSorted((a, b) => a - b);
  return { years: earlier.map((one) => ({ year: one, isParted: isBroken(breaks, one, year) })), usual: usualYear(earlier, year, breaks) };
}
