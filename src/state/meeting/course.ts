import type { CityPackage } from '../../model/city-package.ts';
import { writeLink } from '../link/link.ts';
import type { View } from '../view.ts';

/** One saved view of a meeting: the link that opens it, and what the person wants to say with it. */
export interface CourseView {
  /** Tells views apart while the course is open; not part of what is shared. */
  readonly id: number;
  /** At most {@link LONGEST_CAPTION} characters; may be empty. */
  readonly caption: string;
  /** A view's link without `#`. */
  readonly link: string;
}

/** The course of a meeting ("mødeforløb"): saved views in the order in which they are shown. */
export interface Course {
  readonly title: string;
  readonly views: readonly CourseView[];
}

/** A caption is read from the back of a room. */
export const LONGEST_CAPTION = 200;
export const LONGEST_TITLE = 120;
/** More is no meeting. */
export const MOST_VIEWS = 60;

export const EMPTY_COURSE: Course = { title: '', views: [] };

/** Cut by characters as a person counts them, so that none is torn apart. */
const cut = (text: string, longest: number): string => (text.length <= longest ? text : Array.from(text).slice(0, longest).join(''));

export const fitCaption = (text: string): string => cut(text.replaceAll(/\s+/g, ' '), LONGEST_CAPTION);
export const fitTitle = (text: string): string => cut(text.replaceAll(/\s+/g, ' '), LONGEST_TITLE);

const nextId = ({ views }: Course): number => 1 + Math.max(0, ...views.map(({ id }) => id));

/** The view as it is now, as the last of the course. A full course stays as it is. */
export function addView(course: Course, view: View, city: CityPackage, caption: string): Course {
  return append(course, [{ caption: fitCaption(caption), link: writeLink(view, city) }]);
}

/** Views of elsewhere after those that are here, as many as there is room for. */
export function append(course: Course, views: readonly Omit<CourseView, 'id'>[]): Course {
  const first = nextId(course);
  const added = views.slice(0, MOST_VIEWS - course.views.length).map(({ caption, link }, i) => ({ id: first + i, caption, link }));
  return added.length === 0 ? course : { ...course, views: [...course.views, ...added] };
}

export function removeView(course: Course, id: number): Course {
  const views = course.views.filter((one) => one.id !== id);
  return views.length === course.views.length ? course : { ...course, views };
}

/** Puts a view at a place, counted from 0 among the others; past the ends it stays at the end. */
export function moveView(course: Course, id: number, place: number): Course {
  const from = course.views.findIndex((one) => one.id === id);
  const moved = course.views[from];
  const to = Math.min(Math.max(place, 0), course.views.length - 1);
  if (moved === undefined || to === from) return course;
  return { ...course, views: course.views.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function captionView(course: Course, id: number, caption: string): Course {
  const fit = fitCaption(caption);
  if (!course.views.some((one) => one.id === id && one.caption !== fit)) return course;
  return { ...course, views: course.views.map((one) => (one.id === id ? { ...one, caption: fit } : one)) };
}

export function titleCourse(course: Course, title: string): Course {
  const fit = fitTitle(title);
  return fit === course.title ? course : { ...course, title: fit };
}

/** A view of the course as it looks now in the place of what was saved; caption and place stay. */
export function replaceView(course: Course, id: number, view: View, city: CityPackage): Course {
  const link = writeLink(view, city);
  if (!course.views.some((one) => one.id === id && one.link !== link)) return course;
  return { ...course, views: course.views.map((one) => (one.id === id ? { ...one, link } : one)) };
}
