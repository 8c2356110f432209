import { levelOf, type CityPackage } from '../model/city-package.ts';
import type { Level } from '../model/level.ts';
import { profilesAt, profileTree, weightsOf } from './chosen-tree.ts';
import { subjectAt } from './enter-level.ts';
import * as field from './link-fields.ts';
import { ifKnown, readPlace, type LinkPart } from './link-part.ts';
import type { View } from './view.ts';

const levelIn = (view: View, city: CityPackage): Level | undefined => levelOf(city, view.level);

/** What the map shows: year, home, profile, weights, subject, classes, what the colours say, what is in doubt. */
export const CHOICE_PARTS: readonly LinkPart[] = [
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
  {
    name: 'map',
    write: (view) => view.mapMode,
    read: (text, view) => ifKnown(field.readMapMode(text), (mapMode) => (mapMode === 'need' || view.subject.kind === 'index' ? { ...view, mapMode } : undefined)),
  },
  {
    name: 'doubt',
    write: (view) => field.writeDoubt(view.doubt),
    read: (text, view) => ifKnown(field.readDoubt(text), (doubt) => ({ ...view, doubt })),
  },
];
