import type { AreaNote } from '../../model/area-note.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { ProfileRecord } from '../../model/profile-record.ts';
import type { Day } from '../../model/programme.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import type { ReportQuestion } from '../../write/report/report-context.ts';
import { optionsOf } from '../certainty/certainty-doubt.ts';
import { chosenTree, isMoved } from '../weighing/chosen-tree.ts';
import { weighingName } from '../weighing/weighing-name.ts';
import type { View } from '../view.ts';
import { areaLinks } from './area-links.ts';

/** What the profiles of a level are made of in the page. Plain data that survives structuredClone. */
export interface ProfileGround {
  readonly city: DisclosedCity;
  /** Its level, year, weights, method, doubt and date of plans are those of the profiles. */
  readonly view: View;
  readonly today: Day;
  /** The page's own address, without a fragment. */
  readonly address: string;
  readonly notes: readonly AreaNote[];
}

/**
 * What the profiles are asked with; `null`: the package has no such level, or no index to score it by.
 * @param lastProfile the last profile of an area of the level; `null`: none is known
 */
export function profileQuestion({ city, view, today, address, notes }: ProfileGround, lastProfile: (area: string) => ProfileRecord | null): ReportQuestion | null {
  // Figures are taken from the levels that went through the gate; the rest of a report reads titles, plans and shapes.
  const whole: CityPackage = city;
  const level = city.levels.find(({ id }) => id === view.level);
  const tree = chosenTree(whole, view);
  if (level === undefined || tree === null) return null;
  const date = view.plans.date ?? today;
  return {
    city: whole,
    levels: city.levels,
    level,
    tree,
    profile: city.profiles.find(({ id }) => id === view.profile) ?? null,
    ...(view.own === null && !isMoved(view) ? {} : { weighedBy: weighingName(whole, view) }),
    year: view.year,
    date,
    doubt: optionsOf(view.doubt, tree),
    link: null,
    areaLink: (area) => areaLinks(whole, { ...view, plans: { ...view.plans, date } }, address, area),
    again: null,
    notes,
    lastProfile,
  };
}
