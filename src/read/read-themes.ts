import type { CityPackage } from '../model/city-package.ts';
import type { IssueLog } from './issue-log.ts';
import { localizedOf } from './localized-of.ts';
import type { Part } from './parse-shape.ts';
import { readList, uniqueById } from './read-list.ts';
import { themeShape } from './shape/manifest-shapes.ts';

/** The titles of themes, by id, in the order of the package. */
export function readThemes(part: Part, log: IssueLog): CityPackage['themes'] {
  const entries = uniqueById(readList(themeShape, part, log), log);
  return new Map([...entries.values()].map(({ given }) => [given.id, localizedOf(given.title, given.id)]));
}
