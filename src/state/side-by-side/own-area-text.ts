import { formatList } from '../../format/list.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import type { Localized } from '../../model/localized.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';
import { inBoth } from '../sentence.ts';
import type { LevelFigures } from './level-figures.ts';
import type { PooledOwn } from './own-area.ts';

/** So many areas are named. */
const NAMED = 6;

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language));

/** What an own area is made of, what comes of it, and where it has no score why not and what to do. */
export function ownAreaLines(own: PooledOwn, ground: LevelFigures): readonly Localized[] {
  const { level } = ground;
  const noun = own.members.length === 1 ? areaNoun(level.id).one : areaNoun(level.id).many;
  const names = own.members.slice(0, NAMED).map((i) => level.areas[i]?.name ?? '');
  const rest = own.members.length - names.length;
  const named = inBoth((language) => (rest > 0 ? fill(words.andMore, { names: names.join(', '), count: number(rest) })[language] : formatList(names, language)));
  return [
    ...(own.members.length === 0 ? [] : [fill(words.inIt, { count: number(own.members.length), noun, names: named })]),
    ...(own.fromBorder.length === 0 ? [] : [fill(words.byBorder, { count: number(own.fromBorder.length) })]),
    outcomeText(own, ground),
    ...(own.lack === 'none' && own.withheld > 0 ? [fill(words.withheldSome, { count: number(own.withheld) })] : []),
  ];
}

function outcomeText({ lack, pooled }: PooledOwn, { level, result, tree }: LevelFigures): Localized {
  const residents = pooled?.population === null || pooled === null ? inBoth(() => '–') : number(pooled.population);
  if (lack === 'too-few') return fill(words[lack], { residents, minimum: number(tree?.areas.minimumPopulation ?? level.minimumPopulation ?? 0) });
  const score = pooled === null ? null : valueAt(pooled.result.score, 0);
  if (lack !== 'none' || score === null || pooled === null) return lack === 'none' ? words['no-figures'] : words[lack];
  return fill(words.scored, { residents, score: inBoth((language) => formatScore(score, language)), place: number(pooled.place ?? 0), count: number(result?.scored ?? 0), noun: areaNoun(level.id).many });
}
