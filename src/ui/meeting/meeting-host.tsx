import { Suspense, useCallback, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { latePart } from '../late-part.tsx';
import { arrivedCourse } from '../start/arrived-course.ts';

const CourseDialog = latePart(async () => ({ default: (await import('./course-dialog.tsx')).CourseDialog }));

/** Shows a course that a link has brought, wherever on the page one is. */
export function MeetingHost(): ReactNode {
  const fragment = useStore(arrivedCourse, (arrived) => arrived.fragment);
  const close = useCallback(() => arrivedCourse.setState({ fragment: null }), []);
  if (fragment === null) return null;
  return (
    <Suspense fallback={null}>
      <CourseDialog received={fragment} onClose={close} />
    </Suspense>
  );
}
