import { areasInCell, DIRECTIONS, NEED_LEVELS, needsAttention, statusAndDirection, type NeedsAttention, type StatusAndDirection, type StatusRule } from '../../score/time/status-direction.ts';
import { directionClassWords as classWords, directionMapWords as words } from '../../text/time/direction-words.ts';
import { fill } from '../../text/say.ts';
import type { Localized } from '../../model/localized.ts';
import type { TimeChoice } from '../view.ts';
import type { ChangeFound } from './change-found.ts';

/** Level and direction of every area, and what they were told from. */
export interface DirectionFound {
  readonly from: number;
  readonly to: number;
  readonly status: StatusAndDirection;
  readonly attention: readonly NeedsAttention[];
  /** Class of every area, level by level from least need; `null`: it has no level or no direction. */
  readonly cells: readonly (number | null)[];
}

export const ruleOf = ([little, much, most, steady]: TimeChoice['limits']): StatusRule => ({ little, much, most, steady });

/** Level in the later year by direction since the earlier one. `null`: there is no change of the score. */
export function directionFound(found: ChangeFound | null, limits: TimeChoice['limits'], ids: readonly string[]): DirectionFound | null {
  if (found === null || found.kind === 'none') return null;
  const score = found.scores.find(({ year }) => year === found.to)?.result.score;
  if (score === undefined) return null;
  const status = statusAndDirection(score, found.change, ruleOf(limits));
  return { from: found.from, to: found.to, status, attention: needsAttention(status, score, found.change, ids), cells: cellsOf(status) };
}

const cellsOf = ({ levels, directions }: StatusAndDirection): readonly (number | null)[] =>
  levels.map((level, i) => {
    const direction = directions[i] ?? null;
    return level === null || direction === null ? null : cellIndex(NEED_LEVELS.indexOf(level), DIRECTIONS.indexOf(direction));
  });

/** The cell of a level and a direction, as the view and the classes count them. */
export const cellIndex = (level: number, direction: number): number => level * DIRECTIONS.length + direction;

/** Every cell with its words, in the order of the classes, and the positions of its areas. */
export const cellsInWords = (found: DirectionFound | null): readonly { readonly name: Localized; readonly positions: readonly number[] }[] =>
  NEED_LEVELS.flatMap((level) =>
    DIRECTIONS.map((direction) => ({
      name: fill(words.class, { level: classWords[level], direction: classWords[direction] }),
      positions: found === null ? [] : areasInCell(found.status, level, direction),
    })),
  );
