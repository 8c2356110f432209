import { levelOf, type CityPackage } from '../model/city-package.ts';
import { nodesOf } from '../model/index-tree.ts';
import type { Level } from '../model/level.ts';
import { hasScoredFigures, openingProfile, profilesAt, profileTree } from './chosen-tree.ts';
import type { AreaRef, Subject, View } from './view.ts';

/**
 * The view at another level. The year is the level's own, the profile stays where it is offered there and has figures,
 * and weights stay with their profile; the pinned area is of its level and goes. An unknown level changes nothing.
 */
export function enterLevel(view: View, city: CityPackage, levelId: string): View {
  const level = levelOf(city, levelId);
  if (level === undefined || levelId === view.level) return view;
  const profile = servesAt(city, level, view.profile) ? view.profile : openingProfile(city, level);
  const weights = profile === view.profile ? view.weights : {};
  const year = yearAt(level, view.year);
  const list = { ...view.list, within: withinAt(level, view.list.within) };
  const subject = subjectAt(city, level, profile, view.subject);
  return { ...view, level: levelId, year, profile, weights, subject, list, pinned: null };
}

/** The view with another profile; a profile that is unknown or not offered at the level changes nothing. */
export function enterProfile(view: View, city: CityPackage, profile: string | null): View {
  const level = levelOf(city, view.level);
  if (level === undefined || (profile !== null && !profilesAt(city, level.id).some((one) => one.id === profile))) return view;
  return { ...view, profile, weights: {}, subject: subjectAt(city, level, profile, view.subject) };
}

/** True where a profile is offered at the level and something that it scores has figures there. */
function servesAt(city: CityPackage, level: Level, profile: string | null): boolean {
  const offered = profile === null || profilesAt(city, level.id).some((one) => one.id === profile);
  return offered && hasScoredFigures(city, level, profile);
}

/** The same year where the level has figures of it, else what the level opens with. */
const yearAt = (level: Level, year: number | null): number | null => (year !== null && level.years.includes(year) ? year : level.yearRule.opens);

/** A filter by an area that the level's areas can lie in; `null` where they cannot. */
const withinAt = (level: Level, within: AreaRef | null): AreaRef | null =>
  within !== null && level.areas.some((area) => area.parents.has(within.level)) ? within : null;

/** The same subject where it exists at the level under the profile, else the index. */
export function subjectAt(city: CityPackage, level: Level, profile: string | null, subject: Subject): Subject {
  const tree = profileTree(city, profile);
  const exists =
    subject.kind === 'indicator'
      ? level.series.has(subject.id)
      : subject.kind === 'index' || (tree !== null && [...nodesOf(tree.root)].some((node) => node.id === subject.id));
  return exists ? subject : { kind: 'index' };
}
