import type { AreaRef } from '../view.ts';
import { MOST_SIDES, type SideChoice } from './side-choice.ts';

const isSame = (a: AreaRef, b: AreaRef): boolean => a.level === b.level && a.area === b.area;

/** Whether an area is among those that are kept. */
export const isKept = ({ areas }: Pick<SideChoice, 'areas'>, ref: AreaRef): boolean => areas.some((one) => isSame(one, ref));

/** Whether there is room for one more. */
export const isFull = ({ areas }: Pick<SideChoice, 'areas'>): boolean => areas.length >= MOST_SIDES;

/** The areas with one more at the end; the same where it is there already, or where there is no room. */
export const withArea = (side: Pick<SideChoice, 'areas'>, ref: AreaRef): SideChoice['areas'] => (isKept(side, ref) || isFull(side) ? side.areas : [...side.areas, { level: ref.level, area: ref.area }]);

export const withoutArea = ({ areas }: Pick<SideChoice, 'areas'>, ref: AreaRef): SideChoice['areas'] => areas.filter((one) => !isSame(one, ref));

/** The areas with the one at a place moved by so many places; the same where it would fall off an end. */
export function movedArea({ areas }: Pick<SideChoice, 'areas'>, from: number, by: 1 | -1): SideChoice['areas'] {
  const [moved] = areas.slice(from, from + 1);
  const to = from + by;
  if (moved === undefined || to < 0 || to >= areas.length) return areas;
  const rest = areas.filter((_, i) => i !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
