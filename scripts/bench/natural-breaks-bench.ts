import { ckmeans } from 'simple-statistics';
import { columnOf } from '../../src/model/column.ts';
import { classify, type Classification } from '../../src/score/classes/classify.ts';
import { generator, interleaved, type ScoreBenchRow } from './score-bench.ts';

const SIZE = 100_000;
const CLASSES = 5;
const RUNS = 15;

/** Five natural classes of unsorted values, beside simple-statistics' ckmeans; both are exact. */
export function benchNaturalBreaks(): ScoreBenchRow[] {
  const random = generator(7);
  const values = Array.from({ length: SIZE }, () => 1000 * random() * random());
  // A copy each time: the order of a column is remembered.
  const column = columnOf(values);
  const ours = (): Classification => classify({ ...column, values: column.values.slice() }, null, { method: 'natural-breaks', count: CLASSES, limits: null }, true);
  const theirs = (): number[][] => ckmeans(values, CLASSES);
  check(ours(), theirs());
  const [oursMs, comparatorMs] = interleaved(RUNS, ours, theirs);
  return [{ what: `${CLASSES} natural classes`, size: SIZE, oursMs, comparatorMs }];
}

/** Both must have cut at the same places: each of our limits lies between the last value of a class and the first of the next. */
function check({ limits }: Classification, classes: readonly (readonly number[])[]): void {
  limits.forEach((limit, i) => {
    const [below, above] = [classes[i]?.at(-1) ?? NaN, classes[i + 1]?.[0] ?? NaN];
    if (!(below <= limit && limit <= above)) throw new Error(`the comparator cuts elsewhere than ${limit}`);
  });
}
