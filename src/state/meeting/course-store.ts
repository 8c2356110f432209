import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { beginDrag, endDrag, record, redo, startHistory, undo, type History } from '../history.ts';
import { courseText, readCourseText } from './course-file.ts';
import { EMPTY_COURSE, type Course } from './course.ts';

/** The course of a city's meeting as it stands in this browser. */
export interface OwnCourse {
  readonly course: Course;
  /** Whether there is a step to undo or to do again. */
  readonly steps: { readonly back: boolean; readonly forward: boolean };
  /** What of the kept course is not as it was written. */
  readonly problems: readonly Localized[];
  /** Why the browser keeps nothing more; `null`: all of it is kept. */
  readonly trouble: 'full' | 'blocked' | null;
  /** A course lay here that could not be read: it was set aside. */
  readonly wasDamaged: boolean;
}

export interface CourseStore extends StoreApi<OwnCourse> {
  /** One step that undo takes back; within `begin` and `commit` part of one. */
  readonly change: (change: (course: Course) => Course) => void;
  /** Typing begins, and ends: all of it is one step. */
  readonly begin: () => void;
  readonly commit: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Another tab has kept a course: it takes the place of this one, and undo brings that back. */
  readonly reread: () => void;
}

/** Where a course lies between visits; `src/keep` has the browser's. */
export interface CourseMemory {
  readonly recall: () => string | null;
  readonly keep: (text: string | null) => 'kept' | 'full' | 'blocked';
}

/**
 * The course of the city's meetings: every change is a step and is kept as it is made. A kept text that is no course is set aside in `damaged`
 * before anything is written in its place.
 */
export function createCourseStore(memory: CourseMemory, damaged: CourseMemory, city: CityPackage): CourseStore {
  const kept = recall(memory, damaged, city);
  let history: History<Course> = startHistory(kept.course);
  let last = memory.recall();
  const shown = (): Pick<OwnCourse, 'course' | 'steps'> => ({ course: history.present, steps: { back: history.past.length > 0 || history.dragFrom !== null, forward: history.future.length > 0 } });
  const store = createStore<OwnCourse>(() => ({ ...shown(), problems: kept.problems, trouble: null, wasDamaged: kept.wasDamaged }));
  const go = (move: (history: History<Course>) => History<Course>): void => {
    const before = history;
    history = move(history);
    if (history === before) return;
    if (history.present !== before.present) {
      last = isEmpty(history.present) ? null : courseText(history.present, city);
      const result = memory.keep(last);
      store.setState({ trouble: result === 'kept' ? null : result });
    }
    store.setState(shown());
  };
  return {
    ...store,
    change: (change) => go((now) => record(now, change(now.present))),
    begin: () => go(beginDrag),
    commit: () => go(endDrag),
    undo: () => go(undo),
    redo: () => go(redo),
    reread: () => {
      if (memory.recall() === last || store.getState().trouble !== null) return;
      last = memory.recall();
      const { course, problems, wasDamaged } = recall(memory, damaged, city);
      history = record(endDrag(history), course);
      store.setState({ ...shown(), problems, wasDamaged });
    },
  };
}

const isEmpty = ({ title, views }: Course): boolean => title === '' && views.length === 0;

function recall(memory: CourseMemory, damaged: CourseMemory, city: CityPackage): Pick<OwnCourse, 'course' | 'problems' | 'wasDamaged'> {
  const text = memory.recall();
  if (text === null) return { course: EMPTY_COURSE, problems: [], wasDamaged: false };
  const { course, problems, refusal } = readCourseText(text, city);
  if (refusal === null) return { course, problems, wasDamaged: false };
  const before = damaged.recall();
  if (damaged.keep(before === null ? text : `${before}\n${text}`) === 'kept') memory.keep(null);
  return { course: EMPTY_COURSE, problems: [], wasDamaged: true };
}
