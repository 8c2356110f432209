import { emptyColumn, type Column } from '../model/column.ts';
import type { CityPackage } from '../model/city-package.ts';
import { nodesOf } from '../model/index-tree.ts';
import { indicatorAtLevel } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { IndexResult } from '../model/score-result.ts';
import { sentenceWords } from '../text/sentence-words.ts';
import type { ShownColumn } from './scene.ts';
import type { Subject } from './view.ts';

/** The column that a subject means: the score, a node's values, or an indicator's own figures. Without any: an empty one. */
export function shownColumn(city: CityPackage, level: Level, subject: Subject, result: IndexResult | null, columns: ReadonlyMap<string, Column>): ShownColumn {
  if (subject.kind === 'indicator') return indicatorColumn(city, level, subject.id, columns);
  const need = sentenceWords.need;
  if (result === null) return { title: need, unit: null, column: emptyColumn(level.areas.length), higherIsMore: true };
  if (subject.kind === 'index') return { title: need, unit: null, column: result.score, higherIsMore: true };
  const node = [...nodesOf(result.tree.root)].find((one) => one.id === subject.id);
  const column = result.nodes.get(subject.id) ?? emptyColumn(level.areas.length);
  return { title: node?.title ?? need, unit: null, column, higherIsMore: true };
}

function indicatorColumn(city: CityPackage, level: Level, id: string, columns: ReadonlyMap<string, Column>): ShownColumn {
  const known = city.indicators.get(id);
  const column = columns.get(id) ?? emptyColumn(level.areas.length);
  if (known === undefined) return { title: { da: id, en: id }, unit: null, column, higherIsMore: true };
  const { title, unit, direction } = indicatorAtLevel(known, level.id);
  return { title, unit, column, higherIsMore: direction !== 'lower-is-more-deprived' };
}
