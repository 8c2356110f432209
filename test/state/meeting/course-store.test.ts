import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/state/default-view.ts';
import { addView, captionView, EMPTY_COURSE, moveView, removeView, titleCourse } from '../../../src/state/meeting/course.ts';
import { courseText } from '../../../src/state/meeting/course-file.ts';
import { createCourseStore, type CourseMemory } from '../../../src/state/meeting/course-store.ts';
import { city, elsewhere } from './courses.ts';

const opening = defaultView(city, 'da');

function memory(text: string | null = null, result: 'kept' | 'full' | 'blocked' = 'kept'): CourseMemory & { text: string | null } {
  const held = {
    text,
    recall: () => held.text,
    keep: (next: string | null) => {
      if (result === 'kept') held.text = next;
      return result;
    },
  };
  return held;
}

const add = (caption: string) => (course: Parameters<typeof addView>[0]) => addView(course, opening, city, caption);

describe('the course of a browser', () => {
  it('is kept with every change, and there again the next time', () => {
    const own = memory();
    const store = createCourseStore(own, memory(), city);
    store.change(add('en'));
    store.change(add('to'));
    store.change((course) => moveView(course, 2, 0));
    expect(createCourseStore(own, memory(), city).getState().course.views.map(({ caption }) => caption)).toEqual(['to', 'en']);
  });

  it('takes back and does again every change, and keeps what then stands', () => {
    const own = memory();
    const store = createCourseStore(own, memory(), city);
    store.change(add('en'));
    store.change((course) => removeView(course, 1));
    expect(own.text).toBeNull();
    store.undo();
    expect(store.getState().course.views).toHaveLength(1);
    expect(own.text).toBe(courseText(store.getState().course, city));
    store.redo();
    expect(store.getState()).toMatchObject({ course: { views: [] }, steps: { back: true, forward: false } });
    store.undo();
    store.undo();
    expect(store.getState()).toMatchObject({ course: EMPTY_COURSE, steps: { back: false, forward: true } });
  });

  it('makes one step of what is typed in one go', () => {
    const store = createCourseStore(memory(), memory(), city);
    store.change(add(''));
    store.begin();
    for (const text of ['H', 'He', 'Her']) store.change((course) => captionView(course, 1, text));
    store.commit();
    expect(store.getState().course.views[0]?.caption).toBe('Her');
    store.undo();
    expect(store.getState().course.views[0]?.caption).toBe('');
  });

  it('says that nothing is kept, and goes on', () => {
    for (const result of ['full', 'blocked'] as const) {
      const store = createCourseStore(memory(null, result), memory(), city);
      store.change(add('en'));
      expect(store.getState()).toMatchObject({ trouble: result, course: { views: [{ caption: 'en' }] } });
    }
  });

  it('sets aside what it cannot read, as it lay', () => {
    for (const text of ['nonsense', courseText(EMPTY_COURSE, elsewhere)]) {
      const [own, aside] = [memory(text), memory()];
      const store = createCourseStore(own, aside, city);
      expect(store.getState()).toMatchObject({ wasDamaged: true, course: EMPTY_COURSE });
      store.change(add('en'));
      expect(aside.text).toBe(text);
    }
  });

  it('follows another tab, as a step that can be taken back', () => {
    const own = memory();
    const [here, there] = [createCourseStore(own, memory(), city), createCourseStore(own, memory(), city)];
    here.change(add('her'));
    there.reread();
    there.change((course) => titleCourse(course, 'Møde'));
    here.reread();
    expect(here.getState().course).toMatchObject({ title: 'Møde', views: [{ caption: 'her' }] });
    here.undo();
    expect(here.getState().course.title).toBe('');
  });
});
