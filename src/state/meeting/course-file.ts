import type { CityPackage } from '../../model/city-package.ts';
import { courseFindingWords as words } from '../../text/meeting/course-finding-words.ts';
import { fill } from '../../text/say.ts';
import { COURSE_VERSION, readRawCourse, refuse, type ReadCourse } from './read-course.ts';
import type { Course } from './course.ts';

/** What a file says that it is. */
export const COURSE_FORMAT = 'bybarometer-meeting';

/** Some kilobytes of text; what is larger is no course. */
export const LARGEST_COURSE = 1_000_000;

/** A course as a JSON text, one view a line: format, version, package with version and digest, title, views. */
export function courseText({ title, views }: Course, { id, version, digest }: Pick<CityPackage, 'id' | 'version' | 'digest'>): string {
  const about = JSON.stringify({ format: COURSE_FORMAT, version: COURSE_VERSION, package: { id, version, digest }, title }).slice(0, -1);
  const lines = views.map(({ caption, link }) => `  ${JSON.stringify({ caption, link })}`);
  return lines.length === 0 ? `${about},"views":[]}\n` : `${about},"views":[\n${lines.join(',\n')}\n]}\n`;
}

/** Reads such a text for `city`. Never throws. */
export function readCourseText(text: string, city: CityPackage): ReadCourse {
  const { format, version, title, views, package: of } = membersOf(parse(text));
  if (format !== COURSE_FORMAT) return refuse(words.notACourse);
  const { id } = membersOf(of);
  if (typeof id === 'string' && id !== city.id) return refuse(fill(words.otherPackage, { package: id, here: city.id }));
  return readRawCourse({ version, title, views }, city);
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the file is called: package and title, letters of any alphabet and digits. */
export const courseFileName = ({ title }: Course, cityId: string): string =>
  `${cityId}-${
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '') || 'moede'
  }.json`;
