import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { formatList } from '../../format/list.ts';
import { courseFindingWords as words } from '../../text/meeting/course-finding-words.ts';
import { fill } from '../../text/say.ts';
import { linkedPackage } from '../link/link.ts';
import { append, EMPTY_COURSE, fitCaption, fitTitle, LONGEST_CAPTION, MOST_VIEWS, type Course } from './course.ts';

/** A course as it was read. */
export interface ReadCourse {
  readonly course: Course;
  /** Why nothing was taken from it; `null`: it was read. */
  readonly refusal: Localized | null;
  /** What is not as it was written: views that were left out, what was cut, and that it is of another edition. The rest is kept. */
  readonly problems: readonly Localized[];
}

/** What a course looks like before anything of it is believed. */
export interface RawCourse {
  readonly version: unknown;
  readonly title: unknown;
  readonly views: unknown;
}

/** The course's own format, in files, in the browser and in links. A change of meaning raises it. */
export const COURSE_VERSION = 1;

export const refuse = (refusal: Localized): ReadCourse => ({ course: EMPTY_COURSE, refusal, problems: [] });

/**
 * Takes from a course what can be shown in `city`. A view that has no link, or a link that is none, or of another package, is left out and said with
 * its number; one of a newer edition is read as far as it is understood. Whether a link says something that this edition does not know is seen when it is opened.
 */
export function readRawCourse({ version, title, views }: RawCourse, city: CityPackage): ReadCourse {
  if (typeof version !== 'number' || !Array.isArray(views)) return refuse(words.notACourse);
  const read = views.map((one: unknown) => readView(one, city));
  const kept = read.flatMap((one) => (one.view === null ? [] : [one.view]));
  const others = new Set(read.flatMap(({ foreign }) => (foreign === null ? [] : [foreign])));
  if (kept.length === 0 && others.size > 0) return refuse(fill(words.otherPackage, { package: [...others].join(', '), here: city.id }));
  const course = append({ title: typeof title === 'string' ? fitTitle(title) : '', views: [] }, kept);
  return { course, refusal: null, problems: [...newer(version), ...leftOut(read), ...tooMany(kept.length), ...otherEdition(kept, city)] };
}

interface ReadView {
  /** `null`: left out. */
  readonly view: { readonly caption: string; readonly link: string } | null;
  /** The package that it is of, where that is another one. */
  readonly foreign: string | null;
  readonly isCut: boolean;
}

function readView(raw: unknown, city: CityPackage): ReadView {
  const { caption, link } = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const none = { view: null, foreign: null, isCut: false };
  if (typeof link !== 'string' || !/^v=\d+&/.test(link)) return none;
  const linked = linkedPackage(link);
  if (linked === null) return none;
  if (linked.id !== city.id) return { ...none, foreign: linked.id };
  const text = typeof caption === 'string' ? caption : '';
  return { view: { caption: fitCaption(text), link }, foreign: null, isCut: Array.from(text).length > LONGEST_CAPTION };
}

const newer = (version: number): readonly Localized[] => (version > COURSE_VERSION ? [words.newer] : []);

function leftOut(read: readonly ReadView[]): readonly Localized[] {
  const numbers = (is: (one: ReadView) => boolean): string[] => read.flatMap((one, i) => (is(one) ? [String(i + 1)] : []));
  const said = (which: readonly string[], text: Localized): readonly Localized[] => (which.length === 0 ? [] : [fill(text, { views: { da: formatList(which, 'da'), en: formatList(which, 'en') } })]);
  return [
    ...said(numbers(({ view, foreign }) => view === null && foreign === null), words.broken),
    ...said(numbers(({ foreign }) => foreign !== null), words.foreign),
    ...said(numbers(({ isCut }) => isCut), fill(words.cut, { most: String(LONGEST_CAPTION) })),
  ];
}

const tooMany = (count: number): readonly Localized[] => (count > MOST_VIEWS ? [fill(words.tooMany, { most: String(MOST_VIEWS) })] : []);

/** Said once for the whole course: that figures may be others than when it was made. */
function otherEdition(kept: readonly { readonly link: string }[], city: CityPackage): readonly Localized[] {
  const linked = kept.flatMap(({ link }) => linkedPackage(link) ?? []);
  const versions = [...new Set(linked.map(({ version }) => version))].filter((version) => version !== city.version);
  if (versions.length > 0) return [fill(words.otherVersion, { made: versions.join(', '), here: city.version })];
  return linked.every(({ digest }) => digest === '' || city.digest.startsWith(digest)) ? [] : [words.otherDigest];
}
