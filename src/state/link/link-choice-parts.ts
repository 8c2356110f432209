import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Level } from '../../model/level.ts';
import { isSameMethod } from '../../model/method.ts';
import { profilesAt, servesAt, startMethod } from '../weighing/chosen-tree.ts';
import { asksOf } from '../show-subject.ts';
import { subjectAt } from '../enter-level.ts';
import * as field from './link-fields.ts';
import { ifKnown, readPlace, type LinkPart } from './link-part.ts';
import { readMethod, readMoved, readOwn, writeMethod, writeOwn } from './link-weighing.ts';
import type { View } from '../view.ts';

const levelIn = (view: View, city: CityPackage): Level | undefined => levelOf(city, view.level);

/** What the map shows: year, home, profile, method, weights, subject, classes, what the colours say, what is in doubt. */
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
    name: 'own',
    write: (view) => (view.own === null ? '' : writeOwn(view.own)),
    read: (text, view, city, readTree) =>
      ifKnown(readOwn(text, city, readTree), (own) => {
        const level = levelIn(view, city);
        return level !== undefined && servesAt(city, level, { profile: own.base, own }) ? { ...view, profile: own.base, own, method: own.method } : undefined;
      }),
  },
  {
    name: 'method',
    write: (view) => (isSameMethod(view.method, startMethod(view)) ? '' : writeMethod(view.method)),
    read: (text, view) => ifKnown(readMethod(text), (method) => ({ ...view, method })),
  },
  {
    name: 'weights',
    write: (view) => field.writeWeights(view.weights),
    read: (text, view, city) => ifKnown(readMoved(text, city, view), (weights) => ({ ...view, weights })),
  },
  {
    name: 'show',
    write: (view) => field.writeSubject(view.subject),
    read: (text, view, city) =>
      ifKnown(field.readSubject(text), (subject) => {
        const level = levelIn(view, city);
        return level !== undefined && subjectAt(city, level, view, subject) === subject ? { ...view, subject } : undefined;
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
    read: (text, view) => ifKnown(field.readMapMode(text), (mapMode) => (asksOf(mapMode, view.subject) ? { ...view, mapMode } : undefined)),
  },
  {
    name: 'doubt',
    write: (view) => field.writeDoubt(view.doubt),
    read: (text, view) => ifKnown(field.readDoubt(text), (doubt) => ({ ...view, doubt })),
  },
];
