import { createStore } from 'zustand/vanilla';
import { carriesCourse } from '../../state/link/link-course.ts';

/** The link by which the course of a meeting has come in, without being looked at yet; `null`: none has. */
export const arrivedCourse = createStore<{ readonly fragment: string | null }>(() => ({ fragment: null }));

/** Lays aside the course that the address carries, before the address becomes that of the view. */
export function noteCourse(): void {
  if (carriesCourse(location.hash)) arrivedCourse.setState({ fragment: location.hash.slice(1) });
}
