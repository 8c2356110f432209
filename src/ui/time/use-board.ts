import { useMemo } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { TREND_YEARS } from '../../score/time/target-course.ts';
import { targetBoard, type BoardGroup } from '../../state/time/target-board.ts';
import type { TimeChoice } from '../../state/view.ts';
import { fill } from '../../text/say.ts';
import { targetBoardWords as words } from '../../text/time/target-board-words.ts';
import { useApp } from '../app-context.ts';

/** The board of the view, for screen and paper: its groups, and the sentence that says what they are of. */
export function useBoard(by: NonNullable<TimeChoice['board']>): { readonly groups: readonly BoardGroup[]; readonly lead: Localized } {
  const { scene, language } = useApp();
  const { city, tree, view } = scene;
  const { pinned, level, year: until } = view;
  const groups = useMemo(() => targetBoard({ city, tree, until, beside: pinned === null ? null : { level, area: pinned } }, by), [city, tree, until, pinned, level, by]);
  const area = pinned === null ? undefined : scene.level.areas[scene.level.positions.get(pinned) ?? -1]?.name;
  const lead = fill(words.lead, { city: cityName(city), area: area === undefined ? '' : fill(words.andArea, { area }), year: String(until ?? ''), years: formatNumber(TREND_YEARS, language) });
  return { groups, lead };
}
