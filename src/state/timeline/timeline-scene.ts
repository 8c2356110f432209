import type { Localized } from '../../model/localized.ts';
import { lanesOf, type Lane } from '../../plans/timeline/lanes.ts';
import { hasPlace, planBars, type PlanBar } from '../../plans/timeline/plan-bar.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import type { BankScene } from '../plans/bank-scene.ts';
import { keyText } from '../plans/bank-text.ts';
import { planMonths, type PlanMonths } from '../plans/plan-months.ts';
import type { Scene } from '../scene.ts';
import type { BankChoice } from '../view.ts';
import { timelineFinding, timelineNotes } from './timeline-text.ts';

/** Lanes under a heading. */
export interface TimelineGroup {
  /** Tells the groups apart. */
  readonly id: string;
  /** `null`: the timeline is not grouped. */
  readonly title: Localized | null;
  readonly lanes: readonly Lane[];
}

/** The plans of the filtered bank in time. */
export interface TimelineScene {
  readonly months: PlanMonths;
  /** Every listed plan once, in the order of the list. */
  readonly bars: readonly PlanBar[];
  /** Groups that have any bar with a place in time. */
  readonly groups: readonly TimelineGroup[];
  /** Plans of which neither start nor end is known. */
  readonly unplaced: readonly PlanBar[];
  readonly finding: Localized;
  readonly notes: readonly Localized[];
}

type Dated = Pick<Scene, 'city' | 'date' | 'today'>;

/** The filtered bank as a timeline, in the groups that were chosen for it. */
export function timelineScene({ city, date, today }: Dated, { listed, groups }: BankScene, { group }: BankChoice): TimelineScene {
  const all = planBars(city.programmes, date);
  const barsOf = (entries: readonly BankEntry[]): readonly PlanBar[] => entries.flatMap(({ programme }) => all.get(programme.id) ?? []);
  const bars = barsOf(listed);
  const grouped: readonly TimelineGroup[] =
    groups === null || group === null
      ? [{ id: '', title: null, lanes: lanesOf(bars) }]
      : groups.map(({ key, entries }) => ({ id: key ?? '', title: keyText(group, key, city), lanes: lanesOf(barsOf(entries)) }));
  return {
    months: planMonths(city, today),
    bars,
    groups: grouped.filter(({ lanes }) => lanes.length > 0),
    unplaced: bars.filter((bar) => !hasPlace(bar)),
    finding: timelineFinding(bars),
    notes: timelineNotes(bars),
  };
}
