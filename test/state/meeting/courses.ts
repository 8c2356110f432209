import fc from 'fast-check';
import { levelOf } from '../../../src/model/city-package.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import type { Change } from '../../../src/state/change.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { writeLink } from '../../../src/state/link/link.ts';
import { append, EMPTY_COURSE, fitCaption, titleCourse, type Course } from '../../../src/state/meeting/course.ts';
import type { View } from '../../../src/state/view.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

export const city = discloseCity(tinyCity());

/** The same place in another folder of data. */
export const elsewhere = { ...city, id: 'andetsted' };

/** An area of the level that the city opens with. */
export const AREA = levelOf(city, defaultView(city, 'da').level)?.areas[1]?.id ?? '';

const CHANGES: readonly Change[] = [
  changes.setLevel('kvarter'),
  changes.pin(AREA),
  changes.setList({ open: true, sort: 'name', descending: true }),
  changes.setWeight('boligstandard', 3),
  changes.setWeight('sundhed', 0.25),
  changes.setMapMode('cover'),
  changes.setMapMode('direction'),
  changes.setTime({ board: 'themes' }),
  changes.setLanguage('en'),
  changes.setTheme('dark'),
  changes.setBank({}),
];

/** A view that some choices lead to. */
export const anyView = (): fc.Arbitrary<View> =>
  fc.subarray([...CHANGES]).map((steps) => steps.reduce<View>((view, step) => step(view, city), defaultView(city, 'da')));

/** Links of a few such views: a course of many is put together from them. */
const LINKS = fc.sample(anyView(), 12).map((view) => writeLink(view, city));

export const anyCourse = (): fc.Arbitrary<Course> =>
  fc
    .record({ title: anyText(), views: fc.array(fc.record({ caption: anyText(), link: fc.constantFrom(...LINKS) }), { maxLength: 8 }) })
    .map(({ title, views }) => append(titleCourse(EMPTY_COURSE, title), views));

const anyText = (): fc.Arbitrary<string> => fc.string({ unit: 'grapheme', maxLength: 50 }).map(fitCaption);

/** Without the numbers that tell views apart while a course is open. */
export const said = ({ title, views }: Course): unknown => ({ title, views: views.map(({ caption, link }) => ({ caption, link })) });
