import { deflateSync, strToU8 } from 'fflate';

/** The part of a link that carries a course: its captions, and its views' links without what each begins with. */
export const courseOf = (title: string, views: readonly (readonly [caption: string, link: string])[]): string =>
  `course=1.${Buffer.from(deflateSync(strToU8(JSON.stringify([title, ...views.flat()])))).toString('base64url')}`;
