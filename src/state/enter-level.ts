import { levelOf, type CityPackage } from '../model/city-package.ts';
import { nodesOf } from '../model/index-tree.ts';
import type { Level } from '../model/level.ts';
import { AS_CHOSEN } from '../model/method.ts';
import { openingGroupRule, type GroupRule } from '../plans/group-rule.ts';
import { openingProfile, profilesAt, servesAt, startMethod, startTree, type Start } from './weighing/chosen-tree.ts';
import type { AreaRef, OwnProfile, Subject, View } from './view.ts';

/**
 * The view at another level. The year is the level's own, the profile stays where it is offered there and has figures,
 * and weights stay with their profile; the pinned area is of its level and goes. An unknown level changes nothing.
 */
export function enterLevel(view: View, city: CityPackage, levelId: string): View {
  const level = levelOf(city, levelId);
  if (level === undefined || levelId === view.level) return view;
  const weighing = servesAt(city, level, view) ? {} : { profile: openingProfile(city, level), own: null, weights: {}, method: AS_CHOSEN };
  const compare = view.compare !== null && servesAt(city, level, view.compare.with) ? view.compare : null;
  const reach = view.reach?.kind === 'past' ? null : view.reach;
  const year = yearAt(level, view.year);
  const list = { ...view.list, within: withinAt(level, view.list.within) };
  const cover = coverAt(city, level, view);
  const entered = { ...view, ...weighing, level: levelId, year, compare, reach, cover, list, pinned: null };
  return { ...entered, subject: subjectAt(city, level, entered, view.subject) };
}

/** The rule of groups as it was chosen; what nobody has chosen is the level's own. */
function coverAt({ levels }: CityPackage, level: Level, { level: before, cover }: View): GroupRule {
  const left = levels.find(({ id }) => id === before);
  const opened = left === undefined ? null : openingGroupRule(levels, left);
  return cover.cover === opened?.cover ? { ...cover, cover: openingGroupRule(levels, level).cover } : cover;
}

/** The view with another profile; a profile that is unknown or not offered at the level changes nothing. */
export function enterProfile(view: View, city: CityPackage, profile: string | null): View {
  const level = levelOf(city, view.level);
  if (level === undefined || (profile !== null && !profilesAt(city, level.id).some((one) => one.id === profile))) return view;
  return startFrom(view, city, level, { profile, own: null });
}

/** The view with one of the person's own profiles; one that does not serve at the level changes nothing. */
export function enterOwn(view: View, city: CityPackage, own: OwnProfile): View {
  const level = levelOf(city, view.level);
  const start: Start = { profile: own.base, own };
  return level === undefined || !servesAt(city, level, start) ? view : startFrom(view, city, level, start);
}

const startFrom = (view: View, city: CityPackage, level: Level, start: Start): View => ({
  ...view,
  ...start,
  weights: {},
  method: startMethod(start),
  subject: subjectAt(city, level, start, view.subject),
});

/** The same year where the level has figures of it, else what the level opens with. */
const yearAt = (level: Level, year: number | null): number | null => (year !== null && level.years.includes(year) ? year : level.yearRule.opens);

/** A filter by an area that the level's areas can lie in; `null` where they cannot. */
const withinAt = (level: Level, within: AreaRef | null): AreaRef | null =>
  within !== null && level.areas.some((area) => area.parents.has(within.level)) ? within : null;

/** The same subject where it exists at the level in the tree of a start, else the index. */
export function subjectAt(city: CityPackage, level: Level, start: Start, subject: Subject): Subject {
  const tree = startTree(city, start);
  const exists =
    subject.kind === 'indicator'
      ? level.series.has(subject.id)
      : subject.kind === 'index' || (tree !== null && [...nodesOf(tree.root)].some((node) => node.id === subject.id));
  return exists ? subject : { kind: 'index' };
}
