import type { CityPackage } from '../model/city-package.ts';
import { levelOf } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import { isDay } from '../plans/calendar.ts';
import { profilesAt, profileTree, weightsOf } from './chosen-tree.ts';
import { subjectAt } from './enter-level.ts';
import * as field from './link-fields.ts';
import type { AreaRef, View } from './view.ts';

/** One part of a link: its name in the fragment, how it is written from a view, and how it is laid over one. */
export interface LinkPart {
  readonly name: string;
  /** The text of the part; two views that differ in it differ in this text. */
  readonly write: (view: View) => string;
  /** The view with the part read from `text`; `undefined` where the text is no such part or names what the city has not. */
  readonly read: (text: string, view: View, city: CityPackage) => View | undefined;
}

const hasArea = (city: CityPackage, ref: AreaRef): boolean => levelOf(city, ref.level)?.positions.has(ref.area) === true;

const levelIn = (view: View, city: CityPackage): Level | undefined => levelOf(city, view.level);

/** An area that exists, or nothing (an empty text). */
function readPlace(text: string, city: CityPackage): AreaRef | null | undefined {
  if (text === '') return null;
  const area = field.readArea(text);
  return area !== undefined && hasArea(city, area) ? area : undefined;
}

const ifKnown = <T>(value: T | undefined, use: (value: T) => View | undefined): View | undefined => (value === undefined ? undefined : use(value));

const CHOSEN: readonly LinkPart[] = [
  {
    name: 'year',
    write: (view) => (view.year === null ? 'none' : String(view.year)),
    read: (text, view, city) => {
      const year = text === 'none' ? null : (field.readNumber(text) ?? -1);
      const level = levelIn(view, city);
      const serves = year === null ? level?.years.length === 0 : level?.years.includes(year);
      return serves === true || year === level?.yearRule.opens ? { ...view, year } : undefined;
    },
  },
  {
    name: 'home',
    write: (view) => (view.home === null ? '' : field.writeArea(view.home)),
    read: (text, view, city) => ifKnown(readPlace(text, city), (home) => ({ ...view, home })),
  },
  {
    name: 'profile',
    write: (view) => (view.profile === null ? '' : field.escapePart(view.profile)),
    read: (text, view, city) => {
      const profile = text === '' ? null : field.unescapePart(text);
      if (profile === undefined) return undefined;
      const offered = profile === null || profilesAt(city, view.level).some((one) => one.id === profile);
      return offered ? { ...view, profile } : undefined;
    },
  },
  {
    name: 'weights',
    write: (view) => field.writeWeights(view.weights),
    read: (text, view, city) => {
      const tree = profileTree(city, view.profile);
      const weights = field.readWeights(text);
      if (weights === undefined || tree === null) return undefined;
      const start = weightsOf(tree);
      const known = [...weights].every(([node, weight]) => start.has(node) && start.get(node) !== weight);
      return known ? { ...view, weights: Object.fromEntries(weights) } : undefined;
    },
  },
  {
    name: 'show',
    write: (view) => field.writeSubject(view.subject),
    read: (text, view, city) =>
      ifKnown(field.readSubject(text), (subject) => {
        const level = levelIn(view, city);
        return level !== undefined && subjectAt(city, level, view.profile, subject) === subject ? { ...view, subject } : undefined;
      }),
  },
  {
    name: 'classes',
    write: (view) => field.writeClasses(view.classes),
    read: (text, view) => ifKnown(field.readClasses(text), (classes) => ({ ...view, classes })),
  },
];

const PLANS: readonly LinkPart[] = [
  {
    name: 'plans',
    write: (view) => (view.plans.shown ? 'on' : 'off'),
    read: (text, view) => (text === 'on' || text === 'off' ? { ...view, plans: { ...view.plans, shown: text === 'on' } } : undefined),
  },
  {
    name: 'date',
    write: (view) => view.plans.date ?? '',
    read: (text, view) => (text === '' || isDay(text) ? { ...view, plans: { ...view.plans, date: text === '' ? null : text } } : undefined),
  },
  {
    name: 'types',
    write: (view) => (view.plans.types === null ? 'all' : field.writeIds(view.plans.types)),
    read: (text, view, city) =>
      ifKnown(text === 'all' ? null : field.readIds(text), (types) => {
        const known = types === null || types.every((id) => city.programmeTypes.some((type) => type.id === id));
        return known ? { ...view, plans: { ...view.plans, types } } : undefined;
      }),
  },
  {
    name: 'overlays',
    write: (view) => field.writeIds(view.overlays),
    read: (text, view, city) =>
      ifKnown(field.readIds(text), (overlays) =>
        overlays.every((id) => city.overlays.some((overlay) => overlay.id === id)) ? { ...view, overlays } : undefined,
      ),
  },
];

const PANELS: readonly LinkPart[] = [
  {
    name: 'area',
    write: (view) => (view.pinned === null ? '' : field.escapePart(view.pinned)),
    read: (text, view, city) => {
      const area = field.unescapePart(text);
      return area !== undefined && hasArea(city, { level: view.level, area }) ? { ...view, pinned: area } : undefined;
    },
  },
  {
    name: 'list',
    write: (view) => (view.list.open ? 'open' : 'closed'),
    read: (text, view) => (text === 'open' || text === 'closed' ? { ...view, list: { ...view.list, open: text === 'open' } } : undefined),
  },
  {
    name: 'sort',
    write: (view) => field.writeSort(view.list),
    read: (text, view) => ifKnown(field.readSort(text), (sort) => ({ ...view, list: { ...view.list, ...sort } })),
  },
  {
    name: 'within',
    write: (view) => (view.list.within === null ? '' : field.writeArea(view.list.within)),
    read: (text, view, city) => ifKnown(readPlace(text, city), (within) => ({ ...view, list: { ...view.list, within } })),
  },
  {
    name: 'only',
    write: (view) => (view.list.overlay === null ? '' : field.escapePart(view.list.overlay)),
    read: (text, view, city) => {
      const overlay = city.overlays.find((one) => one.id === field.unescapePart(text));
      return overlay === undefined ? undefined : { ...view, list: { ...view.list, overlay: overlay.id } };
    },
  },
  {
    name: 'with',
    write: (view) => view.list.plans,
    read: (text, view) => ifKnown(field.readPlanFilter(text), (plans) => ({ ...view, list: { ...view.list, plans } })),
  },
  {
    name: 'top',
    write: (view) => (view.list.topShare === null ? 'all' : String(view.list.topShare)),
    read: (text, view) => {
      const share = text === 'all' ? null : field.readNumber(text);
      const holds = share === null || (share !== undefined && share > 0 && share <= 1);
      return holds ? { ...view, list: { ...view.list, topShare: share } } : undefined;
    },
  },
];

/** Every part that follows the level, in the order in which a link is written and read. */
export const LINK_PARTS: readonly LinkPart[] = [...CHOSEN, ...PLANS, ...PANELS];
