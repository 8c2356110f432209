import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { CityPackage } from '../../model/city-package.ts';
import type { Language } from '../../model/localized.ts';
import { courseFindingWords as words } from '../../text/meeting/course-finding-words.ts';
import { defaultView } from '../default-view.ts';
import { writeLink } from '../link/link.ts';
import { COURSE_PART } from '../link/link-course.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { COURSE_VERSION, readRawCourse, refuse, type ReadCourse } from './read-course.ts';
import type { Course } from './course.ts';

/** Longer addresses are cut by mail programs of offices (Outlook and Word stop at 2,083 characters); a course that needs more is shared as a file. */
export const LONGEST_ADDRESS = 2_000;

/** A course unpacks to this many bytes at most: a short link must not become a large text. */
const LARGEST_UNPACKED = 200_000;

/**
 * A course as a URL fragment without `#`: `v=1&data=koebenhavn@2026.1~0123456789ab&lang=da&course=1.<deflated JSON, base64url>`. Package and language stand
 * in front, so that the right city opens; what every view's link begins with is left out of them.
 */
export function courseLink({ title, views }: Course, city: CityPackage, language: Language): string {
  const head = headOf(city, language);
  const packed = JSON.stringify([title, ...views.flatMap(({ caption, link }) => [caption, link.startsWith(head) ? link.slice(head.length) : `#${link}`])]);
  return `${head}&${COURSE_PART}=${COURSE_VERSION}.${toBase64Url(deflateSync(strToU8(packed), { level: 9 }))}`;
}

const headOf = (city: CityPackage, language: Language): string => writeLink(defaultView(city, language), city);

/** Reads the part of a link that carries a course, for `city`. `head`: what stands before it. Never throws. */
export function readCourseLink(fragment: string, city: CityPackage): ReadCourse {
  const [head = '', part = ''] = fragment.replace(/^#/, '').split(`&${COURSE_PART}=`);
  const [, version, packed = ''] = /^(\d{1,6})\.([\w-]*)/.exec(part) ?? [];
  if (Number(version) > COURSE_VERSION) return refuse(words.newerLink);
  const list = Number(version) === COURSE_VERSION ? unpack(packed) : null;
  if (list === null) return refuse(words.damagedLink);
  const [title, ...rest] = list;
  const views = Array.from({ length: Math.ceil(rest.length / 2) }, (_, i) => ({ caption: rest[2 * i], link: wholeLink(rest[2 * i + 1], head) }));
  return readRawCourse({ version: COURSE_VERSION, title, views }, city);
}

function wholeLink(text: unknown, head: string): unknown {
  if (typeof text !== 'string') return text;
  return text.startsWith('#') ? text.slice(1) : head + text;
}

function unpack(packed: string): readonly unknown[] | null {
  const bytes = fromBase64Url(packed);
  if (bytes === null) return null;
  try {
    const unpacked = inflateSync(bytes, { out: new Uint8Array(LARGEST_UNPACKED) });
    const list: unknown = unpacked.length === LARGEST_UNPACKED ? null : JSON.parse(strFromU8(unpacked));
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}
