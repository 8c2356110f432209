import { useStore } from 'zustand';
import { textMemory } from '../../keep/text-memory.ts';
import type { CityPackage } from '../../model/city-package.ts';
import { carriesIndex } from '../../state/link/tree-reader.ts';
import type { Course } from '../../state/meeting/course.ts';
import { createCourseStore, type CourseStore, type OwnCourse } from '../../state/meeting/course-store.ts';
import { useApp } from '../app-context.ts';
import { stage } from '../stage.ts';
import { fetchTreeReader } from '../start/tree-reading.ts';

/** One course a package: another edition of it has the same. */
const stores = new Map<string, CourseStore>();

export function courseOf(city: CityPackage): CourseStore {
  const known = stores.get(city.id);
  if (known !== undefined) return known;
  const memory = textMemory(`bybarometer.meeting.1.${city.id}`);
  const made = createCourseStore(memory, textMemory(`bybarometer.meeting-damaged.1.${city.id}`), city);
  stores.set(city.id, made);
  memory.hear(made.reread);
  return made;
}

export function useOwnCourse(): OwnCourse & { readonly store: CourseStore } {
  const store = courseOf(useApp().scene.city);
  return { ...useStore(store), store };
}

/** Gives the window to a course, from one of its views on, and the whole screen where the browser lets it. To be called from a click. */
export async function present(course: Course, at: number): Promise<void> {
  const root: Partial<HTMLElement> = document.documentElement;
  void root.requestFullscreen?.().catch(() => undefined);
  if (course.views.some(({ link }) => carriesIndex(link))) await fetchTreeReader();
  stage.setState({ kind: 'presenter', course, at }, true);
}
