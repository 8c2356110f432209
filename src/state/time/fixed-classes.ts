import { PRESENT, type Column } from '../../model/column.ts';
import { classify, hasOwnLimits } from '../../score/classes/classify.ts';
import { indicatorByYear, nodeByYear } from '../../score/time/time-columns.ts';
import { scoresOverYears } from '../../score/time/year-scores.ts';
import type { Scene } from '../scene.ts';
import type { ClassChoice } from '../view.ts';
import { DEFAULT_CLASSES } from '../default-view.ts';

/**
 * Classes for what is shown whose limits come from the figures of every year together, each area and year once, so that a class means the same
 * figure in all of them. `null`: there are no figures to set them by.
 */
export function classesOfAllYears({ city, level, tree, view, shown }: Pick<Scene, 'city' | 'level' | 'tree' | 'view' | 'shown'>): ClassChoice | null {
  const { subject, classes } = view;
  const method = hasOwnLimits(classes.method) ? DEFAULT_CLASSES.method : classes.method;
  const pooled = together(subject.kind === 'indicator' ? indicatorByYear(level, subject.id) : scoresByYear({ city, level, tree }, subject.kind === 'node' ? subject.id : null));
  if (!pooled.state.includes(PRESENT)) return null;
  const { limits, higherIsMore } = classify(pooled, null, { method, count: classes.count, limits: null }, shown.higherIsMore);
  return { method: 'fixed', count: limits.length + 1, limits: higherIsMore ? limits : limits.toReversed() };
}

function scoresByYear({ city, level, tree }: Pick<Scene, 'city' | 'level' | 'tree'>, node: string | null): ReadonlyMap<number, Column> {
  const found = tree === null ? null : scoresOverYears(level, city, tree, { kind: 'each-year' });
  return tree === null || found?.kind !== 'scores' ? new Map() : nodeByYear(found.years, node ?? tree.root.id);
}

function together(byYear: ReadonlyMap<number, Column>): Column {
  const columns = [...byYear.values()];
  return { values: Float64Array.from(columns.flatMap(({ values }) => [...values])), state: Uint8Array.from(columns.flatMap(({ state }) => [...state])), quality: null };
}
