/** The part of a link that carries the course of a meeting beside a view. What a view is does not hang on it. */
export const COURSE_PART = 'course';

/** Whether a fragment carries a course. */
export const carriesCourse = (fragment: string): boolean => fragment.includes(`&${COURSE_PART}=`);
